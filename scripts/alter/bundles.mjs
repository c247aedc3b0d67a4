/** Several letters in one file, as offices and upload forms bundle them. */
import { reordered, scanned } from './pages.mjs';
import { addPagesOf, addTextPage, made } from './pdf.mjs';
import { BATES, stamped } from './stamps.mjs';

const COVER = `LAW OFFICES OF ADLER & FINCH
100 Harbor Street, Suite 400
Oakland, CA 94607

FACSIMILE COVER SHEET

TO: Claims Department
FROM: Records Desk
RE: Independent Medical Review, final determinations
PAGES: 17 including this one

The documents requested follow. Please call if any page is missing.`;

const PROOF_OF_SERVICE = `PROOF OF SERVICE BY MAIL

I am employed in the County of Alameda. I am over the age of eighteen years and not a party
to the within action; my business address is 100 Harbor Street, Oakland, California 94607.

On January 9, 2017, I served the foregoing INDEPENDENT MEDICAL REVIEW FINAL
DETERMINATION on the interested parties in this action by placing a true copy thereof
in a sealed envelope with postage fully prepaid in the United States mail, addressed as follows:

Claims Administrator
P.O. Box 1234
Sacramento, CA 95814

I declare under penalty of perjury under the laws of the State of California that the
foregoing is true and correct. Executed on January 9, 2017, at Oakland, California.`;

const REVIEW_DENIAL = `UTILIZATION REVIEW DETERMINATION

Date of Determination: November 2, 2016
Claim Number: 001234-987654-WC-01
Treatment requested: Physical therapy, 12 visits

RECOMMENDATION: Non-certified.

RATIONALE: The request is not consistent with the guidelines. The records do not show what was
gained in the visits so far.

If you disagree with this decision you may request an Independent Medical Review within
30 days by means of the enclosed form (DWC Form IMR).`;

const PROGRESS_REPORT = `PRIMARY TREATING PHYSICIAN'S PROGRESS REPORT (PR-2)

Date of Exam: 10/20/2016
Subjective complaints: The patient reports pain of the low back, 6 out of 10.
Objective findings: Tenderness over the paraspinal muscles.
Diagnoses: 1. Lumbar sprain. 2. Radiculopathy.
Treatment plan: Request authorization for acupuncture, 8 visits.
Work status: Modified duty.`;

/** Letters as one PDF; `sheet` adds what lies before the letter of a number from 0, and after the last. */
export const merged = async (letters, sheet = async () => {}) =>
  await made(async (document) => {
    for (const [i, letter] of letters.entries()) {
      await sheet(document, i);
      await addPagesOf(document, letter);
    }
    await sheet(document, letters.length);
  });

const sheets = async (document, i) => {
  if (i === 0) await addTextPage(document, COVER);
  else if (i === 1) document.addPage([612, 792]);
  else if (i === 2) await addTextPage(document, PROOF_OF_SERVICE);
  else await addTextPage(document, REVIEW_DENIAL);
};

const otherDocuments = async (document, i) => {
  await addTextPage(document, i % 2 === 0 ? PROGRESS_REPORT : REVIEW_DENIAL);
};

const trimmed = (text) => text.replaceAll('\f', '\n').trim();

export const BUNDLES = [
  {
    id: 'bundle',
    what: 'three letters as one PDF',
    of: 'pdf',
    takes: 3,
    alter: async (...letters) => await merged(letters),
  },
  {
    id: 'bundle-sheets',
    what: 'three letters as one PDF, with cover sheet, blank page, proof of service, review denial',
    of: 'pdf',
    doubtful: true,
    takes: 3,
    alter: async (...letters) => await merged(letters, sheets),
  },
  {
    id: 'bundle-documents',
    what: 'three letters as one PDF, with medical reports and review denials between them',
    of: 'pdf',
    doubtful: true,
    takes: 3,
    alter: async (...letters) => await merged(letters, otherDocuments),
  },
  {
    id: 'bundle-stamped',
    what: 'three letters as one PDF, Bates numbers over all',
    of: 'pdf',
    takes: 3,
    alter: async (...letters) => await stamped(await merged(letters), BATES),
  },
  {
    id: 'bundle-scan',
    what: 'three letters as one PDF, the second one scanned',
    of: 'pdf',
    takes: 3,
    doubtful: true,
    images: true,
    alter: async (first, second, third) => await merged([first, await scanned(second), third]),
  },
  {
    id: 'bundle-headless',
    what: 'a letter without its first page, and a whole one, as one PDF',
    of: 'pdf',
    takes: 2,
    doubtful: true,
    alter: async (first, second) => await merged([await reordered(first, (indices) => indices.slice(1)), second]),
  },
  {
    id: 'bundle-tailless',
    what: 'a letter without its last page, and a whole one, as one PDF',
    of: 'pdf',
    takes: 2,
    doubtful: true,
    alter: async (first, second) => await merged([await reordered(first, (indices) => indices.slice(0, -1)), second]),
  },
  {
    id: 'bundle-twice',
    what: 'a letter twice, as one PDF',
    of: 'pdf',
    finds: 2,
    doubtful: true,
    alter: async (letter) => await merged([letter, letter]),
  },
  {
    id: 'wrapped',
    what: 'one letter between a cover sheet and a proof of service',
    of: 'pdf',
    doubtful: true,
    alter: async (letter) =>
      await merged([letter], async (document, i) => {
        await addTextPage(document, i === 0 ? COVER : PROOF_OF_SERVICE);
      }),
  },
  {
    id: 'with-denial',
    what: 'one letter, the review denial and a medical report behind it',
    of: 'pdf',
    doubtful: true,
    alter: async (letter) =>
      await merged([letter], async (document, i) => {
        if (i === 0) return;
        await addTextPage(document, REVIEW_DENIAL);
        await addTextPage(document, PROGRESS_REPORT);
      }),
  },
  {
    id: 'bundle-text-pages',
    what: 'three letters as one text, form feeds between pages',
    of: 'text',
    takes: 3,
    alter: (...letters) => letters.join('\f'),
  },
  {
    id: 'bundle-text',
    what: 'three letters as one text without form feeds',
    of: 'text',
    takes: 3,
    alter: (...letters) => letters.map(trimmed).join('\n'),
  },
  {
    id: 'bundle-text-ruled',
    what: 'three letters as one text, file names and rules between them',
    of: 'text',
    doubtful: true,
    takes: 3,
    alter: (...letters) =>
      letters
        .map((text, i) => `${'='.repeat(60)}\nDocument ${i + 1} of ${letters.length}\n\n${trimmed(text)}\n`)
        .join('\n'),
  },
  {
    id: 'bundle-text-sheets',
    what: 'three letters as one text, with cover sheet, proof of service, review denial',
    of: 'text',
    doubtful: true,
    takes: 3,
    alter: (first, second, third) => [COVER, first, PROOF_OF_SERVICE, second, REVIEW_DENIAL, third].join('\n\f'),
  },
];
