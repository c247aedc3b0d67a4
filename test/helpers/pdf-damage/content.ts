import type { Dice } from '../../../scripts/fuzz/chance.mjs';
import type { PdfParts } from '../pdf-parts.js';
import {
  changeOne,
  content,
  DEEP,
  dictionaryOf,
  isStream,
  NUMBER,
  otherNumber,
  type PdfDamage,
  replaceSome,
  wordsOf,
} from './change.js';

const OPERATOR = /(?<=[\s)\]>])(?:T[cdDfJjLmrswzT*]|BT|ET|q|Q|cm|Do|gs|BDC|BMC|EMC|re|W|n|f|S)(?=\s|$)/g;
const OPERATORS = (
  'Tc Tw Tz TL Tf Tr Ts Td TD Tm T* Tj TJ \' " BT ET q Q cm Do gs BDC BMC EMC BX EX MP DP re W W* n f f* S B m l h ' +
  'c v y g G rg RG k K cs CS sc SC scn SCN sh ri i d d0 d1 j J M w BI ID EI tj Foo null true'
).split(' ');

const STRING = /\((?:[^()\\]|\\.)*\)|<[0-9A-Fa-f\s]*>/g;
const otherString = (dice: Dice) => (string: string) =>
  dice.pick([
    () => `${string.slice(0, -1)}${String.fromCharCode(dice.below(256)).replace(/[()\\]/, 'x')}${string.at(-1)}`,
    () => `(${string.slice(1, -1).replaceAll(/[()\\<>]/g, '')})`,
    () => `<${Buffer.from(string.slice(1, -1), 'latin1').toString('hex')}${dice.pick(['', '4', ' 4 1', 'zz'])}>`,
    () => '()',
    () => String.raw`(\053\53\7\400\
a\q((nested))\)`,
    () => string.slice(0, -1),
    () => `(${'\u00ad\u00a0\u0092\u0000\u0081\ufffe'.slice(0, 1 + dice.below(5))})`,
    () => `(${'A'.repeat(40_000)})`,
  ])();

const linesOf = (words: string): string[] => words.split('\n');

/** Two of the words' lines, or blocks of text, exchanged. */
function swapped(words: string, dice: Dice): string {
  const blocks = words.split(/(?<=\bET\b)/);
  const [parts, joint] = blocks.length > 3 && dice.chance(0.5) ? [blocks, ''] : [linesOf(words), '\n'];
  const [one, other] = [dice.below(parts.length), dice.below(parts.length)];
  [parts[one], parts[other]] = [parts[other]!, parts[one]!];
  return parts.join(joint);
}

/** Words with something put before one of their lines. */
function inserted(words: string, dice: Dice, what: string): string {
  const lines = linesOf(words);
  lines.splice(dice.below(lines.length + 1), 0, what);
  return lines.join('\n');
}

/** Words around a stretch of lines. */
function around(words: string, dice: Dice, before: string, after: string): string {
  const lines = linesOf(words);
  const [start, end] = [dice.below(lines.length), dice.below(lines.length)].toSorted((a, b) => a - b);
  return [...lines.slice(0, start), before, ...lines.slice(start, end), after, ...lines.slice(end)].join('\n');
}

const PAGE = /\/Type\s*\/Page\b/;

/** Damage to what pages draw. */
export const CONTENT_DAMAGES: readonly PdfDamage[] = [
  { id: 'numbers', mild: true, change: content((words, dice) => replaceSome(words, NUMBER, dice, otherNumber(dice))) },
  { id: 'operators', change: content((words, dice) => replaceSome(words, OPERATOR, dice, () => dice.pick(OPERATORS))) },
  { id: 'operator-gone', change: content((words, dice) => replaceSome(words, OPERATOR, dice, () => '')) },
  { id: 'strings', mild: true, change: content((words, dice) => replaceSome(words, STRING, dice, otherString(dice))) },
  { id: 'order', mild: true, change: content(swapped) },
  { id: 'content-cut', change: content((words, dice) => words.slice(0, dice.below(words.length))) },
  {
    id: 'content-bytes',
    mild: true,
    change: content((words, dice) => {
      const bytes = Buffer.from(words, 'latin1');
      for (let i = 1 + dice.below(6); i > 0; i--) bytes[dice.below(bytes.length)] = dice.below(256);
      return bytes.toString('latin1');
    }),
  },
  {
    id: 'text-state',
    mild: true,
    change: content((words, dice) =>
      inserted(
        words,
        dice,
        dice.pick([
          '3 Tr',
          '7 Tr',
          '0 Tz',
          '50 Tz',
          '200 Tz',
          '-100 Tz',
          '5 Tc',
          '-3 Tc',
          '20 Tw',
          '-8 Tw',
          '4 Ts',
          '0 TL',
          '-14 TL',
          'T*',
          '0 0 Td',
          '300 0 Td',
          '-1 0 0 1 300 300 Tm',
          '0 1 -1 0 300 300 Tm',
          '1 0.3 0 1 72 300 Tm',
          '1 0 0 -1 72 300 Tm',
          '0 0 0 0 0 0 Tm',
          '[-5000 (x) 300 (y)] TJ',
          '/Nowhere 12 Tf',
          '0 0 0 rg 1 g',
          '0 0 1 1 re W n',
          '1 0 0 1 9999 0 cm',
          '.5 0 0 .5 0 0 cm',
          '0 0 0 0 0 0 cm',
        ]),
      ),
    ),
  },
  {
    id: 'marked',
    mild: true,
    change: content((words, dice) =>
      around(
        words,
        dice,
        dice.pick([
          '/Span << /ActualText (other words) >> BDC',
          '/Artifact BMC',
          '/OC /Hidden BDC',
          '/P << /MCID 0 >> BDC',
        ]),
        dice.pick(['EMC', 'EMC', 'EMC EMC', '']),
      ),
    ),
  },
  {
    id: 'unbalanced',
    change: content((words, dice) =>
      inserted(words, dice, dice.pick(['q', 'Q', 'Q Q Q', 'BT', 'ET', 'BT BT', 'q BT Q ET'])),
    ),
  },
  { id: 'deep-states', change: content((words, dice) => inserted(words, dice, 'q '.repeat(DEEP))) },
  { id: 'deep-operands', change: content((words, dice) => inserted(words, dice, `${'['.repeat(DEEP)} TJ`)) },
  { id: 'many-operands', change: content((words, dice) => inserted(words, dice, '1 '.repeat(DEEP))) },
  {
    id: 'image-inside',
    change: content((words, dice) => inserted(words, dice, 'BI /W 2 /H 2 /BPC 8 /CS /G ID \u0001EI \u0002 EI')),
  },
  { id: 'comment', mild: true, change: content((words, dice) => inserted(words, dice, '% (a comment) Tj ET')) },
  {
    id: 'said-again',
    mild: true,
    change: content((words, dice) => {
      const lines = linesOf(words);
      const start = dice.below(lines.length);
      lines.splice(start, 0, ...lines.slice(start, start + 1 + dice.below(20)));
      return lines.join('\n');
    }),
  },
  {
    id: 'in-form',
    mild: true,
    // All of a page's content drawn by a form, or a form that draws itself.
    change: (parts, dice) =>
      changeOne(
        parts,
        dice,
        (object) => PAGE.test(dictionaryOf(object)) && !isStream(object),
        (object) => {
          const form = Math.max(...parts.objects.keys()) + 1;
          const words = dictionaryOf(object);
          const own = Number(/\/Contents\s+(\d+) 0 R/.exec(words)?.[1]);
          const drawn = parts.objects.get(own);
          if (!isStream(drawn)) return object;
          const matrix = dice.pick([
            '',
            '/Matrix [1 0 0 1 0 0]',
            '/Matrix [.9 0 0 .9 20 20]',
            '/Matrix [0 1 -1 0 600 0]',
          ]);
          const inside = `/XObject << /Inside ${form} 0 R >>`;
          const box = dice.pick(['0 0 612 792', '0 0 612 792', '0 0 300 300']);
          parts.objects.set(form, {
            entries: `/Type /XObject /Subtype /Form /BBox [${box}] ${matrix} /Resources << ${inside} /Font ${fontsOf(words, parts)} >>`,
            data: Buffer.concat([
              Buffer.from(dice.chance(0.2) ? '/Inside Do\n' : ''),
              Buffer.from(wordsOf(drawn.data), 'latin1'),
            ]),
          });
          parts.objects.set(own, {
            entries: '',
            data: dice.pick(['/Inside Do', 'q /Inside Do Q', '/Inside Do /Inside Do']),
          });
          return words.includes('/Resources <<')
            ? words.replace('/Resources <<', `/Resources << ${inside}`)
            : words.replace(/\/Resources\s+\d+ 0 R/, `/Resources << ${inside} >>`);
        },
      ),
  },
];

/** The fonts that a page's resources name, as they are written. */
function fontsOf(page: string, { objects }: PdfParts): string {
  const at = /\/Resources\s+(\d+) 0 R/.exec(page)?.[1];
  const words = at === undefined ? page : dictionaryOf(objects.get(Number(at)) ?? '');
  return /\/Font\s*(<<[^<>]*>>|\d+ 0 R)/.exec(words)?.[1] ?? '<< >>';
}
