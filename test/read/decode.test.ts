import { describe, expect, it, test } from 'vitest';
import { decodeText } from '../../src/read/formats/decode.js';
import { withoutMojibake } from '../../src/read/formats/mojibake.js';
import { decodeWindows1252, windowsByte } from '../../src/read/formats/windows-1252.js';
import { plainText } from '../../src/read/clean/characters.js';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const bigEndian = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();
const utf32 = (text: string, little: boolean): Uint8Array =>
  Buffer.concat(
    [...text].map((character) => {
      const bytes = Buffer.alloc(4);
      if (little) bytes.writeUInt32LE(character.codePointAt(0)!);
      else bytes.writeUInt32BE(character.codePointAt(0)!);
      return bytes;
    }),
  );

const WORDS = 'The worker\u2019s knee \u2013 \u00a7 4';
const MARKED = `\ufeff${WORDS}`;

describe('texts are decoded', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', Buffer.from(WORDS), WORDS],
    ['UTF-8 with a mark', Buffer.from(MARKED), WORDS],
    ['UTF-16, little end first, with a mark', Buffer.from(MARKED, 'utf16le'), WORDS],
    ['UTF-16, little end first, without', Buffer.from(WORDS, 'utf16le'), WORDS],
    ['UTF-16, big end first, with a mark', bigEndian(MARKED), WORDS],
    ['UTF-16, big end first, without', bigEndian(WORDS), WORDS],
    ['UTF-32 with a mark', utf32(MARKED, true), MARKED],
    ['UTF-32 without, big end first', utf32(WORDS, false), WORDS],
    ['Windows-1252', latin1('\x93a\x94 5\x966\x85\xe9\x92'), '\u201ca\u201d 5\u20136\u2026\u00e9\u2019'],
    ['bytes that it does not have', latin1('a\x81\x9db'), 'ab'],
    [
      'Mac OS Roman',
      latin1('the worker\xd5s \xd2knee\xd3 on 2\xd03'),
      'the worker\u2019s \u201cknee\u201d on 2\u20133',
    ],
    [
      'DOS',
      latin1('90\xf8 of flexion, 2\xab weeks, 02\xc403\xc42016'),
      '90\u00b0 of flexion, 2\u00bd weeks, 02-03-2016',
    ],
    ['UTF-8 cut inside a character', latin1('\xc3\xa9a\xe2\x80'), '\u00e9a'],
    ['one byte of Windows-1252 in UTF-8', latin1('caf\xc3\xa9 \xe2\x80\x93 it\x92s'), 'caf\u00e9 \u2013 it\u2019s'],
    ['one byte lost in UTF-8', latin1('caf\xc3\xa9 \xe2\x80\x93 it\xe2\x80s'), 'caf\u00e9 \u2013 it\ufffds'],
    [
      'a byte struck over',
      latin1('caf\xc3\xa9 \xe2\x80\x99 on 02/\xff3/2016 \xc2\xa7'),
      'caf\u00e9 \u2019 on 02/\u00ff3/2016 \u00a7',
    ],
  ])('%s', (_, bytes, text) => {
    expect(decodeText(bytes).text).toBe(text);
  });

  test.each<[string, Uint8Array, number]>([
    ['whole UTF-8', Buffer.from(WORDS), 0],
    ['Windows-1252', latin1('the worker\x92s'), 0],
    ['broken UTF-8', latin1('caf\xc3\xa9 \xe2\x80\x93 it\x92s'), 1],
    ['a guess at old encodings', latin1('the worker\xd5s'), 1],
  ])('%s: a doubt or none', (_, bytes, doubts) => {
    expect(decodeText(bytes).notes).toHaveLength(doubts);
  });

  test.each<[string, Uint8Array]>([
    [
      'EBCDIC',
      latin1(
        '\xe3\x88\x85\x40\xa6\x96\x99\x92\x85\x99\x40\x89\x95\x91\xa4\x99\x85\x84\x40\x88\x89\xa2\x40\x92\x95\x85\x85\x4b',
      ),
    ],
    ['zeros', new Uint8Array(100)],
    ['random bytes', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + ((i * i) % 251)) % 256)],
    ['controls', latin1('\x01\x02\x03\x04 abc')],
  ])('%s: refused', (_, bytes) => {
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ code: 'not-text' }));
  });
});

test('each byte of Windows-1252 is the character of its table', () => {
  // The standard's table, for the bytes 0x80 to 0x9f; U+FFFD where it has none.
  const table =
    '\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd' +
    '\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178';
  for (let byte = 0; byte < 256; byte++) {
    const is = byte < 0x80 || byte > 0x9f ? String.fromCharCode(byte) : table[byte - 0x80]!.replace('\ufffd', '');
    expect(decodeWindows1252(Uint8Array.of(byte))).toBe(is);
    if (is !== '') expect(windowsByte(is)).toBe(byte);
  }
});

describe('UTF-8 that was taken for Windows-1252', () => {
  test.each([
    ['don\u00e2\u20ac\u2122t', 'don\u2019t', 'an apostrophe'],
    ['pages 98\u00e2\u20ac\u201c99', 'pages 98\u201399', 'a range'],
    ['\u00c2\u00a7 9792.24', '\u00a7 9792.24', 'a section sign'],
    ['caf\u00c3\u00a9', 'caf\u00e9', 'an accent'],
    ['90\u00c2\u00b0', '90\u00b0', 'degrees'],
    ['\u00e2\u20ac\u0153a\u00e2\u20ac\u009d', '\u201ca\u201d', 'a quote whose last byte has no character'],
    ['\u00e2\u20ac\u0153a\u00e2\u20ac.', '\u201ca\u201d.', 'one that lost that byte'],
    ['a\u00c2 b', 'a b', 'a blank that was made a plain one'],
    ['don\u00c3\u00a2\u00e2\u201a\u00ac\u00e2\u201e\u00a2t', 'don\u2019t', 'twice over'],
    ['S\u00e3o Paulo, \u00c9lan, 5 \u00a7', 'S\u00e3o Paulo, \u00c9lan, 5 \u00a7', 'accents that are none of it'],
    ['na\u00efve \u2013 \u201cx\u201d', 'na\u00efve \u2013 \u201cx\u201d', 'nor are quotes'],
  ])('%j reads %j: %s', (mangled, whole, _proves) => {
    expect(withoutMojibake(mangled)).toBe(whole);
  });
});

describe('the control U+0085', () => {
  it.each([
    ['pain\u0085and', 'pain\nand', 'ends lines where nothing else does'],
    ['pain\u0085and\nmore', 'pain\u2026and\nmore', 'is an ellipsis where others do'],
    ['it\u0092s\u0085', "it's\u2026", 'and where other characters of Windows-1252 stand'],
  ])('%j reads %j: %s', (printed, plain, _proves) => {
    expect(plainText(printed)).toBe(plain);
  });
});
