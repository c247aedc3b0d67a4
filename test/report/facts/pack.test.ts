import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FactsBuilder } from '../../../src/report/facts/builder.js';
import { type Block, CODE_COLUMNS, LIST_COLUMNS, NUMBER_COLUMNS } from '../../../src/report/facts/facts.js';
import type { LetterFacts } from '../../../src/report/facts/letter-facts.js';
import { readLexicons, writtenLexicons } from '../../../src/report/facts/lexicon.js';
import { packBlock } from '../../../src/report/facts/pack-block.js';
import { unpackBlock } from '../../../src/report/facts/unpack-block.js';
import { blocksOf, factsOf, lettersIn } from '../../helpers/facts.js';
import { inventRecords } from '../../helpers/records.js';

/** Any text, also one that only looks like a number, or is cut in the middle of a letter. */
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('CM16-0213037', 'CM16-0213038', '007', '\ud83d'));
/** Any whole number of 32 bits but the one that stands for none. */
const number = fc.option(fc.oneof(fc.integer({ min: -0x7fff_ffff }), fc.integer({ min: 16_000, max: 18_000 })));

const facts = (grain: 'letter' | 'request'): fc.Arbitrary<object> =>
  fc.record({
    ...Object.fromEntries(CODE_COLUMNS[grain].map((column) => [column, fc.option(text)])),
    ...Object.fromEntries(LIST_COLUMNS[grain].map((column) => [column, fc.uniqueArray(text, { maxLength: 3 })])),
    ...Object.fromEntries(NUMBER_COLUMNS[grain].map((column) => [column, number])),
    empty: fc.integer({ min: 0, max: 0x7fff_ffff }),
  });
const id = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 16, maxLength: 16 });
const letters = fc.array(
  fc
    .tuple(
      facts('letter'),
      fc.record({ document_id: id, case_number: fc.option(text) }),
      fc.array(facts('request'), { maxLength: 3 }),
    )
    .map(([letter, ids, requests]) => ({ ...letter, ...ids, requests }) as unknown as LetterFacts),
  { maxLength: 6 },
);

function build(letters: readonly LetterFacts[], lettersABlock?: number): { builder: FactsBuilder; blocks: Block[] } {
  const builder = new FactsBuilder(lettersABlock);
  const blocks = [...letters.map((letter) => builder.add(letter)), builder.end()];
  return { builder, blocks: blocks.filter((block) => block !== undefined) };
}

describe('letters in blocks', () => {
  it('come out as they went in, packed and unpacked, whatever they hold', () => {
    fc.assert(
      fc.property(letters, fc.integer({ min: 1, max: 7 }), (letters, lettersABlock) => {
        const { builder, blocks } = build(letters, lettersABlock);
        expect(blocks.flatMap((block) => lettersIn(block, builder.lexicons))).toEqual(letters);
        const lexicons = readLexicons(writtenLexicons(builder.lexicons));
        const unpacked = blocks.map((block) => unpackBlock(packBlock(block)));
        expect(unpacked.flatMap((block) => lettersIn(block, lexicons))).toEqual(letters);
      }),
    );
  });

  it('are as many in a block as it holds', () => {
    const { blocks } = blocksOf(inventRecords(25), 10);
    expect(blocks.map((block) => block.letters)).toEqual([10, 10, 5]);
  });

  it('are as they were where they are many', () => {
    const records = inventRecords(2000);
    const { blocks, lexicons } = blocksOf(records);
    const unpacked = blocks.map((block) => unpackBlock(packBlock(block)));
    expect(unpacked.flatMap((block) => lettersIn(block, lexicons))).toEqual(records.map(factsOf));
  });

  it('are no block where there are none', () => {
    expect(blocksOf([]).blocks).toEqual([]);
  });

  it('have each value of a list once', () => {
    const [letter] = inventRecords(1).map(factsOf);
    const { builder, blocks } = build([{ ...letter!, warnings: ['a', 'b', 'a'] }]);
    expect(lettersIn(blocks[0]!, builder.lexicons)[0]!.warnings).toEqual(['a', 'b']);
  });

  it('what both sides cite has the same codes, also when it was packed', () => {
    const { lexicons } = blocksOf(inventRecords(50));
    for (const { reviewer_guidelines, claims_administrator_guidelines } of [
      lexicons,
      readLexicons(writtenLexicons(lexicons)),
    ]) {
      expect(reviewer_guidelines).toBe(claims_administrator_guidelines);
      expect(reviewer_guidelines).toContain('MTUS: Low Back Complaints');
    }
  });
});

describe('a packed block', () => {
  const packed = packBlock(blocksOf(inventRecords(4)).blocks[0]!);

  it('that is cut anywhere is an error', () => {
    for (let length = 0; length < packed.length; length++)
      expect(() => unpackBlock(packed.slice(0, length))).toThrow('The data are damaged');
  });

  it('with any byte changed is an error', () => {
    for (let at = 0; at < packed.length; at++) {
      const changed = packed.slice();
      changed[at]! ^= 0x10;
      expect(() => unpackBlock(changed), `byte ${at}`).toThrow('The data are damaged');
    }
  });

  it('with more behind it is an error', () => {
    expect(() => unpackBlock(Uint8Array.of(...packed, 0))).toThrow('The data are damaged');
  });

  it('without some of its lexicons is an error', () => {
    expect(() => readLexicons('{"priority":[null]}')).toThrow('lack the values of');
  });
});
