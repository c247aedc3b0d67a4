// Scans made from images of pages: how a page looks that was laid askew, copied on a dirty glass or sent by fax.
import { deflateSync } from 'node:zlib';
import { PDFDocument } from 'pdfkit';

/** Numbers from 0 up to 1 that are the same for the same seed. */
function chance(seed) {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

const pixelAt = ({ width, height, pixels }, x, y) =>
  x < 0 || y < 0 || x >= width || y >= height ? 255 : pixels[y * width + x];

/** Turned about its middle, so that lines fall to the right. */
export function askew(image, degrees) {
  const { width, height } = image;
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [x - width / 2, y - height / 2];
      const [fromX, fromY] = [width / 2 + dx * cos + dy * sin, height / 2 - dx * sin + dy * cos];
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      const [right, down] = [fromX - left, fromY - top];
      const mix = (row) => pixelAt(image, left, row) * (1 - right) + pixelAt(image, left + 1, row) * right;
      pixels[y * width + x] = mix(top) * (1 - down) + mix(top + 1) * down;
    }
  return { ...image, pixels };
}

/** Dark and light specks of one to four pixels. */
export function speckled(image, seed) {
  const random = chance(seed);
  const pixels = image.pixels.slice();
  for (let n = 0; n < pixels.length / 1500; n++) {
    const at = Math.floor(random() * pixels.length);
    const shade = random() < 0.7 ? 0 : 255;
    const size = random() < 0.5 ? 1 : 2;
    for (let y = 0; y < size; y++) pixels.fill(shade, at + y * image.width, at + y * image.width + size);
  }
  return { ...image, pixels };
}

/** Black and white, with rows half as dense as columns. */
export function faxed(image) {
  const { width } = image;
  const height = Math.floor(image.height * (98 / 204));
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const [from, to] = [Math.floor((y * 204) / 98), Math.min(image.height, Math.floor(((y + 1) * 204) / 98))];
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let row = from; row < to; row++) sum += image.pixels[row * width + x];
      pixels[y * width + x] = sum / (to - from) < 128 ? 0 : 255;
    }
  }
  return { ...image, height, pixels };
}

const CRC = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});
const crc32 = (bytes) => ~bytes.reduce((crc, byte) => (crc >>> 8) ^ CRC[(crc ^ byte) & 0xff], -1) >>> 0;

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};

/** The PNG of a grey image. */
function pngOf({ width, height, pixels }) {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A scan: each page one image on a sheet of that size in points. */
export async function pdfOf(images, [width, height] = [612, 792]) {
  const document = new PDFDocument({ size: [width, height], margin: 0, autoFirstPage: false });
  const chunks = [];
  document.on('data', (chunk) => chunks.push(chunk));
  const done = new Promise((resolve) => document.on('end', resolve));
  for (const image of images) document.addPage().image(pngOf(image), 0, 0, { width, height });
  document.end();
  await done;
  return Buffer.concat(chunks);
}
