import { describe, expect, it, test } from 'vitest';
import { ALTERATIONS, type Alteration, type Content } from '../scripts/alter/alterations.mjs';
import { differences, newDoubts } from '../scripts/alter/compare.mjs';
import { layoutOf, textsOf } from '../scripts/alter/pdfium.mjs';
import { extractDetermination } from '../src/index.js';
import type { Determination, Warning } from '../src/schema/determination.js';
import { comparable, corpusLetters } from './helpers/corpus-letters.js';

const letters = corpusLetters().filter(({ name }) => /^table-2016-(?:plain|hard-page-breaks|many-items)$/.test(name));

async function altered(alteration: Alteration, from: readonly { readonly pdf: Uint8Array }[]): Promise<Content | null> {
  if (alteration.of === 'pdf') return alteration.alter(...from.map(({ pdf }) => pdf));
  if (alteration.of === 'pages') return alteration.alter(...from.map(({ pdf }) => layoutOf(pdf)));
  return alteration.alter(...from.map(({ pdf }) => textsOf(pdf).join('\f')));
}

describe('alterations', () => {
  it('have a name each', () => {
    const ids = ALTERATIONS.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  const quick = ALTERATIONS.filter(({ id, images }) => !images && !id.endsWith('-first'));

  it.each(quick)('$id: $what', async (alteration) => {
    const from = letters.slice(0, alteration.takes ?? 1);
    const content = await altered(alteration, from);
    expect(content).not.toBeNull();
    expect(content!.length).toBeGreaterThan(0);
  });

  /** Whoever measures with the others must know that their means change nothing by themselves. */
  test.each(['resaved', 'redrawn', 'copied', 'encrypted-empty', 'with-attachment', 'highlighted-first', 'logo'])(
    '%s leaves the record as it is',
    async (id) => {
      const alteration = ALTERATIONS.find((each) => each.id === id)!;
      for (const letter of letters) {
        const content = await altered(alteration, [letter, letters[0]!].slice(0, alteration.takes ?? 1));
        const bytes = typeof content === 'string' ? Buffer.from(content) : content!;
        expect(comparable(await extractDetermination(bytes))).toEqual(letter.expected);
      }
    },
  );
});

const warning = (code: Warning['code'], path: string, about: Warning['about'] = 'reading'): Warning => ({
  code,
  about,
  path,
  message: `${code} at ${path}`,
});
const before = await extractDetermination(letters.at(-1)!.pdf);
const [item, ...items] = before.items;

const ofDiagnosis = (difference: string, told: string): string[] =>
  ['text', 'cue', 'body_parts', 'side', 'kind', 'certainty'].map((part) => `${difference}/${part} ${told}`);

describe('differences', () => {
  const changed = (change: Partial<Determination>, ...warnings: Warning[]): Determination => ({
    ...before,
    ...change,
    warnings: [...before.warnings, ...warnings],
  });

  test.each<[string, Determination, string[]]>([
    ['the same', changed({}), []],
    ['other facts of the file', changed({ document_id: '0', evidence: {} }), []],
    ['a value lost', changed({ priority: null }), ['lost /priority silent']],
    ['a value changed', changed({ priority: 'expedited' }), ['changed /priority silent']],
    [
      'a list emptied',
      changed({ reviewer: { ...before.reviewer, specialties: [] } }),
      ['lost /reviewer/specialties silent'],
    ],
    [
      'told where it stands',
      changed({ priority: null }, warning('missing-value', '/priority')),
      ['lost /priority told'],
    ],
    [
      'told of the whole letter',
      changed({ priority: null }, warning('unread-page', '/outcome')),
      ['lost /priority told'],
    ],
    [
      'told of another value',
      changed({ priority: null }, warning('missing-value', '/decision_date')),
      ['lost /priority silent'],
    ],
    [
      'a doubt about the letter, not about reading',
      changed({ priority: null }, warning('outcome-mismatch', '/priority', 'letter')),
      ['lost /priority silent'],
    ],
    [
      'an entry put before others',
      changed({
        diagnoses: [
          { ...before.diagnoses[0]!, text: 'left ankle sprain', cue: 'claim', code: null },
          ...before.diagnoses,
        ],
      }),
      ofDiagnosis('made up /diagnoses/0', 'silent'),
    ],
    ['an entry lost', changed({ diagnoses: before.diagnoses.slice(1) }), ofDiagnosis('lost /diagnoses/-', 'silent')],
    [
      'an entry lost, told of its list',
      changed({ diagnoses: before.diagnoses.slice(1) }, warning('unread-diagnosis', '/diagnoses')),
      ofDiagnosis('lost /diagnoses/-', 'told'),
    ],
    [
      'quotes as word processors set them',
      changed({ items: [{ ...item!, rationale: item!.rationale!.replaceAll("'", '\u2019') }, ...items] }),
      [],
    ],
  ])('%s', (_name, after, expected) => {
    expect(
      differences(before, after).map(({ kind, path, told }) => `${kind} ${path} ${told ? 'told' : 'silent'}`),
    ).toEqual(expected);
  });

  it('a doubt that both records have tells nothing', () => {
    const old = { ...before, warnings: [warning('missing-value', '/priority')] };
    expect(newDoubts(old, old)).toEqual([]);
    const lost: Determination = { ...old, priority: null };
    expect(differences(old, lost)).toMatchObject([{ path: '/priority', told: false }]);
  });
});
