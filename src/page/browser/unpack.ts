/** Takes out of a page what src/page/pack.ts packed. */

/** The bytes that stand packed in an element of the page. */
export const unpackBytes = async (id: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await (await unpacked(id)).arrayBuffer());

/** The value whose JSON stands packed in an element of the page. */
export const unpack = async <T>(id: string): Promise<T> => (await (await unpacked(id)).json()) as T;

async function unpacked(id: string): Promise<Response> {
  const packed = document.getElementById(id)?.textContent;
  if (packed == null) throw new Error('The page is not whole: it was cut short when it was written or copied.');
  if (typeof DecompressionStream === 'undefined')
    throw new Error('This browser is too old to unpack the page: Chrome 111, Firefox 115, Safari 16.4 or newer can.');
  return new Response(new Blob([bytesOf(packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw')));
}

/** The bytes that base64 tells; a loop, for a page can hold tens of millions. */
function bytesOf(packed: string): Uint8Array<ArrayBuffer> {
  const characters = atob(packed);
  const bytes = new Uint8Array(characters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = characters.charCodeAt(i);
  return bytes;
}
