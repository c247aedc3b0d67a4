import type { Dice } from '../../../scripts/fuzz/chance.mjs';
import type { PdfParts } from '../pdf-parts.js';
import { DEEP, dictionary, dictionaryOf, NUMBER, otherNumber, type PdfDamage, replaceSome } from './change.js';

const REFERENCE = /\b\d+ 0 R\b/g;
const anyReference = ({ objects }: PdfParts, dice: Dice): string => `${dice.pick([...objects.keys(), 0, 99_999])} 0 R`;

const KEYS = [
  'Widths',
  'FirstChar',
  'LastChar',
  'ToUnicode',
  'Encoding',
  'FontDescriptor',
  'BaseFont',
  'Subtype',
  'Type',
  'Resources',
  'Font',
  'MediaBox',
  'Kids',
  'Count',
  'Parent',
  'Contents',
  'Pages',
  'DescendantFonts',
  'W',
  'DW',
  'Flags',
  'FontFile2',
  'MissingWidth',
  'Differences',
  'BaseEncoding',
  'Matrix',
  'BBox',
];
const KEY = new RegExp(`/(?:${KEYS.join('|')})\\b`, 'g');
const NAME = /(?<=\s)\/[A-Za-z][\w+-]*/g;
const NAMES = (
  '/WinAnsiEncoding /MacRomanEncoding /StandardEncoding /MacExpertEncoding /PDFDocEncoding /Identity-H /Identity-V ' +
  '/UniJIS-UTF16-H /Type0 /Type1 /Type3 /TrueType /MMType1 /CIDFontType0 /CIDFontType2 /Symbol /ZapfDingbats ' +
  '/Times-Roman /Courier /Page /Pages /Catalog /Font /XObject /Form /Image /FlateDecode /LZWDecode /DCTDecode ' +
  '/ASCIIHexDecode /Crypt /uni0041 /g12 /a /space /fi /.notdef /A#42'
).split(' ');

const FONT = /\/Type\s*\/Font\b/;
const PAGE = /\/Type\s*\/Page\b/;
const TREE = /\/Type\s*\/Pages\b/;
const VALUE = String.raw`\s*(?:\[[^\]]*\]|\d+ 0 R|/[\w-]+|-?[\d.]+)`;

/** A dictionary with more entries, in place of those of the same names. */
function put(words: string, entries: string): string {
  const names = Array.from(entries.matchAll(/\/([A-Z]\w+)(?=\s)/g), ([, name]) => name!);
  const others = names.reduce((left, name) => left.replace(new RegExp(`/${name}\\b${VALUE}`), ''), words);
  return others.replace(/^(\s*(?:<<)?)/, `$1 ${entries} `);
}

/** Damage to what dictionaries say: fonts, pages, the tree of pages. */
export const DICTIONARY_DAMAGES: readonly PdfDamage[] = [
  {
    id: 'entry-numbers',
    mild: true,
    change: dictionary(NUMBER, (words, dice) => replaceSome(words, NUMBER, dice, otherNumber(dice))),
  },
  {
    id: 'references',
    change: dictionary(REFERENCE, (words, dice, parts) =>
      replaceSome(words, REFERENCE, dice, () => anyReference(parts, dice)),
    ),
  },
  {
    id: 'to-itself',
    change: dictionary(REFERENCE, (words, dice, _, number) =>
      replaceSome(words, REFERENCE, dice, () => `${number} 0 R`),
    ),
  },
  {
    id: 'entry-gone',
    mild: true,
    change: dictionary(KEY, (words, dice) => replaceSome(words, KEY, dice, () => '/Gone')),
  },
  {
    id: 'names',
    mild: true,
    change: dictionary(NAME, (words, dice) => replaceSome(words, NAME, dice, () => dice.pick(NAMES))),
  },
  {
    id: 'widths',
    mild: true,
    change: dictionary(FONT, (words, dice) =>
      put(
        words,
        dice.pick([
          '/Widths null',
          '/FirstChar 32 /LastChar 126 /Widths []',
          '/FirstChar 32 /LastChar 126 /Widths [500]',
          '/FirstChar 200 /LastChar 32 /Widths [500 500]',
          `/FirstChar 0 /LastChar 255 /Widths [${'0 '.repeat(256)}]`,
          `/FirstChar 32 /LastChar 255 /Widths [${'-400 '.repeat(224)}]`,
          `/FirstChar 32 /LastChar 255 /Widths [${'99999 '.repeat(224)}]`,
        ]),
      ),
    ),
  },
  {
    id: 'encoding',
    mild: true,
    change: dictionary(FONT, (words, dice) =>
      put(
        words,
        `/Encoding ${dice.pick([
          '/MacRomanEncoding',
          '/MacExpertEncoding',
          '/StandardEncoding',
          '/Identity-H',
          '/Made-Up-H',
          '<< /Differences [32 /space /A /B /C] >>',
          '<< /BaseEncoding /MacRomanEncoding /Differences [97 /b 98 /a] >>',
          '<< /Differences [65 /uni0061 /u1F600 /g1 /.notdef /nosuchname 300 /a -1 /b] >>',
          '<< /Differences [/a /b 1 2 3] >>',
        ])}`,
      ),
    ),
  },
  {
    id: 'turned',
    change: dictionary(PAGE, (words, dice) => put(words, `/Rotate ${dice.pick([90, 180, 270, 45, -90, 360])}`)),
  },
  {
    id: 'boxes',
    change: dictionary(PAGE, (words, dice) =>
      put(
        words,
        dice.pick([
          '/CropBox [0 0 300 300]',
          '/CropBox [0 0 612 792]',
          '/MediaBox [0 0 0 0]',
          '/MediaBox [612 792 0 0]',
          '/CropBox [100 100 612 792]',
          '/UserUnit 2',
          '/MediaBox [-300 -300 312 492]',
        ]),
      ),
    ),
  },
  {
    id: 'in-circles',
    change: dictionary(TREE, (words, _dice, _parts, number) => words.replace(/\/Kids\s*\[/, `$& ${number} 0 R `)),
  },
  { id: 'kids-again', change: dictionary(TREE, (words) => words.replace(/(\/Kids\s*\[)([^\]]*)\]/, '$1$2 $2]')) },
  {
    id: 'count',
    change: dictionary(TREE, (words, dice) =>
      words.replace(/\/Count\s+\d+/, `/Count ${dice.pick(['0', '1', '-3', '99999999', '(two)'])}`),
    ),
  },
  { id: 'no-pages', change: dictionary(TREE, (words) => words.replace(/\/Kids\s*\[[^\]]*\]/, '/Kids []')) },
  {
    id: 'deep-dictionary',
    change: dictionary(/^\s*<</, (words) => put(words, `/Deep ${'['.repeat(DEEP)}${']'.repeat(DEEP)}`)),
  },
  { id: 'deep-tree', change: (parts, dice) => deepTree(parts, dice) },
];

/** The pages far below the root. */
function deepTree({ objects, root }: PdfParts, dice: Dice): void {
  const catalogue = dictionaryOf(objects.get(root) ?? '');
  const tree = /\/Pages\s+(\d+) 0 R/.exec(catalogue)?.[1];
  if (tree === undefined) return;
  const count = /\/Count\s+(\d+)/.exec(dictionaryOf(objects.get(Number(tree)) ?? ''))?.[1] ?? '1';
  let below = Number(tree);
  const next = Math.max(...objects.keys()) + 1;
  const depth = dice.pick([3, 40, 3000]);
  for (let i = 0; i < depth; i++) {
    objects.set(next + i, `<< /Type /Pages /Count ${count} /Kids [${below} 0 R] >>`);
    below = next + i;
  }
  objects.set(root, catalogue.replace(/\/Pages\s+\d+ 0 R/, `/Pages ${below} 0 R`));
}
