import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/read/formats/decode.js';

describe('decodeText', () => {
  test.each([
    [
      'Windows-1252',
      [0x93, 0x61, 0x94, 0x20, 0x35, 0x96, 0x36, 0x85, 0xe9, 0x92],
      '\u201ca\u201d 5\u20136\u2026\u00e9\u2019',
    ],
    ['bytes that it does not have', [0x61, 0x81, 0x9d, 0x62], 'ab'],
    ['UTF-8', [0xc3, 0xa9], '\u00e9'],
    ['UTF-8 cut inside a character', [0xc3, 0xa9, 0x61, 0xe2, 0x80], '\u00e9a'],
    ['UTF-16 by its mark', [0xff, 0xfe, 0x61, 0x00], 'a'],
  ])('%s', (_, bytes, text) => {
    expect(decodeText(Uint8Array.from(bytes))).toBe(text);
  });
});
