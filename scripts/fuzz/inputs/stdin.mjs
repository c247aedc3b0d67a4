/** Lines as `imr extract --stdin` gets them from careful and careless senders. */
import { damaged } from './bytes.mjs';
import { HOSTILE_CHARACTERS, recombined } from './texts.mjs';

const json = (value) => Buffer.from(JSON.stringify(value));

/** `line(dice, some)`: the bytes of a line; `dice.name` is a name that no other line has. */
const LINES = [
  { id: 'text', line: (dice, some) => json({ file: `${dice.name}.txt`, text: some().text() }) },
  { id: 'pdf', line: (dice, some) => json({ file: `${dice.name}.pdf`, base64: some().pdf().toString('base64') }) },
  {
    id: 'recombined',
    line: (dice, some) => json({ file: dice.name, base64: recombined(dice, some).bytes.toString('base64') }),
  },
  {
    id: 'damaged',
    line: (dice, some) =>
      json({ file: `${dice.name}.pdf`, base64: damaged(some().pdf(), dice, some().pdf()).bytes.toString('base64') }),
  },
  {
    id: 'cut',
    line: (dice, some) => {
      const whole = json({ file: dice.name, text: some().text() });
      return whole.subarray(0, 1 + dice.below(whole.length - 1));
    },
  },
  {
    id: 'harmed',
    line: (dice, some) =>
      Buffer.from(
        damaged(json({ file: dice.name, text: some().text() }), dice, json({ file: 'o', text: '' })).bytes.map((byte) =>
          byte === 10 ? 32 : byte,
        ),
      ),
  },
  {
    id: 'junk',
    line: (dice) => Buffer.from(dice.bytes(1 + dice.below(2000)).map((byte) => (byte === 10 ? 11 : byte))),
  },
  {
    id: 'types',
    line: (dice) =>
      json(
        dice.pick([
          null,
          1,
          'x',
          [],
          {},
          { file: 1 },
          { file: 'x' },
          { file: 'x', text: 1 },
          { file: 'x', base64: {} },
          { text: 'x' },
          { file: null, text: '' },
          { file: ['x'], text: 'x' },
          [{ file: 'x', text: 'x' }],
          { file: 'x', text: null, base64: null },
        ]),
      ),
  },
  {
    id: 'names',
    line: (dice, some) =>
      json({
        file: dice.pick([...HOSTILE_CHARACTERS, '', '../../x', 'x'.repeat(100_000), 'a#b', '__proto__', '\n']),
        text: some().text(),
      }),
  },
  {
    id: 'base64',
    line: (dice) =>
      json({
        file: dice.name,
        base64: dice.pick(['', '====', 'not base64 at all!', 'JVBERi0xLjcK', '\ud800', 'A', '%%%']),
      }),
  },
  { id: 'empty-text', line: (dice) => json({ file: dice.name, text: '' }) },
  { id: 'both', line: (dice, some) => json({ file: dice.name, text: some().text(), base64: 'JVBERi0=' }) },
  {
    id: 'twice',
    line: (dice, some) =>
      Buffer.from(`{"file":"x","file":"${dice.name}","text":${JSON.stringify(some().text())},"text":1}`),
  },
  { id: 'deep', line: (dice) => Buffer.from(`${'['.repeat(dice.pick([10, 100_000]))}`) },
  {
    id: 'huge',
    line: (dice) => json({ file: dice.name, text: dice.pick(['x', 'Upheld ', ' ']).repeat(dice.pick([10, 500_000])) }),
  },
  {
    id: 'bom',
    line: (dice, some) => Buffer.concat([Buffer.from('\ufeff'), json({ file: dice.name, text: some().text() })]),
  },
  {
    id: 'windows',
    line: (dice, some) => Buffer.concat([json({ file: dice.name, text: some().text() }), Buffer.from('\r')]),
  },
  { id: 'blank', line: (dice) => Buffer.from(dice.pick(['', '\r'])) },
  { id: 'spaces', line: (dice) => Buffer.from(dice.pick([' ', '\t', '  \r', '\0'])) },
  {
    id: 'utf-16',
    line: (dice, some) =>
      Buffer.from(
        Buffer.from(JSON.stringify({ file: 'u', text: some().name }), 'utf16le').map((byte) =>
          byte === 10 ? 32 : byte,
        ),
      ),
  },
];

/** Standard input, its lines, and how many are read at once; the last line may have no line end. */
export function inputLines(dice, some) {
  const rows = Array.from({ length: 1 + dice.below(40) }, () => dice.pick(LINES));
  const lines = rows.map(({ line }, i) => line({ ...dice, name: `line-${i}` }, some));
  const ended = dice.chance(0.7);
  const input = Buffer.concat(
    lines.flatMap((line, i) => [line, Buffer.from(i < lines.length - 1 || ended ? '\n' : '')]),
  );
  return { input, lines, jobs: dice.pick([1, 2]), made: rows.map(({ id }) => id) };
}

/** The name by which a line is answered: "" where none can be told, null for a line that needs no answer. */
export function answeredAs(line) {
  if (line.length === 0 || (line.length === 1 && line[0] === 0x0d)) return null;
  try {
    const { file } = JSON.parse(line.toString().replace(/^\ufeff/, '')) ?? {};
    return typeof file === 'string' ? file : '';
  } catch {
    return firstName(line.toString());
  }
}

/** The value of the first key "file" in what is no JSON as a whole, where that value is a whole string. */
function firstName(line) {
  for (const { index, 0: key } of line.matchAll(/"file"\s*:\s*(?=")/g)) {
    const from = index + key.length;
    for (let to = line.indexOf('"', from + 1); to > 0 && to - from < 5000; to = line.indexOf('"', to + 1)) {
      try {
        return JSON.parse(line.slice(from, to + 1));
      } catch {
        // The quote was an escaped one, or the string has what none may have.
      }
    }
  }
  return '';
}
