import { createHash } from 'node:crypto';
import { extname } from 'node:path/posix';
import { crc32 } from 'node:zlib';
import type { Attachment, Document } from '../../read/document.js';
import { LetterFailure } from '../../read/failure.js';
import { type Letter, pagedText } from '../../read/letter.js';
import { type Content, lettersOf } from '../../read/letters.js';
import { loadFile } from '../../read/load-file.js';
import { openDocument, type OpenOptions } from '../../read/open.js';
import { DEFAULT_MAX_BYTES } from '../../read/choices.js';
import { withQuotes } from '../../record/quotes.js';
import { settled } from '../../record/settled.js';
import { parseInputLine } from './input-line.js';
import {
  type Failure,
  type FileContent,
  type FileFacts,
  IN,
  type LetterRecord,
  type OtherPageCounts,
  type Outcome,
  type TextFacts,
  UNNAMED,
} from './letter-outcome.js';
import { countsOf } from './record-counts.js';
import { fileOf, type Task } from './task.js';

/** How letters are read, as it is told to a worker. */
export interface ReadOptions extends Pick<OpenOptions, 'reader' | 'recheck' | 'ocr' | 'maxBytes'> {
  /** Whether the text of each letter is wanted beside its record. */
  readonly texts?: boolean | undefined;
  /** Whether the words of each span are wanted in the evidence of records. */
  readonly quotes?: boolean | undefined;
}

type Options = OpenOptions & Pick<ReadOptions, 'texts' | 'quotes'>;

/** How deep attachments in attachments are opened, and how many of one file on disk. */
const DEPTH = 8;
const MOST = 2000;

/** The bytes of a file, and what is known of it besides. */
interface Input extends Pick<FileFacts, 'file' | 'holder' | 'modified'> {
  readonly bytes: Uint8Array;
}

/** What became of a file, then of each file attached to it. Never throws. */
export async function readFile(task: Task, options: Options): Promise<Outcome[]> {
  const unread = (failure: Failure): Outcome[] => [
    { file: fileOf(task), bytes: null, modified: null, sha256: null, failure },
  ];
  if ('failure' in task) return unread(task.failure);
  let input: Input;
  try {
    input =
      'input' in task
        ? { ...parseInputLine(task.input, task.line), modified: null }
        : { file: task.file, ...loadFile(task.path, options.maxBytes ?? DEFAULT_MAX_BYTES) };
  } catch (error) {
    return unread(asFailure(error));
  }
  return await outcomesOf(input, options, { depth: 0, opened: 0 });
}

async function outcomesOf({ bytes, ...facts }: Input, options: Options, so: Opened): Promise<Outcome[]> {
  const known = { ...facts, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  try {
    const document = await openDocument(bytes, facts.file, options);
    const attached = await attachedTo(known, document.attachments, options, so);
    const holds = attached.length > 0 && facts.holder === undefined ? { attached: attached.length } : {};
    const others = document.otherAttachments;
    const aside = others.length > 0 ? { leftAlone: byExtension(others) } : {};
    return [{ ...known, ...holds, ...aside, ...(await contentOf(document, attached, options)) }, ...attached];
  } catch (error) {
    return [{ ...known, failure: asFailure(error) }];
  }
}

/** How deep an attachment lies, and how many of the file on disk have been opened so far. */
interface Opened {
  readonly depth: number;
  opened: number;
}

async function attachedTo(
  { file, holder = file, modified }: FileFacts,
  attachments: readonly Attachment[],
  options: Options,
  so: Opened,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const below = { ...so, depth: so.depth + 1 };
  for (const { name, bytes } of attachments) {
    const facts = { file: `${file}${IN}${name}`, holder, modified };
    if (bytes === null || below.depth > DEPTH || below.opened >= MOST) {
      const failure: Failure = { code: 'unopened-attachment', message: 'The attached file was not opened.' };
      outcomes.push({ ...facts, bytes: bytes?.length ?? null, sha256: null, failure });
      continue;
    }
    below.opened++;
    outcomes.push(...(await outcomesOf({ ...facts, bytes }, options, below)));
  }
  so.opened = below.opened;
  return outcomes;
}

function byExtension(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) {
    const extension = extname(name).toLowerCase();
    counts[extension] = (counts[extension] ?? 0) + 1;
  }
  return counts;
}

/** The records of a document's letters. What only holds other files is no letter that failed. */
async function contentOf(
  document: Document,
  attached: readonly Outcome[],
  options: Options,
): Promise<FileContent | { failure: Failure }> {
  const read = await readLetters(document, options);
  if (read.failure?.code !== 'not-a-determination' || !attached.some((outcome) => 'letters' in outcome)) return read;
  const files = attached.length === 1 ? 'a file' : 'files';
  return {
    failure: {
      code: 'attachments-only',
      message: `No letter itself, but ${files} attached to it. ${read.failure.message}`,
    },
  };
}

async function readLetters(
  document: Document,
  { alive = () => {}, texts = false, quotes = false }: Options,
): Promise<FileContent | { failure: Failure }> {
  let content: Content;
  try {
    content = lettersOf(document);
  } catch (error) {
    return { failure: asFailure(error) };
  }
  const letters: LetterRecord[] = [];
  const failures: (Failure & { readonly letter: Letter })[] = [];
  for (const letter of content.letters) {
    try {
      const { record: bare } = await settled(letter);
      const record = quotes ? withQuotes(bare, letter.text) : bare;
      const line = Buffer.from(`${JSON.stringify(record)}\n`);
      const counts = countsOf(record);
      letters.push(
        texts ? { line, counts: { ...counts, text: factsOfText(letter) }, text: pagedText(letter) } : { line, counts },
      );
    } catch (error) {
      failures.push({ ...asFailure(error), letter });
    }
    alive();
  }
  const [first] = failures;
  if (first === undefined) return { letters, others: counted(content.others) };
  if (content.letters.length === 1) return { failure: { code: first.code, message: first.message } };
  const failure = {
    code: first.code,
    message: `${failures.length} of ${content.letters.length} letters gave no record: ${failures.map(told).join(' ')}`,
  };
  return letters.length === 0 ? { failure } : { letters, others: counted(content.others), failure };
}

function factsOfText({ id, text }: Letter): TextFacts {
  const bytes = Buffer.from(text);
  return { document_id: id, bytes: bytes.length, checksum: crc32(bytes) };
}

/** So many failures of a file are told one by one. */
const TOLD = 5;

const told = ({ letter: { source }, message }: Failure & { readonly letter: Letter }, i: number): string =>
  i < TOLD ? `Letter ${source.part} (pages ${source.first_page} to ${source.last_page}): ${message}` : '';

function counted(others: Content['others']): OtherPageCounts {
  const counts: Record<string, number> = {};
  for (const { kind, first_page, last_page } of others) {
    const name = kind ?? UNNAMED;
    counts[name] = (counts[name] ?? 0) + last_page - first_page + 1;
  }
  return counts;
}

function asFailure(error: unknown): Failure {
  if (error instanceof LetterFailure) return { code: error.code, message: error.message };
  // Anything else is a defect of the program: the letter is listed and the run goes on.
  return {
    code: 'invalid-record',
    message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  };
}
