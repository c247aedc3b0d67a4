import type { Box } from '../page/boxes.js';
import type { Engine } from './engine.js';
import { numbers, pageFunctions, zeroUnless } from './page-functions.js';

/** A character where it stands on the page. */
export interface Glyph {
  readonly text: string;
  /** The piece of text that draws it: PDFium's handle. */
  readonly object: number;
  /** Around its ink, in the page's units; empty for a blank. */
  readonly box: Box;
  /** Around the room that its font gives it. */
  readonly room: Box;
  /** PDFium put it between others: a blank, or a part of a line end. */
  readonly generated: boolean;
  /** Where its baseline starts. */
  readonly x: number;
  readonly y: number;
}

/** PDFium's mark for a hyphen at a line end, after which it puts none. */
export const LINE_END_HYPHEN = '\ufffe';
const LINE_END_HYPHENS = new Set([0x2, 0xfffe]);

/** The characters of an open text page in the order of its text. */
export function glyphsOf({ library, scratch }: Engine, text: number): Glyph[] {
  const call = pageFunctions(library);
  const at = scratch.reserve(64);
  const word = at >> 3;
  const glyphs: Glyph[] = [];
  for (let i = 0, end = call.FPDFText_CountChars(text); i < end; i++) {
    zeroUnless(call.FPDFText_GetCharBox(text, i, at, at + 8, at + 16, at + 24), library, at, 32);
    zeroUnless(call.FPDFText_GetCharOrigin(text, i, at + 32, at + 40), library, at + 32, 16);
    const [left, right, bottom, top, x, y] = numbers(library).HEAPF64.subarray(word, word + 6);
    zeroUnless(call.FPDFText_GetLooseCharBox(text, i, at), library, at, 16);
    const [roomLeft, roomTop, roomRight, roomBottom] = numbers(library).HEAPF32.subarray(at >> 2, (at >> 2) + 4);
    const generated = call.FPDFText_IsGenerated(text, i) === 1;
    const code = call.FPDFText_GetUnicode(text, i);
    glyphs.push({
      text: LINE_END_HYPHENS.has(code) ? LINE_END_HYPHEN : String.fromCodePoint(code),
      room: { left: roomLeft!, bottom: roomBottom!, right: roomRight!, top: roomTop! },
      generated,
      object: call.FPDFText_GetTextObject(text, i),
      box: { left: left!, bottom: bottom!, right: right!, top: top! },
      x: x!,
      y: y!,
    });
  }
  return glyphs;
}

/** The text of an open text page as PDFium puts it together: lines ended by CRLF, U+FFFE for a hyphen at a line end. */
export function drawnText({ library, scratch }: Engine, text: number): string {
  const count = library._FPDFText_CountChars(text);
  const at = scratch.reserve((count + 1) * 2);
  const written = library._FPDFText_GetText(text, 0, count, at);
  // The count includes the closing NUL.
  return UTF16.decode(library.HEAPU8.subarray(at, at + Math.max(0, written - 1) * 2));
}

const UTF16 = new TextDecoder('utf-16le');

/** Nothing is seen of it. */
export const isBlank = ({ generated, text }: Glyph): boolean => generated || text.trim() === '';
