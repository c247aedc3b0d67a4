import { inflateSync } from 'node:zlib';
import { PDFName, PDFStream } from '@cantoo/pdf-lib';
import { opened } from '../../scripts/alter/pdf.mjs';
import type { PdfObject } from './pdf-writer.js';

/** A PDF taken apart, to be changed and written again: its objects, decrypted and, where Flate packed them, unpacked. */
export interface PdfParts {
  readonly objects: Map<number, PdfObject>;
  readonly root: number;
}

/** Takes a PDF apart that opens with an empty password. Of an encrypted one only what its pages need is left. */
export async function partsOf(bytes: Uint8Array): Promise<PdfParts> {
  const { context } = await opened(bytes);
  const root = context.trailerInfo.Root as { objectNumber: number } | undefined;
  const objects = context
    .enumerateIndirectObjects()
    .map(([{ objectNumber }, object]): [number, PdfObject] => [
      objectNumber,
      object instanceof PDFStream ? streamOf(object) : object.toString(),
    ]);
  return { objects: new Map(objects), root: root!.objectNumber };
}

const [LENGTH, FILTER, PARAMETERS] = ['Length', 'Filter', 'DecodeParms'].map((name) => PDFName.of(name)) as [
  PDFName,
  PDFName,
  PDFName,
];

function streamOf(stream: PDFStream): PdfObject {
  const dict = stream.dict.clone();
  dict.delete(LENGTH);
  const packed = Buffer.from(stream.getContents());
  const isFlate = /^\[?\s*\/FlateDecode\s*\]?$/.test(dict.get(FILTER)?.toString() ?? '') && !dict.has(PARAMETERS);
  const plain = isFlate ? inflated(packed) : null;
  if (plain) dict.delete(FILTER);
  return { entries: dict.toString().slice(2, -2), data: plain ?? packed };
}

function inflated(data: Buffer): Buffer | null {
  try {
    return inflateSync(data);
  } catch {
    return null;
  }
}
