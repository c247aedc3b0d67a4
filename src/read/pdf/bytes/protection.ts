import { objectsOf } from './objects.js';

/** What may be missing or wrong in the dictionary that tells how a PDF is protected, so that readers find no key. */
interface Flaw {
  readonly id: string;
  readonly mend: (dictionary: string) => string;
  readonly example: string;
}

const WITHOUT_FILTERS = /\/V\s+[12]\b/;
/** Revisions of the standard protection by its versions. */
const REVISIONS: Readonly<Record<string, number>> = { 1: 2, 2: 3, 4: 4, 5: 6 };

const adding = (entry: string, dictionary: string): string => dictionary.replace('<<', `<< ${entry}`);

export const FLAWS: readonly Flaw[] = [
  {
    id: 'no-handler',
    mend: (dictionary) => (/\/Filter\b/.test(dictionary) ? dictionary : adding('/Filter /Standard', dictionary)),
    example: '<< /V 1 /R 2 /O <00> /U <00> /P -4 >>',
  },
  {
    id: 'no-revision',
    mend: (dictionary) =>
      /\/R\s+\d/.test(dictionary)
        ? dictionary
        : adding(`/R ${REVISIONS[/\/V\s+(?<version>\d)/.exec(dictionary)?.groups!['version']!] ?? 3}`, dictionary),
    example: '<< /Filter /Standard /V 2 /Length 128 /O <00> /U <00> /P -4 >>',
  },
  {
    id: 'length-of-key-in-bytes',
    mend: (dictionary) =>
      WITHOUT_FILTERS.test(dictionary)
        ? dictionary.replace(/\/Length\s+(?<bytes>5|16)\b/, (_, bytes: string) => `/Length ${Number(bytes) * 8}`)
        : dictionary,
    example: '<< /Filter /Standard /V 2 /R 3 /Length 16 /O <00> /U <00> /P -4 >>',
  },
  {
    id: 'no-length-of-key',
    mend: (dictionary) =>
      /\/V\s+2\b/.test(dictionary) && !/\/Length\b/.test(dictionary) ? adding('/Length 128', dictionary) : dictionary,
    example: '<< /Filter /Standard /V 2 /R 3 /O <00> /U <00> /P -4 >>',
  },
  {
    id: 'no-permissions',
    mend: (dictionary) =>
      /\/V\s+5\b/.test(dictionary) && !/\/Perms\b/.test(dictionary)
        ? adding(`/Perms <${'00'.repeat(16)}>`, dictionary)
        : dictionary,
    example: '<< /Filter /Standard /V 5 /R 6 /O <00> /U <00> /OE <00> /UE <00> /P -4 >>',
  },
];

/** What two passwords are checked against. */
const CHECKS = [/\/O\s*[<(]/, /\/U\s*[<(]/, /\/V\s+\d/];

/** The PDF with the flaws in its protection mended, or null where none is seen. */
export function withProtectionMended(file: Buffer): Buffer | null {
  const dictionary = objectsOf(file).find(({ words }) => CHECKS.every((check) => check.test(words)))?.words;
  if (dictionary === undefined) return null;
  const mended = FLAWS.reduce((words, { mend }) => mend(words), dictionary);
  if (mended === dictionary) return null;
  return Buffer.from(
    file.toString('latin1').replace(dictionary, () => mended),
    'latin1',
  );
}
