/** Lies about what is drawn on pages. */
import { HOSTILE_CHARACTERS } from '../texts.mjs';
import { hex, number, numbers } from './values.mjs';

const OPERATORS = [
  'q',
  'Q',
  'cm',
  'BT',
  'ET',
  'Tm',
  'Td',
  'Tf',
  'Tr',
  'Tz',
  'TL',
  'Ts',
  'Tw',
  'Tc',
  'T*',
  '"',
  "'",
  'TJ',
  'Tj',
  're',
  'W',
  'n',
  'f',
  'S',
  'sh',
  'Do',
  'gs',
  'cs',
  'scn',
  'd0',
  'd1',
  'BMC',
  'EMC',
  'BDC',
  'BX',
  'EX',
  'i',
  'd',
];

export const CONTENT = [
  {
    id: 'operators',
    tell: (pdf, dice) =>
      pdf.content.push(() => dice.some(60, () => `${numbers(dice.below(7), dice)} ${dice.pick(OPERATORS)}`).join('\n')),
  },
  {
    id: 'unbalanced',
    tell: (pdf, dice) =>
      pdf.content.unshift(() =>
        dice
          .pick(['q ', 'Q ', 'BT ', '/x BMC ', '[', '<< /a ', '(', '1 0 0 1 0 0 cm ', '<'])
          .repeat(dice.pick([1, 30, 100000])),
      ),
  },
  { id: 'matrix', tell: (pdf, dice) => pdf.content.unshift(() => `${numbers(6, dice)} cm `) },
  {
    id: 'hidden',
    tell: (pdf, dice) =>
      pdf.content.unshift(() =>
        dice.pick([
          '3 Tr ',
          '7 Tr ',
          '1 g 1 G ',
          '0 0 0 0 re W n ',
          '/OC /MC0 BDC ',
          '/Artifact BMC ',
          '0 Tz ',
          '1000 Tz ',
          '-100 Tc ',
        ]),
      ),
  },
  {
    id: 'actual-text',
    tell: (pdf, dice) =>
      pdf.content.unshift(
        () => `/Span << /ActualText ${hex(dice.pick([...HOSTILE_CHARACTERS, 'Upheld', 'x'.repeat(60000)]))} >> BDC `,
      ),
  },
  {
    id: 'inline-image',
    tell: (pdf, dice) =>
      pdf.content.push(
        () =>
          `BI /W ${number(dice)} /H ${number(dice)} /BPC 8 /CS /G ` +
          `${dice.pick(['', '/F /Fl ', '/F [/AHx /Fl] '])}ID ` +
          `${dice.bytes(60).toString('latin1')} EI `,
      ),
  },
  {
    id: 'glyphs',
    tell: (pdf, dice) =>
      pdf.content.push(
        () =>
          `BT /${dice.pick(['F1', 'F2', 'F9'])} ${number(dice)} Tf ` +
          `<${dice.bytes(dice.below(400)).toString('hex')}> Tj ET `,
      ),
  },
  {
    id: 'scattered',
    tell: (pdf, dice) =>
      pdf.content.push(() =>
        Array.from(
          { length: dice.pick([10, 3000]) },
          () =>
            `BT /F1 6 Tf ${dice.below(612)} ${dice.below(792)} Td ` +
            `(${dice.pick(['Upheld', 'a', ': ', 'Case Number'])}) Tj ET`,
        ).join('\n'),
      ),
  },
  {
    id: 'same-place',
    tell: (pdf, dice) =>
      pdf.content.push(
        () => `BT /F1 9 Tf 36 700 Td ${'(Norco 10/325mg #60: Upheld) Tj 0 0 Td '.repeat(dice.pick([2, 200, 5000]))} ET`,
      ),
  },
];
