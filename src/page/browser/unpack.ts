/** Takes out of a page what src/page/pack.ts packed. */

/** The value whose JSON stands packed in an element of the page. */
export const unpack = async <T>(id: string): Promise<T> =>
  JSON.parse(new TextDecoder().decode(await unpackBytes(id))) as T;

/** The bytes that stand packed in an element of the page. */
export async function unpackBytes(id: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = document.getElementById(id)?.textContent;
  if (packed == null) throw new Error('The page is not whole: it was cut short when it was written or copied.');
  if (typeof DecompressionStream === 'undefined')
    throw new Error('This browser is too old to unpack the page: Chrome 111, Firefox 115, Safari 16.4 or newer can.');
  return await inflated(bytesOf(packed));
}

/** The bytes that base64 tells; a loop, for a page can hold tens of millions. */
function bytesOf(packed: string): Uint8Array<ArrayBuffer> {
  const characters = atob(packed);
  const bytes = new Uint8Array(characters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = characters.charCodeAt(i);
  return bytes;
}

/** Written as one and read in pieces: as the stream of a blob it takes twice as long. */
async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const written = Promise.all([writer.write(bytes), writer.close()]);
  // What goes wrong is told to whoever reads.
  written.catch(() => {});
  const pieces: Uint8Array[] = [];
  const reader = readable.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) pieces.push(read.value);
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
