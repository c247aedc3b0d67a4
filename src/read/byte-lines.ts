/**
 * One line of a stream of bytes, without its line end; `complete` is false for a last line that has none.
 */
export interface Line {
  readonly text: Buffer;
  readonly complete: boolean;
}

const LINE_END = 0x0a;

/**
 * The lines of a stream, as soon as each is whole. Only "\n" ends one: JSON strings may hold other line separators
 * (U+2028), where newer versions of node:readline end a line.
 */
export async function* lines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  const begun: Buffer[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, from)) {
      const piece = chunk.subarray(from, end);
      const text = begun.length > 0 ? Buffer.concat([...begun.splice(0), piece]) : piece;
      from = end + 1;
      yield { text, complete: true };
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
  }
  if (begun.length > 0) yield { text: Buffer.concat(begun), complete: false };
}
