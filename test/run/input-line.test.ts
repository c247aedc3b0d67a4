import { describe, expect, it } from 'vitest';
import { nameOnLine, parseInputLine, tooLongLine } from '../../src/run/pool/input-line.js';
import { readFile } from '../../src/run/pool/read-file.js';

/** Two bytes that have the characters in which the alphabets of base64 differ, and padding. */
const BYTES = Buffer.from([0xfb, 0xff]);
const base64 = (value: unknown): string => JSON.stringify({ file: 'a', base64: value });

describe('a line of standard input that is a letter', () => {
  it.each<[proves: string, line: string, bytes: string | Buffer]>([
    ['text', '{"file":"a","text":"é"}', 'é'],
    ['the keys in any order, others beside them', '{"id":[7],"text":"x","more":{"file":"b"},"file":"a"}', 'x'],
    ['of a key that stands twice the last counts, as in JSON', '{"file":"b","file":"a","text":"1","text":"2"}', '2'],
    ['null is a key that is not there', '{"file":"a","text":null,"base64":"eA=="}', 'x'],
    ['a byte order mark and the line end of Windows', '\ufeff{"file":"a","text":"x"}\r', 'x'],
    ['a NUL as JSON writes it', '{"file":"a","text":"\\u0000"}', '\0'],
    ['half of a pair is no character', '{"file":"a","text":"\\ud800"}', '\ufffd'],
    ['an empty text, which is an empty file', '{"file":"a","text":""}', ''],
    ['empty base64, likewise', base64(''), ''],
    ['base64', base64('+/8='), BYTES],
    ['without its padding', base64('+/8'), BYTES],
    ['in the alphabet for URLs', base64('-_8='), BYTES],
    ['as it stands in tokens', base64('-_8'), BYTES],
    ['broken into lines as programs for mail do', base64('+\r\n/8\n=\n'), BYTES],
  ])('%s', (_, line, bytes) => {
    const letter = parseInputLine(Buffer.from(line), 1);
    expect([letter.file, Buffer.from(letter.bytes)]).toEqual(['a', Buffer.from(bytes)]);
  });
});

describe('a line of standard input that is none: it is named where it can be, and its number told', () => {
  const NEITHER = 'Line 7 has neither "text" nor "base64", a string with the letter.';
  const NAMELESS = 'Line 7 has no "file", a string that names the letter.';
  const NOT_BASE64 = 'Line 7 has a "base64" that is not base64, or not the whole of it.';

  it.each<[proves: string, line: string | Buffer, name: string, message: string]>([
    ['no JSON', 'letter', '', 'Line 7 is not JSON: '],
    ['JSON that breaks off after its name', '{"file":"a","text":"b', 'a', 'Line 7 is not JSON: '],
    ['a name that breaks off is none', '{"file":"a', '', 'Line 7 is not JSON: '],
    ['a name with what JSON escapes', '{"file" : "\\"\\u00e9\\\\", text', '"é\\', 'Line 7 is not JSON: '],
    ['what only looks like a name', '{"text":"\\"file\\":\\"b\\"', '', 'Line 7 is not JSON: '],
    ['a NUL as it is', '{"file":"a","text":"\0"}', 'a', 'Line 7 is not JSON: '],
    ['two letters on a line', '{"file":"a","text":"x"}{"file":"b","text":"x"}', 'a', 'Line 7 is not JSON: '],
    ['spaces', '  ', '', 'Line 7 is not JSON: '],
    ['UTF-16', Buffer.from('{"file":"a","text":"x"}', 'utf16le'), '', 'Line 7 is not JSON: '],
    ['Latin-1', Buffer.from('{"file":"a","text":"\xe9"}', 'latin1'), 'a', 'Line 7 is not UTF-8. '],
    ['a name in Latin-1', Buffer.from('{"file":"\xe9","text":"x"}', 'latin1'), '\ufffd', 'Line 7 is not UTF-8. '],
    ['no object', 'null', '', NAMELESS],
    ['a list', '[{"file":"a","text":"x"}]', '', NAMELESS],
    ['no name', '{"text":"x"}', '', NAMELESS],
    ['an empty name', '{"file":"","text":"x"}', '', NAMELESS],
    ['a name that is no string', '{"file":7,"text":"x"}', '', NAMELESS],
    ['no letter', '{"file":"a"}', 'a', NEITHER],
    ['a letter that is no string', '{"file":"a","text":["x"]}', 'a', NEITHER],
    ['two letters', '{"file":"a","text":"x","base64":"eA=="}', 'a', 'Line 7 has both "text" and "base64"'],
    ['a character that is none of base64', base64('eH!h'), 'a', NOT_BASE64],
    ['a blank', base64('eH h'), 'a', NOT_BASE64],
    ['the prefix of a data URL', base64('data:text/plain;base64,eA=='), 'a', NOT_BASE64],
    ['both alphabets', base64('+_8='), 'a', NOT_BASE64],
    ['too little padding', base64('eA='), 'a', NOT_BASE64],
    ['too much', base64('eA==='), 'a', NOT_BASE64],
    ['padding and nothing else', base64('===='), 'a', NOT_BASE64],
    ['padding within', base64('eA==eA=='), 'a', NOT_BASE64],
    ['a digit too few', base64('eHh4e'), 'a', NOT_BASE64],
    ['bits that no encoder leaves', base64('eB=='), 'a', NOT_BASE64],
  ])('%s', async (_, line, name, message) => {
    const outcomes = await readFile({ input: Buffer.from(line), line: 7 }, {});
    expect(outcomes).toMatchObject([{ file: name, bytes: null, failure: { code: 'bad-input-line' } }]);
    expect('failure' in outcomes[0]! && outcomes[0].failure!.message).toContain(message);
  });

  it.each<[proves: string, kept: string, name: string]>([
    ['a name at the start', '{"file":"a","text":"x\nx"}', 'a'],
    ['a name at the end', '{"text":"x\nx","file":"a"}', 'a'],
    ['the last of two names', '{"file":"a","text":"x\nx","file":"b"}', 'b'],
    ['a name of something in it', '{"meta":{"file":"a"},"file":"b","text":"x\nx"}', 'b'],
    ['a name of something in it alone', '{"meta":[{"file":"a"}],"text":"x\nx","of":{"file":"c"}}', ''],
    ['a name of which the start and the end of another are kept', '{"text":"x","file":"a\nb","text":"x"}', ''],
  ])('too long: %s', (_, kept, name) => {
    expect(tooLongLine({ text: Buffer.from(kept), length: 5000 }, 7, 4000)).toEqual({
      file: name,
      failure: { code: 'too-large', message: 'Line 7 has 5,000 bytes; the limit is 4,000.' },
    });
  });

  it.each<[proves: string, line: string, name: string]>([
    ['the name of the letter, not of what it holds', '{"x":{"file":"a"},"file":"b","text":"cut', 'b'],
    ['no name of what it holds', '{"x":{"file":"a"},"text":"cut', ''],
    ['no name of a list', '[{"file":"a"},', ''],
    ['no name in a text', '{"text":"\\"file\\":\\"a\\"", "cut', ''],
    ['a quote in a name', '{"file":"a\\"b","text":"cut', 'a"b'],
    ['the last of two names', '{"file":"a","file":"b","text":"cut', 'b'],
    ['no value that is a key as well', '{"kind":"file","name":"a","text":"cut', ''],
  ])('cut short: %s', (_, line, name) => expect(nameOnLine(Buffer.from(line))).toBe(name));

  it('takes no longer for a hostile one', () => {
    const hostile = [
      '"file":"'.repeat(500_000),
      `"file":"${'\\\\'.repeat(2_000_000)}`,
      `"file"${' '.repeat(4_000_000)}`,
    ];
    const began = performance.now();
    expect(hostile.map((line) => nameOnLine(Buffer.from(line)))).toEqual(['', '', '']);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
