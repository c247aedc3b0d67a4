import { assert, constantFrom, oneof, property, string, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameOnDisk, recordedName } from '../../src/read/find/names.js';

const bytes = (...parts: readonly (string | number)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part))));

describe('a name as it is recorded', () => {
  it.each<{ name: string | Buffer; recorded: string; why: string }>([
    { name: 'Zoë’s letter #3.pdf', recorded: 'Zoë’s letter #3.pdf', why: 'ordinary names stay' },
    { name: bytes('注射 💉.pdf'), recorded: '注射 💉.pdf', why: 'also where they were read as bytes' },
    { name: bytes('caf', 0xe9, '.pdf'), recorded: 'caf\\xe9.pdf', why: 'a byte of Latin-1' },
    { name: bytes(0xc3, 0xa9, 0xc3, '.pdf'), recorded: 'é\\xc3.pdf', why: 'half a character behind a whole one' },
    { name: bytes(0xed, 0xa0, 0x80), recorded: '\\xed\\xa0\\x80', why: 'a surrogate is no character' },
    { name: bytes(0xc0, 0xaf), recorded: '\\xc0\\xaf', why: 'nor is a "/" in too many bytes' },
    { name: 'a\r\nb.pdf', recorded: 'a\\x0d\\x0ab.pdf', why: 'a line end' },
    {
      name: 'a\u001b[2J\u009b\u202e.pdf',
      recorded: 'a\\x1b[2J\\xc2\\x9b\\xe2\\x80\\xae.pdf',
      why: 'steers a terminal',
    },
    { name: 'caf\\xe9.pdf', recorded: 'caf\\x5cxe9.pdf', why: 'a backslash that would read as a byte' },
    { name: 'caf\\x5cxe9', recorded: 'caf\\x5cx5cxe9', why: 'and one that is written so itself' },
    { name: bytes('\\x', 0xe9), recorded: '\\x\\xe9', why: 'a backslash before a byte' },
    { name: bytes('\\xe9', 0xe9), recorded: '\\x5cxe9\\xe9', why: 'both in one name' },
    { name: 'a\\b\\xE9\\xg0', recorded: 'a\\b\\xE9\\xg0', why: 'other backslashes stay' },
    { name: 'a\ufffd.pdf', recorded: 'a\ufffd.pdf', why: 'a replacement character can be a name’s own' },
    { name: ' a .pdf ', recorded: ' a .pdf ', why: 'blanks at the ends' },
  ])('$why: $recorded', ({ name, recorded }) => {
    expect(recordedName(name)).toBe(recorded);
    expect(Buffer.from(nameOnDisk(recorded) as string)).toEqual(Buffer.from(name as string));
  });

  it('leads back to its name, whatever the bytes, and prints as it is', () => {
    const odd = string({ unit: constantFrom('\\', 'x', 'e', '9', '5', 'c', 'é', '\n', '#', '\u009b') }).map((text) =>
      Buffer.from(text),
    );
    assert(
      property(oneof(uint8Array().map(Buffer.from), odd), (name) => {
        const recorded = recordedName(name as Buffer);
        expect(recorded.isWellFormed()).toBe(true);
        expect(recorded).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/);
        expect(Buffer.from(nameOnDisk(recorded) as string)).toEqual(name);
      }),
      { numRuns: 300 },
    );
  });
});
