import { type Sink, StandardStream } from './standard-stream.js';
import { printable, printableJson, printableLines, printableLooks } from './terminal.js';

/** What is printed, as it must be made fit for a terminal. `coloured`: lines whose pieces may have looks. */
type Form = 'lines' | 'coloured' | 'json';

const FIT: Readonly<Record<Form, (text: string) => string>> = {
  lines: printableLines,
  coloured: printableLooks,
  json: printableJson,
};

/** A line of words longer than this many characters is cut; the longest path of a file has 4,096. */
const LONGEST_LINE = 10_000;
/** How many characters a line of a terminal has that does not say. */
const USUAL_COLUMNS = 80;
/** Goes to the begin of the line and takes away what stands in it. */
const ANEW = '\r\x1b[K';
/** How long words wait for somebody to take them before the program ends without, in milliseconds. */
const WORDS_WAIT = 5000;

/**
 * The one way out for all that the program prints, made fit for a terminal here.
 *
 * Words for a person (`tell`, `tellLines`, `say`) may be lost without harm: the status tells how a command ended. A result (`print`,
 * `answer`) may not: where it cannot be written, `settled` or `answer` throws.
 */
export class Output {
  readonly #words = new Set<Promise<void>>();
  readonly #results: Promise<void>[] = [];
  /** Whether words stand on the terminal that the next ones replace. */
  #drawn = false;

  constructor(
    private readonly out: Sink,
    private readonly err: Sink,
    private readonly wordsWait = WORDS_WAIT,
  ) {}

  /** Whether results may be coloured. */
  get coloured(): boolean {
    return this.out.isTTY && process.env['NO_COLOR'] === undefined;
  }

  /** How many characters a line of the terminal has that shows results; undefined where none does. */
  get width(): number | undefined {
    return this.out instanceof StandardStream && this.out.isTTY ? this.out.stream.columns : undefined;
  }

  /** How many characters a line of the terminal has that shows words; undefined where none does. */
  get columns(): number | undefined {
    return this.err instanceof StandardStream && this.err.isTTY ? this.err.stream.columns || USUAL_COLUMNS : undefined;
  }

  /** Words that the next ones replace, shorter than a line of the terminal; '' takes them away. For terminals only. */
  redraw(words: string): void {
    if (words === '' && !this.#drawn) return;
    this.#drawn = words !== '';
    this.#word(this.err, `${ANEW}${printable(words)}`);
  }

  /** A line of words on standard error; what would end it earlier, as in the name of a file, is replaced too. */
  tell(line: string): void {
    this.redraw('');
    this.#word(this.err, `${printable(cut(line))}\n`);
  }

  /** Words of several lines on standard error. */
  tellLines(text: string): void {
    this.redraw('');
    this.#word(this.err, asWords(text));
  }

  /** Words on standard output, of a command whose result is elsewhere. */
  say(text: string): void {
    this.#word(this.out, asWords(text));
  }

  /** A result on standard output. Whoever reads it may have read enough: that is no error. */
  print(text: string, form: Form = 'lines'): void {
    const result = this.out.write(FIT[form](text)).catch((error: NodeJS.ErrnoException) => {
      if (!isReaderGone(error)) throw new OutputLost(error);
    });
    // It is thrown when it is asked for; until then it must not count as unhandled.
    result.catch(() => {});
    this.#results.push(result);
  }

  /**
   * Lines of JSON for another program on standard output, when they are written: as they are, but for a terminal.
   * Throws where they cannot be, also where nobody is left to read them.
   */
  async answer(lines: string): Promise<void> {
    try {
      await this.out.write(this.out.isTTY ? printableJson(lines) : lines);
    } catch (error) {
      throw new OutputLost(error as NodeJS.ErrnoException);
    }
  }

  /**
   * A part of a result on standard output, when it is written: as it is, but for a terminal. Gives whether anybody
   * still reads. Throws where it cannot be written.
   */
  async pass(text: string, form: Form): Promise<boolean> {
    try {
      await this.out.write(this.out.isTTY ? FIT[form](text) : text);
      return true;
    } catch (error) {
      if (isReaderGone(error as NodeJS.ErrnoException)) return false;
      throw new OutputLost(error as NodeJS.ErrnoException);
    }
  }

  /** When all is written. Throws the first error of a result. */
  async settled(): Promise<void> {
    await Promise.all(this.#results);
    if (this.#words.size === 0) return;
    // Loaded only where there is something to wait for: help is fast.
    const { setTimeout: sleep } = await import('node:timers/promises');
    const waiting = new AbortController();
    const patience = sleep(this.wordsWait, undefined, { signal: waiting.signal }).catch(() => {});
    await Promise.race([Promise.all(this.#words), patience]);
    waiting.abort();
  }

  #word(sink: Sink, text: string): void {
    const word = sink
      .write(text)
      .catch(() => {})
      .finally(() => this.#words.delete(word));
    this.#words.add(word);
  }
}

/** Standard output and error of this process. */
export const standardOutput = (): Output =>
  new Output(new StandardStream(1, process.stdout), new StandardStream(2, process.stderr));

/** A result that could not be written. */
export class OutputLost extends Error {
  override readonly name = 'OutputLost';

  constructor(cause: NodeJS.ErrnoException) {
    super(
      isReaderGone(cause)
        ? 'Whoever read standard output has gone away: what was left to say is lost.'
        : `Standard output could not be written (${cause.code ?? cause.message}): what stands there is not whole.`,
      { cause },
    );
  }
}

/** A pipe or connection that nobody reads any more. */
const isReaderGone = ({ code }: NodeJS.ErrnoException): boolean => code === 'EPIPE' || code === 'ECONNRESET';

const asWords = (text: string): string => text.split('\n').map(cut).map(printable).join('\n');

const cut = (line: string): string =>
  line.length <= LONGEST_LINE
    ? line
    : `${line.slice(0, LONGEST_LINE)}… (${line.length - LONGEST_LINE} more characters)`;
