/** Letters recombined: the words of letters in an order, and with values, that no letter has. */
import { asDocx, asHtml, asLines, asMail, asPreformatted, asRtf } from '../../alter/formats.mjs';
import { damaged, HOSTILE_NUMBERS } from './bytes.mjs';

/** What steers terminals, breaks tables, or is no character at all. */
export const HOSTILE_CHARACTERS = [
  '\0',
  '\x07',
  '\b',
  '\x1b[2J',
  '\x1b]0;title\x07',
  '\x7f',
  '\x85',
  '\x9b31m',
  '\x90',
  '\u00ad',
  '\u061c',
  '\u200b',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u2028',
  '\u2029',
  '\u202a',
  '\u202e',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\ufffd',
  '\uffff',
  '\ud800',
  '\udc00',
  '\ud83d',
  '\u{1f489}',
  '\u{e0001}',
  'e\u0301\u0301\u0301',
  '\u0130',
  '\u1e9e',
  '\ufb03',
  '\u3000',
  '\u00a0',
  '\t',
  '\v',
  '\f',
  '\r',
  '\r\n',
  '\n\n',
  '\x1c',
];

/** Words that rules look for, and values that are out of bounds. */
export const PHRASES = [
  'Case Number: CM16-0999999',
  'Case Number: CM99-',
  'IMR Case Number: CM14-0099999 Date of Injury: 13/45/2016',
  'Date Assigned: 02/30/2016',
  'Decision Date: 12/29/16',
  'Date of Injury: 0/0/0000',
  'UR Denial Date: 99/99/9999',
  'Priority: Standard',
  'Priority: Expedited',
  'Application Received: 1/1/1',
  'State(s) of Licensure: California',
  'Certification(s)/Specialty: Orthopedic Surgery',
  'CLINICAL CASE SUMMARY',
  'CLINICAL CASE SUMMARY:',
  'IMR ISSUES, DECISIONS AND RATIONALES',
  'HOW THE IMR FINAL DETERMINATION WAS MADE',
  'DOCUMENTS REVIEWED',
  'Final Determination:',
  ': Upheld',
  'Upheld',
  'Norco 10/325mg #60: Upheld',
  'MRI of the left knee: Overturned',
  'Physical therapy 3 times a week for 4 weeks: Upheld in part',
  ' : Overturned',
  'Heating pad: Denied',
  'The request is not medically necessary and appropriate.',
  'is medically necessary and appropriate',
  'are not medically necessary',
  'Claims Administrator guideline: Decision based on MTUS Chronic Pain Treatment Guidelines, Section(s): Opioids.',
  'MAXIMUS guideline: Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Knee & Leg, MRI.',
  'MAXIMUS guideline:',
  'The Claims Administrator based its decision on the MTUS.',
  'The Claims Administrator did not cite any evidence basis.',
  "The Physician Reviewer's decision rationale:",
  'Decision rationale:',
  'Rationale:',
  '(1) ',
  '1. ',
  '1) ',
  'Issue at Dispute: ',
  'Regarding the request for Norco, ',
  'The 47 year old injured worker',
  'The injured worker is a 120 year old female',
  'a 0-year-old male who sustained an industrial injury on 02/03/2016',
  'on 13/13/2013',
  'Diagnoses include ',
  'The diagnoses included lumbar radiculopathy (M54.16), sprain, and ',
  'was diagnosed with ',
  'treated for ',
  'axis I: ',
  'ICD-9 724.4',
  'S80.02XA',
  'ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 12, page 303-305',
  'MTUS Low Back Complaints 2004, page(s) 1-99999999',
  'pages 98-9',
  'page 0',
  'Section(s): ',
  'Page(s): 126, 127, 4294967296',
  '(updated 02/31/2099)',
  'www.odg-twc.com/',
  'Smith J, Jones K. Title. J Pain. 2004',
  'Cyclobenzaprine 7.5 mg quantity 90',
  'Lidocaine 5% patch #30 with 99 refills',
  'Compound cream: Ketoprofen 10%, Gabapentin 6%, 240 gm',
  'qty: 1.5e3',
  'x 12 sessions',
  '2x6',
  'three (3) times per week for twelve (12) weeks',
  'Page 1 of 9',
  'Dear Ms. Roe,',
  'cc: Department of Industrial Relations',
  'MAXIMUS FEDERAL SERVICES, INC.',
  'Sincerely,',
  '"',
  "''",
  ';',
  "=cmd|' /C calc'!A0",
  '<img src=x onerror=imr>',
  '</script><script>imr()</script>',
  '{{constructor}}',
  '__proto__',
  '%s%n',
  '../../etc/passwd',
  '$(id)',
];

const lines = (text) => text.split('\n');
const at = (list, dice) => dice.below(list.length + 1);
const inserted = (list, place, ...more) => [...list.slice(0, place), ...more, ...list.slice(place)];

/** `change(text, dice, other)`: `other` is the text of another letter. */
export const RECOMBINATIONS = [
  {
    id: 'phrases',
    what: 'labels, decisions, citations and values where they do not belong',
    change: (text, dice) => {
      let all = lines(text);
      for (let i = 1 + dice.below(10); i > 0; i--) all = inserted(all, at(all, dice), dice.pick(PHRASES));
      return all.join('\n');
    },
  },
  {
    id: 'inside',
    what: 'the same inside lines',
    change: (text, dice) => {
      let result = text;
      for (let i = 1 + dice.below(10); i > 0; i--) {
        const place = dice.below(result.length + 1);
        const words = dice.pick(['', ' ']) + dice.pick(PHRASES) + dice.pick(['', ' ']);
        result = result.slice(0, place) + words + result.slice(place);
      }
      return result;
    },
  },
  {
    id: 'shuffled-lines',
    what: 'lines in another order',
    change: (text, dice) => {
      const all = lines(text);
      const start = at(all, dice);
      const end = Math.min(all.length, start + 2 + dice.below(30));
      return [...all.slice(0, start), ...dice.shuffled(all.slice(start, end)), ...all.slice(end)].join('\n');
    },
  },
  {
    id: 'lost-lines',
    what: 'lines missing',
    change: (text, dice) => {
      const likelihood = dice.pick([0.02, 0.2, 0.6]);
      return lines(text)
        .filter(() => !dice.chance(likelihood))
        .join('\n');
    },
  },
  {
    id: 'doubled-lines',
    what: 'blocks of lines said again, also often',
    change: (text, dice) => {
      const all = lines(text);
      const start = at(all, dice);
      const block = all.slice(start, start + 1 + dice.below(25));
      const times = dice.pick([1, 1, 2, 5, 40]);
      return inserted(all, at(all, dice), ...Array(times).fill(block).flat()).join('\n');
    },
  },
  {
    id: 'other-lines',
    what: 'lines of another letter in it',
    change: (text, dice, other) => {
      const theirs = lines(other);
      const start = at(theirs, dice);
      const all = lines(text);
      return inserted(all, at(all, dice), ...theirs.slice(start, start + 1 + dice.below(60))).join('\n');
    },
  },
  {
    id: 'spliced',
    what: 'the start of one letter, the end of another',
    change: (text, dice, other) =>
      text.slice(0, dice.below(text.length + 1)) + other.slice(dice.below(other.length + 1)),
  },
  {
    id: 'bundled',
    what: 'two letters, with or without a page between',
    change: (text, dice, other) => `${text}${dice.pick(['', '\n', '\f', '\f\f'])}${other}`,
  },
  {
    id: 'numbers',
    what: 'hostile numbers',
    change: (text, dice) => {
      const likelihood = dice.pick([0.01, 0.1, 0.5]);
      return text.replaceAll(/\d+(?:\.\d+)?/g, (number) =>
        dice.chance(likelihood) ? dice.pick(HOSTILE_NUMBERS) : number,
      );
    },
  },
  {
    id: 'characters',
    what: 'control characters and half characters',
    change: (text, dice) => {
      const pieces = [];
      let from = 0;
      const places = dice.some(30, () => dice.below(text.length + 1)).sort((a, b) => a - b);
      for (const place of places) {
        pieces.push(text.slice(from, place), dice.pick(HOSTILE_CHARACTERS));
        from = place;
      }
      return [...pieces, text.slice(from)].join('');
    },
  },
  {
    id: 'blanks',
    what: 'blanks lost, or other ones',
    change: (text, dice) => {
      const likelihood = dice.pick([0.02, 0.3, 1]);
      const blank = dice.pick(['', '  ', '\n', '\t', '\u00a0', ' \n ', '\u2003']);
      return text.replaceAll(/[ \n]/g, (each) => (dice.chance(likelihood) ? blank : each));
    },
  },
  {
    id: 'letters',
    what: 'letters of words changed',
    change: (text, dice) =>
      text.replaceAll(/[a-z]/gi, (each) => (dice.chance(0.01) ? String.fromCharCode(33 + dice.below(94)) : each)),
  },
  {
    id: 'case',
    what: 'all in one case',
    change: (text, dice) => (dice.chance(0.5) ? text.toUpperCase() : text.toLowerCase()),
  },
  {
    id: 'pages',
    what: 'pages that end anywhere, running lines on them',
    change: (text, dice) =>
      lines(text)
        .map((line, i) =>
          dice.chance(0.05) ? `${line}\n${dice.pick([`Page ${i}`, `${i}`, 'Final Determination Letter'])}\f` : line,
        )
        .join('\n'),
  },
  {
    id: 'empty-values',
    what: 'labels without their values',
    change: (text, dice) =>
      text.replaceAll(/: .*$/gm, (all) => (dice.chance(0.2) ? dice.pick([':', ': ', ':  :', ' : Upheld']) : all)),
  },
];

const utf16 = (text, swap) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return swap ? bytes.swap16() : bytes;
};

const PLAIN = { id: 'text', ending: '.txt', wrap: (text) => Buffer.from(text) };

/** How a text becomes a file that is not plain. */
export const WRAPPINGS = [
  { id: 'utf-16', ending: '.txt', wrap: (text) => utf16(text, false) },
  { id: 'utf-16-be', ending: '.txt', wrap: (text) => utf16(text, true) },
  { id: 'latin-1', ending: '.txt', wrap: (text) => Buffer.from(text, 'latin1') },
  { id: 'crlf', ending: '.txt', wrap: (text) => Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`) },
  { id: 'mail', ending: '.txt', wrap: (text) => Buffer.from(asMail(text)) },
  { id: 'html', ending: '.html', wrap: (text) => Buffer.from(asHtml(text)) },
  { id: 'html-pre', ending: '.htm', wrap: (text) => Buffer.from(asPreformatted(text)) },
  { id: 'html-lines', ending: '.html', wrap: (text) => Buffer.from(asLines(text)) },
  { id: 'html-raw', ending: '.html', wrap: (text) => Buffer.from(`<html><body><p>${text.replaceAll('\n', '<br>')}`) },
  { id: 'rtf', ending: '.rtf', wrap: (text) => Buffer.from(asRtf(text), 'latin1') },
  { id: 'docx', ending: '.docx', wrap: (text) => Buffer.from(asDocx(text)) },
];

/** A letter after one to five recombinations, as a file; at times its bytes are damaged too. */
export function recombined(dice, some) {
  const [letter, other] = [some(), some()];
  const ids = [];
  let text = letter.text();
  for (let i = 1 + dice.below(5); i > 0; i--) {
    const { id, change } = dice.pick(RECOMBINATIONS);
    ids.push(id);
    text = change(text, dice, other.text()).slice(0, MOST);
  }
  const { id, ending, wrap } = dice.chance(1 / 3) ? PLAIN : dice.pick(WRAPPINGS);
  const bytes = wrap(text);
  if (!dice.chance(0.1)) return { file: `input${ending}`, bytes, made: [letter.name, ...ids, id] };
  const harmed = damaged(bytes, dice, wrap(other.text()));
  return { file: `input${ending}`, bytes: harmed.bytes, made: [letter.name, ...ids, id, ...harmed.ids] };
}

const MOST = 1_000_000;
