import { deflateSync } from 'node:zlib';
import type { Dice } from '../../../scripts/fuzz/chance.mjs';
import type { PdfStream } from '../pdf-writer.js';
import { changeOne, dictionaryOf, isContent, isStream, type PdfDamage, wordsOf } from './change.js';

/** Bytes that a stream has once it is unpacked, and a thousandth of it before. */
const BOMB = 24_000_000;
let bomb: Buffer | undefined;

/** Damage to how streams are packed, and to objects as such. */
export const OBJECT_DAMAGES: readonly PdfDamage[] = [
  {
    id: 'length',
    change: stream((dice) => `/Length ${dice.pick(['0', '7', '99999999', '-1', '(x)', '9999 0 R', '1 0 R'])}`),
  },
  {
    id: 'filters',
    change: stream((dice) =>
      dice.pick([
        '/Filter /NoSuchDecode',
        '/Filter /ASCIIHexDecode',
        '/Filter /ASCII85Decode',
        '/Filter /LZWDecode',
        '/Filter [/FlateDecode /FlateDecode]',
        `/Filter [${'/FlateDecode '.repeat(300)}]`,
        '/Filter /RunLengthDecode',
        '/Filter /Crypt',
        '/F (other.bin)',
      ]),
    ),
  },
  {
    id: 'predictor',
    change: streamData((data, dice) => ({
      entries: `/Filter /FlateDecode /DecodeParms << /Predictor ${dice.pick([2, 10, 12, 15, 99])} /Columns ${dice.pick([0, -1, 1, 4, 2147483647, 1e9])} /Colors ${dice.pick([1, 3, 60_000])} /BitsPerComponent ${dice.pick([8, 1, 16, 3])} >>`,
      data: deflateSync(data),
    })),
  },
  {
    id: 'torn',
    change: streamData((data, dice) => ({
      entries: '/Filter /FlateDecode',
      data: deflateSync(data).subarray(0, dice.below(200)),
    })),
  },
  {
    id: 'bomb',
    change: streamData(() => ({
      entries: '/Filter /FlateDecode',
      data: (bomb ??= deflateSync(Buffer.alloc(BOMB, ' '))),
    })),
  },
  {
    id: 'exchanged',
    change: ({ objects }, dice) => {
      const [one, other] = [dice.pick([...objects.keys()]), dice.pick([...objects.keys()])];
      const [first, second] = [objects.get(one)!, objects.get(other)!];
      objects.set(one, second);
      objects.set(other, first);
    },
  },
  {
    id: 'gone',
    change: ({ objects, root }, dice) =>
      void objects.delete(dice.pick([...objects.keys()].filter((number) => number !== root))),
  },
  {
    id: 'null',
    change: (parts, dice) =>
      changeOne(
        parts,
        dice,
        () => true,
        () => dice.pick(['null', '42', '[ ]', '(text)', '/Name', '<< >>', 'true']),
      ),
  },
];

function stream(entries: (dice: Dice) => string): PdfDamage['change'] {
  return (parts, dice) =>
    changeOne(parts, dice, isStream, (object) => ({
      ...(object as PdfStream),
      entries: `${dictionaryOf(object)} ${entries(dice)}`,
    }));
}

function streamData(change: (data: Buffer, dice: Dice) => PdfStream): PdfDamage['change'] {
  return (parts, dice) =>
    changeOne(parts, dice, isContent, (object) =>
      change(Buffer.from(wordsOf((object as PdfStream).data), 'latin1'), dice),
    );
}
