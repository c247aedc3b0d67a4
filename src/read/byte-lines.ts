/**
 * One line of a stream of bytes, without its line end; `complete` is false for a last line that has none. Of a line
 * longer than the limit `text` is its start and its end, on two lines; `length` is that of the whole.
 */
export interface Line {
  readonly text: Buffer;
  readonly length: number;
  readonly complete: boolean;
}

const LINE_END = 0x0a;
/** So much is kept of either end of a line that is too long: enough to tell which it is. */
const KEPT = 4096;

/**
 * The lines of a stream, as soon as each is whole. Only "\n" ends one: JSON strings may hold other line separators
 * (U+2028), where newer versions of node:readline end a line. A line of more than `limit` bytes is not kept.
 */
export async function* lines(chunks: AsyncIterable<Buffer>, limit = Infinity): AsyncGenerator<Line> {
  const begun = new Beginning(limit);
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, from)) {
      begun.add(chunk.subarray(from, end));
      from = end + 1;
      yield { ...begun.take(), complete: true };
    }
    if (from < chunk.length) begun.add(chunk.subarray(from));
  }
  if (begun.length > 0) yield { ...begun.take(), complete: false };
}

/** What has come of a line so far. */
class Beginning {
  length = 0;
  #pieces: Buffer[] = [];
  /** Of a line that is too long, of which the pieces are the end then. */
  #start: Buffer | undefined;

  constructor(private readonly limit: number) {}

  add(piece: Buffer): void {
    this.length += piece.length;
    if (this.length <= this.limit) {
      this.#pieces.push(piece);
      return;
    }
    const rest = Buffer.concat([...this.#pieces, this.#start ? piece.subarray(-KEPT) : piece]);
    // Copied, as a part would keep the whole in memory.
    this.#start ??= Buffer.from(rest.subarray(0, KEPT));
    this.#pieces = [Buffer.from(rest.subarray(-KEPT))];
  }

  /** The line, after which another begins. */
  take(): { text: Buffer; length: number } {
    const pieces = this.#start ? [this.#start, Buffer.of(LINE_END), ...this.#pieces] : this.#pieces;
    const [first] = pieces;
    const text = pieces.length === 1 ? first! : Buffer.concat(pieces);
    const { length } = this;
    this.#pieces = [];
    this.#start = undefined;
    this.length = 0;
    return { text, length };
  }
}
