/** A PDF in base64 starts so, whatever its version; a mark of UTF-8 may be before it. */
const PDF = /(?:77u\/)?JVBERi0[A-Za-z0-9+/=\s\\]+/g;
/** In JSON a line end is "\n" or "\r\n" in letters, a slash "\/". */
const ESCAPES = /\\[nrt]|\\/g;

/** The PDFs that stand in a text in base64, as in an e-mail or in the answer of a service. */
export function pdfsInBase64(file: Buffer): Buffer[] {
  if (!holdsBase64(file)) return [];
  const runs = file.toString('latin1').match(PDF) ?? [];
  return runs.map((run) => Buffer.from(run.replaceAll(ESCAPES, ''), 'base64'));
}

/** Whether a PDF stands in the file in base64 and none as it is. */
export const holdsBase64 = (file: Buffer): boolean => file.includes('JVBERi0') && !file.includes('%PDF-');
