/** Lies about streams, their lengths and filters. */
import { deflateSync } from 'node:zlib';
import { latin, number } from './values.mjs';

const FILTERS = [
  '/FlateDecode',
  '/ASCIIHexDecode',
  '/ASCII85Decode',
  '/LZWDecode',
  '/RunLengthDecode',
  '/DCTDecode',
  '/JBIG2Decode',
  '/JPXDecode',
  '/CCITTFaxDecode',
  '/Crypt',
  '/Nope',
  'null',
  '1',
];

export const STREAMS = [
  {
    id: 'length',
    tell: (pdf, dice) => pdf.streams.push({ length: dice.pick([number(dice), '99 0 R', '(x)', 'null', '1 0 R']) }),
  },
  {
    id: 'filters',
    tell: (pdf, dice) =>
      pdf.streams.push({
        entries: `/Filter [${dice.some(6, () => dice.pick(FILTERS)).join(' ')}]`,
      }),
  },
  {
    id: 'packed',
    tell: (pdf, dice) =>
      pdf.streams.push({
        entries: '/Filter /FlateDecode',
        change: (data) => {
          const packed = deflateSync(data);
          if (dice.chance(0.6)) packed[dice.below(packed.length)] ^= 1 << dice.below(8);
          return dice.chance(0.3) ? packed.subarray(0, dice.below(packed.length)) : packed;
        },
      }),
  },
  {
    id: 'packed-often',
    tell: (pdf, dice) => {
      const times = dice.pick([2, 5, 30]);
      pdf.streams.push({
        entries: `/Filter [${'/FlateDecode '.repeat(times)}]`,
        change: (data) => {
          let packed = data;
          for (let i = 0; i < times; i++) packed = deflateSync(packed);
          return packed;
        },
      });
    },
  },
  {
    id: 'predictor',
    tell: (pdf, dice) =>
      pdf.streams.push({
        entries:
          '/Filter /FlateDecode /DecodeParms << /Predictor ' +
          `${dice.pick([2, 12, 15, number(dice)])} /Columns ${number(dice)} /Colors ` +
          `${number(dice)} /BitsPerComponent ${number(dice)} >>`,
        change: (data) => deflateSync(data),
      }),
  },
  {
    id: 'bomb',
    tell: (pdf, dice) => {
      const what = dice.pick([' ', 'q ', '(x) Tj ', '[', '<<', 'BT ', '0 0 m ', '/x Do ']);
      const size = dice.pick([1e5, 1e6, 1e6, 1e7]);
      pdf.streams.push({
        entries: '/Filter /FlateDecode',
        change: (data) => deflateSync(Buffer.concat([data, latin(what.repeat(size / what.length))])),
      });
    },
  },
];
