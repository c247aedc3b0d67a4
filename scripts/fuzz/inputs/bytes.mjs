/** Damage to the bytes of any file. */

/** What PDFs are made of: put where it does not belong. */
const TOKENS = [
  'endobj',
  'endstream',
  'stream\n',
  'obj',
  '<<',
  '>>',
  '[',
  ']',
  '(',
  ')',
  'R ',
  ' 0 R',
  '/Length ',
  '/Type /Page ',
  '/Kids ',
  '/Parent 1 0 R ',
  '/Filter /FlateDecode ',
  '/Filter [/ASCIIHexDecode /FlateDecode] ',
  'startxref\n',
  '%%EOF\n',
  'xref\n',
  'trailer\n',
  '/Encrypt 9 0 R ',
  '/Prev 0 ',
  '/Root 3 0 R ',
  '%PDF-1.7\n',
  'BT ',
  'ET ',
  ' Do ',
  ' Tj ',
  ' q ',
  ' Q ',
  '/Contents [',
  '/Count 99999999 ',
  'null ',
  'true ',
  '/ObjStm ',
  '/XRef ',
  '\0',
  '\xff\xfe',
  '\r',
  'BI ID EI ',
];

/** Numbers that programs count wrong with. */
export const HOSTILE_NUMBERS = [
  '0',
  '-1',
  '1',
  '2147483647',
  '2147483648',
  '-2147483648',
  '4294967295',
  '4294967296',
  '9007199254740993',
  '99999999999999999999',
  '1e308',
  '0.0000000001',
  '-0',
  '65535',
  '65536',
  '3.4e38',
  '1'.repeat(320),
  `0.${'3'.repeat(200)}`,
];

/** Two places of a file, the first before the second, not too far apart. */
function stretch(bytes, dice, most = 2000) {
  const start = dice.below(bytes.length + 1);
  return [start, Math.min(bytes.length, start + 1 + dice.below(most))];
}

const put = (bytes, at, until, more) => Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(until)]);

/** `change(bytes, dice, other)`: `other` is another file. */
export const DAMAGES = [
  {
    id: 'flip',
    what: 'single bits flipped',
    change: (bytes, dice) => {
      const result = Buffer.from(bytes);
      for (let i = 1 + dice.below(8); i > 0 && result.length > 0; i--)
        result[dice.below(result.length)] ^= 1 << dice.below(8);
      return result;
    },
  },
  {
    id: 'bytes',
    what: 'some bytes replaced',
    change: (bytes, dice) => {
      const result = Buffer.from(bytes);
      for (let i = 1 + dice.below(40); i > 0 && result.length > 0; i--)
        result[dice.below(result.length)] = dice.below(256);
      return result;
    },
  },
  { id: 'cut-end', what: 'its end missing', change: (bytes, dice) => bytes.subarray(0, dice.below(bytes.length + 1)) },
  { id: 'cut-start', what: 'its start missing', change: (bytes, dice) => bytes.subarray(dice.below(bytes.length + 1)) },
  {
    id: 'cut-middle',
    what: 'a stretch missing',
    change: (bytes, dice) => put(bytes, ...stretch(bytes, dice), Buffer.alloc(0)),
  },
  {
    id: 'swap',
    what: 'two stretches swapped',
    change: (bytes, dice) => {
      const size = 1 + dice.below(3000);
      const places = [dice.below(bytes.length + 1), dice.below(bytes.length + 1)].sort((a, b) => a - b);
      const [first, second] = [places[0], Math.max(places[0] + size, places[1])];
      if (second + size > bytes.length) return bytes;
      return Buffer.concat([
        bytes.subarray(0, first),
        bytes.subarray(second, second + size),
        bytes.subarray(first + size, second),
        bytes.subarray(first, first + size),
        bytes.subarray(second + size),
      ]);
    },
  },
  {
    id: 'double',
    what: 'a stretch said twice, or many times',
    change: (bytes, dice) => {
      const [start, end] = stretch(bytes, dice, 5000);
      const times = dice.chance(0.2) ? 50 : 2;
      return put(bytes, start, end, Buffer.concat(Array(times).fill(bytes.subarray(start, end))));
    },
  },
  {
    id: 'splice',
    what: 'the start of one file, the end of another',
    change: (bytes, dice, other) =>
      Buffer.concat([bytes.subarray(0, dice.below(bytes.length + 1)), other.subarray(dice.below(other.length + 1))]),
  },
  { id: 'append', what: 'two files in one', change: (bytes, _dice, other) => Buffer.concat([bytes, other]) },
  {
    id: 'graft',
    what: 'a stretch of another file in it',
    change: (bytes, dice, other) => put(bytes, ...stretch(bytes, dice), other.subarray(...stretch(other, dice, 4000))),
  },
  {
    id: 'junk',
    what: 'junk in it',
    change: (bytes, dice) => {
      const at = dice.below(bytes.length + 1);
      return put(bytes, at, at, dice.bytes(1 + dice.below(3000)));
    },
  },
  {
    id: 'zeros',
    what: 'a stretch of zero bytes',
    change: (bytes, dice) => {
      const [start, end] = stretch(bytes, dice, 6000);
      return put(bytes, start, end, Buffer.alloc(end - start));
    },
  },
  {
    id: 'tokens',
    what: 'words of PDFs where they do not belong',
    change: (bytes, dice) => {
      let result = bytes;
      for (let i = 1 + dice.below(6); i > 0; i--) {
        const at = dice.below(result.length + 1);
        const token = Buffer.from(dice.pick(TOKENS), 'latin1');
        result = put(result, at, Math.min(result.length, at + (dice.chance(0.5) ? token.length : 0)), token);
      }
      return result;
    },
  },
  {
    id: 'numbers',
    what: 'numbers replaced by hostile ones',
    change: (bytes, dice) => {
      const text = bytes.toString('latin1');
      const likelihood = dice.pick([0.002, 0.02, 0.2]);
      return Buffer.from(
        text.replaceAll(/\d+/g, (number) => (dice.chance(likelihood) ? dice.pick(HOSTILE_NUMBERS) : number)),
        'latin1',
      );
    },
  },
  {
    id: 'references',
    what: 'references to other objects',
    change: (bytes, dice) =>
      Buffer.from(
        bytes.toString('latin1').replaceAll(/\d+ 0 R/g, (all) => (dice.chance(0.1) ? `${dice.below(20)} 0 R` : all)),
        'latin1',
      ),
  },
  {
    id: 'line-ends',
    what: 'other line ends',
    change: (bytes, dice) =>
      Buffer.from(bytes.toString('latin1').replaceAll(/\r?\n/g, dice.pick(['\r\n', '\r', '\n\n', ' '])), 'latin1'),
  },
];

/** Bytes after one to four damages, and their ids. */
export function damaged(bytes, dice, other) {
  const ids = [];
  let result = Buffer.from(bytes);
  for (let i = 1 + dice.below(dice.chance(0.5) ? 1 : 4); i > 0; i--) {
    const { id, change } = dice.pick(DAMAGES);
    ids.push(id);
    // A file that grows with each damage would soon be all that a run reads.
    result = change(result, dice, other).subarray(0, MOST);
  }
  return { bytes: result, ids };
}

const MOST = 4_000_000;
