import type { Attachment, Document } from './document.js';
import { fileKind, isNamedText } from './file-kind.js';

/** Between the name of a file and that of one attached to it. */
export const IN = '#';

const LONGEST_NAME = 120;
/** What names of files may not have anywhere: controls, parts of paths, and what shells and Windows take for their own. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd"*:<>?|]+/gu;

/**
 * The attachments that may be letters, each by a name of its own that is safe as the name of a file: PDFs and other
 * formats that are read, and texts that are named as such; and the names of the others.
 */
export function sortedAttachments(
  attachments: readonly Attachment[],
): Pick<Document, 'attachments' | 'otherAttachments'> {
  const taken = new Set<string>();
  const seen = new Map<string, Uint8Array[]>();
  const readable: Attachment[] = [];
  const others: string[] = [];
  for (const [i, { name, bytes }] of attachments.entries()) {
    const same = seen.get(name) ?? [];
    if (bytes && same.some((other) => Buffer.compare(other, bytes) === 0)) continue;
    if (bytes) seen.set(name, [...same, bytes]);
    const kind = bytes ? fileKind(bytes) : null;
    if (typeof kind === 'object' && kind !== null) others.push(name);
    else if (kind === 'text' && !isNamedText(name)) others.push(name);
    else {
      const extension = kind === null ? 'bin' : kind === 'text' ? 'txt' : kind;
      readable.push({ name: unlike(safeName(name) || `attachment-${i + 1}.${extension}`, taken), bytes });
    }
  }
  return { attachments: readable, otherAttachments: others };
}

/** The last part of a path, without what names cannot have and without dots at its ends. */
function safeName(name: string): string {
  const last = name.split(/[/\\]/).at(-1)!;
  const plain = last
    .normalize('NFC')
    .replaceAll(UNSAFE, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[. ]+|[. ]+$/g, '');
  const { stem, extension } = partsOf(plain);
  return `${stem.slice(0, LONGEST_NAME - extension.length)}${extension}`;
}

/** The name, numbered where another attachment has it. */
function unlike(name: string, taken: Set<string>): string {
  const { stem, extension } = partsOf(name);
  let unique = name;
  for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = `${stem} (${n})${extension}`;
  taken.add(unique.toLowerCase());
  return unique;
}

function partsOf(name: string): { stem: string; extension: string } {
  const extension = /\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0] ?? '';
  return { stem: name.slice(0, name.length - extension.length), extension };
}
