import type { PDFDocument } from '@cantoo/pdf-lib';

export function opened(bytes: Uint8Array): Promise<PDFDocument>;
