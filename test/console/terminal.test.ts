import { describe, expect, it } from 'vitest';
import { emptyTally } from '../../src/run/journal/tally.js';
import { summarise } from '../../src/console/summary.js';
import { printable, printableJson, printableLines } from '../../src/console/terminal.js';

const STEERING: readonly { text: string; why: string }[] = [
  { text: 'a\u001b[2Jb', why: 'ESC clears the screen' },
  { text: 'a\u009b31mb', why: 'U+009B is ESC and [ in one' },
  { text: 'a\u0090qb', why: 'so do others of the later set' },
  { text: 'a\u0007b', why: 'a bell' },
  { text: 'a\u007fb', why: 'delete' },
  { text: 'a\rb', why: 'a carriage return overwrites' },
  { text: 'a\u202eb', why: 'an override turns what follows round' },
  { text: 'a\u2028b', why: 'a line separator is a line end to some' },
  { text: 'a\u061cb', why: 'a mark of Arabic letters turns what follows round' },
  { text: 'a\u200eb', why: 'a mark of direction' },
  { text: 'a\u2067b', why: 'an isolate too' },
  { text: 'a\u200bb', why: 'a blank of no width tells two names apart that look the same' },
  { text: 'a\u2060b', why: 'a joiner of words shows nothing' },
  { text: 'a\ufeffb', why: 'a byte order mark within' },
  { text: 'a\ufff9b', why: 'an anchor of annotations hides what follows' },
  { text: 'a\u{e0041}b', why: 'a tag is a letter that cannot be seen' },
  { text: 'a\u{e0101}b', why: 'a selector of forms that no letter has' },
  { text: 'a\ud83db', why: 'half of a character' },
  { text: 'a\udc1bb', why: 'the other half' },
  { text: 'a\uffffb', why: 'no character' },
  { text: 'a\u3164b', why: 'a letter that is blank' },
];

describe('printable', () => {
  it.each(STEERING)('$why', ({ text }) => {
    const length = text.search(/[[b31q]/) - 1;
    expect(printable(text)).toBe(`a${'\ufffd'.repeat(length)}${text.slice(1 + length)}`);
  });

  it('leaves a file name on its line', () => expect(printable('a\nWarnings: none')).toBe('a\ufffdWarnings: none'));

  it.each([
    'Zoë’s “letter” – 5 µg',
    '注射 💉',
    'a\u00a0b\u00adc',
    '👩\u200d⚕\ufe0f',
    'می\u200cخواهم',
    '\uf0b7 a bullet of an old font',
    'שלום',
    '\ufffd',
  ])('leaves %s as it is', (text) => expect(printable(text)).toBe(text));

  it('keeps the lines of a text of several', () => expect(printableLines('a\u009b\nb\n')).toBe('a\ufffd\nb\n'));
});

describe('printableJson', () => {
  it.each(STEERING)('$why, and reads as the same value', ({ text }) => {
    const json = printableJson(JSON.stringify({ text }, null, 2));
    expect(json).toMatch(/^[\n\x20-\x7e]+$/);
    expect(JSON.parse(json)).toEqual({ text });
  });
});

describe('the summary', () => {
  it('is fit for a terminal whatever files are called', () => {
    const example = {
      file: 'x\u001b]0;y\u0007\u009b2J.pdf',
      code: 'broken-pdf',
      message: 'Invalid \u0085 object',
    } as const;
    const text = summarise({
      tally: { ...emptyTally(), failed: 1, failures: { 'broken-pdf': 1 }, examples: [example] },
      ignored: {},
      setAside: {},
      out: 'out\u009b',
      format: 'csv',
    });
    expect(text).toContain('    x\ufffd]0;y\ufffd\ufffd2J.pdf: Invalid \ufffd object\n');
    expect(text).toMatch(/^[\n\x20-\x7e\ufffd]+$/);
  });
});
