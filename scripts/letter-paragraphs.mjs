/**
 * The paragraphs of a letter's text, in which lines are filled to one width and nothing but the lines tells where a
 * paragraph ends.
 */

/** Headings in capitals: "DOCUMENTS REVIEWED:", "CLINICAL CASE SUMMARY". */
const CAPITALS = '[A-Z][A-Z ,/()[\\]-]{8,}:?';
const HEADINGS = [
  'Independent Medical Review',
  'Notice of Independent Medical Review Determination',
  'Effect of the Decision:',
  '(?:Expert Reviewer )?Case Summary:',
  'Documents Reviewed(?: for Determination)?:?',
  'Medical Qualifications of the Expert Reviewer:',
];
/** A heading, on a line of its own. */
export const HEADING = new RegExp(`^(?:${[CAPITALS, ...HEADINGS].join('|')})$`);

/** Labels of the head: "Decision Date: 12/29/2016". */
const HEAD_LABELS = [
  'Dated',
  'Date of UR Decision',
  '(?:IMR )?Application Received',
  '(?:MAXIMUS |IMR )?Case Number',
  'Claims? Number',
  'Employee(?: Name)?',
  'Provider Name',
  'Date of Injury',
  'Decision Date',
  'Priority',
  'Final Determination',
];
/** Labels of the reviewer and of the items: "Decision rationale: The request is …". */
const PART_LABELS = [
  'State\\(s\\) of Licensure',
  'Certification\\(s\\)/Specialty',
  'ISSUES? AT DISPUTE',
  'CASE SUMMARY',
  'DOCUMENTS REVIEWED FOR DETERMINATION',
  'Claims Administrator [Gg]uideline',
  '(?:MAXIMUS|IMRO|Expert Reviewer) [Gg]uideline',
  '(?:Decision )?[Rr]ationale(?: for the Decision)?',
  "The Physician Reviewer's decision rationale",
];
/** A label, with the text of its paragraph behind it. */
export const LABEL = new RegExp(`^(?:${[...HEAD_LABELS, ...PART_LABELS].join('|')}):(?= |$)`);

/** A line with which an item's header starts where the paragraph above fills its last line. */
const ITEM_START = /^\d{1,2}[.)] |: (?:Upheld|Overturned)$/;
/** A web address keeps the line breaks it has: where it is broken shows in the values read from it. */
const ADDRESS_EDGE = /\bhttps?:\S*\n|\nhttps?:/;

/**
 * The paragraphs of a page, an empty line being an empty one: a line goes on in the next one where that one's first
 * word would not have fitted on it. `width`: what the letter's lines are filled to.
 */
export function paragraphsOf(page, width) {
  const paragraphs = [];
  let open = false;
  for (const line of page.split('\n')) {
    const above = paragraphs.at(-1)?.last ?? '';
    const filled = `${above} ${line.split(' ')[0]}`.length > width;
    if (line.trim() === '') paragraphs.push({ text: '', last: '' });
    else if (
      open &&
      filled &&
      !LABEL.test(line) &&
      !HEADING.test(line) &&
      !ADDRESS_EDGE.test(`${above}\n${line}`) &&
      !(above.endsWith('.') && ITEM_START.test(line))
    )
      Object.assign(paragraphs.at(-1), { text: `${paragraphs.at(-1).text} ${line}`, last: line });
    else paragraphs.push({ text: line, last: line });
    open = line.trim() !== '' && !HEADING.test(line);
  }
  while (paragraphs.length > 0 && paragraphs.at(-1).text === '') paragraphs.pop();
  return paragraphs.map(({ text }) => text);
}
