import type { PDFDocument } from '@cantoo/pdf-lib';
import type { Alteration } from './alterations.mjs';

export declare function merged(
  letters: readonly Uint8Array[],
  sheet?: (document: PDFDocument, before: number) => Promise<void>,
): Promise<Uint8Array>;
export declare const BUNDLES: readonly Alteration[];
