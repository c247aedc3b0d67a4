/** Folders of letters as disks have them: odd names, links, and what is no file. */
import { damaged } from './bytes.mjs';
import { asHtml, asRtf } from '../../alter/formats.mjs';

const raw = (...parts) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

/** Names that people, programs and other systems give; those that are no UTF-8 as bytes. */
const NAMES = [
  'letter',
  'a b',
  'line\nend',
  'carriage\rreturn',
  'tab\t',
  '\x1b[2Jclear',
  '\x07bell',
  '\u202eturned',
  '\u2066iso',
  '\x9bcsi',
  '\u2028ls',
  'café',
  'cafe\u0301',
  '注射',
  '\u{1f489}',
  '#',
  'a#b',
  '%2e',
  '%',
  '*',
  '[a-z]',
  '{a,b}',
  '!',
  '(x)',
  '?',
  '"',
  "'",
  '`',
  '$(id)',
  '-',
  '--out',
  '\\',
  'a\\b',
  '~',
  ' ',
  ' x',
  'x ',
  '.',
  '..x',
  '...',
  'x'.repeat(200),
  '=1+1',
  '@',
  'null',
  '__proto__',
  'con',
  '\u200b',
  '\u00a0',
  '\ufeffbom',
  '+',
  ',',
  ';',
  '&',
  '|',
  '<b>',
  ':',
  raw([0xff, 0xfe]),
  raw('caf', [0xe9]),
  raw([0xc3]),
  raw([0xed, 0xa0, 0x80]),
  raw('x', [0x80], 'y'),
  raw([0x9b], '31m'),
  raw([0xc0, 0xaf]),
];
const ENDINGS = [
  '.pdf',
  '.txt',
  '.PDF',
  '.Txt',
  '.html',
  '.htm',
  '.rtf',
  '.docx',
  '.pdf ',
  '.pdf\n',
  '.pdf.txt',
  '.tar.gz',
  '.tif',
  '.doc',
  '',
  '.md',
  '.',
  '.x\ny',
  '.\x1b[2J',
  raw('.', [0xff]),
];
const LETTER_ENDINGS = ['.pdf', '.txt', '.txt', '.PDF'];

const join = (...parts) =>
  Buffer.concat(parts.flatMap((part, i) => (i === 0 || part.length === 0 ? [part] : [Buffer.from('/'), part])));

/** Whether a file is a letter by its name. */
export const isLetter = (path) => /\.(?:pdf|txt|html?|rtf|docx)$/i.test(path.toString('latin1'));
/** Whether a name, or one of a folder above, starts with a dot. */
export const isHidden = (path) => /(?:^|\/)\./.test(path.toString('latin1'));

/** A tree: what there is, each by its path of raw bytes, folders before what is in them. */
export function tree(dice, some) {
  const entries = [];
  const taken = new Set();
  const folders = [Buffer.alloc(0)];
  const made = [];
  const odd = dice.pick([0, 0.3, 0.9]);
  let serial = 0;
  const name = (ending) =>
    raw(dice.chance(odd) ? dice.pick(NAMES) : `${dice.pick(['letter', 'CM16-', 'scan'])}${serial++}`, ending);
  const add = (path, entry) => {
    const last = path.subarray(path.lastIndexOf(0x2f) + 1);
    if (
      taken.has(path.toString('latin1')) ||
      last.length === 0 ||
      last.length > 255 ||
      ['.', '..'].includes(last.toString())
    )
      return false;
    taken.add(path.toString('latin1'));
    entries.push({ path, ...entry });
    return true;
  };
  const within = () => dice.pick(folders);
  const content = (path) => {
    const letter = some();
    const unlike = `\n${' '.repeat(serial++)}\n`;
    const ending = path.toString('latin1').toLowerCase();
    if (dice.chance(0.06)) return Buffer.alloc(0);
    if (ending.endsWith('.pdf')) {
      const pdf = dice.chance(0.2) ? damaged(letter.pdf(), dice, letter.pdf()).bytes : letter.pdf();
      return raw(pdf, `%${unlike}`);
    }
    const wrap = /html?$/.test(ending) ? asHtml : ending.endsWith('.rtf') ? asRtf : (text) => text;
    return raw(wrap(letter.text()), unlike);
  };
  const ROWS = {
    file: () => {
      const path = join(within(), name(dice.chance(0.7) ? dice.pick(LETTER_ENDINGS) : dice.pick(ENDINGS)));
      add(path, { type: 'file', content: content(path) });
    },
    folder: () => {
      const path = join(within(), name(dice.chance(0.2) ? dice.pick(LETTER_ENDINGS) : ''));
      if (path.length < 2000 && add(path, { type: 'folder' })) folders.push(path);
    },
    copy: () => {
      const files = entries.filter(({ type, path }) => type === 'file' && isLetter(path));
      if (files.length > 0) add(join(within(), name('.txt')), { type: 'file', content: dice.pick(files).content });
    },
    link: () => {
      const [from, at] = [within(), within()];
      const target = dice.pick([
        () => (entries.length > 0 ? dice.pick(entries).path : Buffer.from('nowhere')),
        () => at,
        () => from,
        () => Buffer.from('nowhere'),
      ])();
      add(join(from, name(dice.pick(['', '.pdf', '.txt']))), { type: 'link', below: target });
    },
    'link-out': () =>
      add(join(within(), name('.pdf')), {
        type: 'link',
        target: dice.pick(['/dev/zero', '/dev/null', '/dev/random', '/proc/self/mem', '/dev/stdin', '/nowhere']),
      }),
    doubling: () => {
      const base = join(within(), Buffer.from(`doubling${serial++}`));
      if (!add(base, { type: 'folder' })) return;
      const deep = dice.pick([3, 8, 40]);
      for (let i = 0; i < deep; i++) {
        const level = join(base, Buffer.from(`level${i}`));
        add(level, { type: 'folder' });
        for (const side of ['a', 'b'])
          add(join(level, Buffer.from(side)), {
            type: 'link',
            below: join(base, Buffer.from(`level${(i + 1) % (deep + 1)}`)),
          });
      }
      const last = join(base, Buffer.from(`level${deep}`));
      add(last, { type: 'folder' });
      const path = join(last, Buffer.from('letter.txt'));
      add(path, { type: 'file', content: content(path) });
    },
    deep: () => {
      let path = within();
      for (let i = 0; i < dice.pick([5, 60]); i++) {
        path = join(path, Buffer.from('d'));
        if (path.length > 1500 || (!add(path, { type: 'folder' }) && !folders.some((each) => each.equals(path))))
          return;
        folders.push(path);
      }
    },
    fifo: () => add(join(within(), name(dice.pick(['.pdf', '.txt', '']))), { type: 'fifo' }),
    socket: () =>
      add(join(within(), Buffer.from(`s${serial++}${dice.pick(['.pdf', '.txt', ''])}`)), { type: 'socket' }),
    closed: () => {
      const path = join(within(), name(dice.pick(['', '.pdf'])));
      add(path, { type: dice.pick(['closed-folder', 'closed-file']), content: Buffer.from('x') });
    },
  };
  const kinds = ['folder', 'copy', 'link', 'link', 'link-out', 'doubling', 'deep', 'fifo', 'socket', 'closed'].filter(
    () => dice.chance(0.4),
  );
  for (let i = 0; i < 12 + dice.below(20); i++) {
    const kind = dice.chance(0.6) || kinds.length === 0 ? 'file' : dice.pick(kinds);
    ROWS[kind]();
    if (!made.includes(kind)) made.push(kind);
  }
  return { entries, made };
}
