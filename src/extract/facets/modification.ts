import type { Item, Portion } from '../../schema/determination.js';
import { anyOf } from '../../text/expressions.js';
import { matchesOf } from '../../text/matches.js';
import { NUMBER_WORDS, numberOf } from '../../text/numbers.js';
import type { Passage } from '../../text/passage.js';
import { type Span, spanOf } from '../../text/span.js';
import { BOUNDS } from '../../schema/bounds.js';
import { bounded } from '../bounded.js';
import { absent, assemble, by, type Found, found } from '../found.js';
import { findTreatment, IN_SESSIONS } from '../treatment/find-treatment.js';
import { portionsOf } from '../treatment/portions.js';
import { findQuantity } from '../treatment/quantity.js';
import { findSessions } from '../treatment/sessions.js';
import type { Treatment } from '../treatment/treatment.js';

/** What a modified request was, and what of it was granted. */
type Modification = { readonly [K in 'original' | 'authorized']: Found<Item[K]> };

/** Reads the portions of a modified request; both are null where a request tells of no modification. */
export function findModification(request: Passage): Modification {
  const { original, authorized } = portionsOf(request);
  const [unread] = original && authorized ? [] : unreadModification(request.text);
  const doubts = unread
    ? [
        {
          code: 'unread-modification' as const,
          message: `"${request.text.slice(unread.start, unread.end)}" tells of a modification that was not read.`,
          path: '',
          span: request.span(unread.start, unread.end),
        },
      ]
    : [];
  if (!original) return { original: absent(null, ...doubts), authorized: absent(null) };
  const asked = findTreatment(original);
  return {
    original: by('words-before-original-request', portionIn(original, asked, asked)),
    authorized: authorized
      ? by('words-authorized', portionIn(authorized, findTreatment(authorized), asked))
      : absent(null, ...doubts),
  };
}

/** A portion as the item itself is read; what names no medicine ("#27") counts the one that was asked for at first. */
function portionIn(words: Passage, treatment: Treatment, asked: Treatment): Found<Portion | null> {
  return assemble<Portion>(
    {
      text: found(words.text, words.whole),
      quantity: quantityIn(words, treatment, asked),
      sessions: sessionsIn(words, treatment, asked),
    },
    words.whole,
  );
}

function quantityIn(words: Passage, { drug, category }: Treatment, asked: Treatment): Found<number | null> {
  const isNamed = drug.value !== null || category.value !== 'Other';
  if (isNamed || asked.drug.value === null) return below(drug, '/quantity', drug.value?.quantity ?? null);
  const counted = findQuantity(words, { start: 0, end: 0 });
  return counted.value === null ? loneNumber(words) : counted;
}

function sessionsIn(words: Passage, { sessions, category }: Treatment, asked: Treatment): Found<number | null> {
  const isNamed = category.value !== 'Other' && category.value !== 'Evaluation & Management';
  if (isNamed || sessions.value !== null) return asked.drug.value === null || isNamed ? sessions : absent(null);
  if (asked.sessions.value === null && !IN_SESSIONS.has(asked.category.value)) return sessions;
  const counted = findSessions(words);
  return counted.value === null && counted.doubts.length === 0
    ? bounded(loneNumber(words), BOUNDS.sessions, 'sessions')
    : counted;
}

const LONE_NUMBER = new RegExp(`^(?:only )?#?(?<count>\\d{1,4}|${NUMBER_WORDS})(?: \\(\\w{1,6}\\))?$`, 'i');

/** "6 was authorized". */
function loneNumber(words: Passage): Found<number | null> {
  const match = LONE_NUMBER.exec(words.text);
  return match ? by('lone-number', found<number | null>(numberOf(match.groups!['count']!), words.whole)) : absent(null);
}

/** A part of a found value, as one of its own. */
function below<T>({ places, doubts, reasons }: Found<unknown>, path: string, value: T): Found<T> {
  const own = <E extends { readonly path: string }>(parts: readonly E[]): E[] =>
    parts.filter((part) => part.path === path).map((part) => ({ ...part, path: '' }));
  return { value, places: own(places), doubts: own(doubts), reasons: own(reasons) };
}

const COUNT = `(?:#?\\d{1,4}\\b|\\b${NUMBER_WORDS}\\b)`;
const GRANTED = '(?:authori[sz]ed|certified|approved|granted|allowed|modified)';
const GRANTOR =
  '(?:claims? (?:administrator|examiner|adjuster|adjustor)|adjuster|adjustor|utili[sz]ation review|\\bUR\\b|carrier|insurer)';

/** How requests tell of a modification in other words. */
export interface OtherWording {
  readonly id: string;
  readonly pattern: RegExp;
  readonly example: string;
}

const wording = (source: string): RegExp => new RegExp(source, 'gi');

/** What makes of these words something else: "previously approved 6 visits", "not certified", "if approved". */
const OTHERWISE = /\b(?:previously|already|prior|not|non|if|once|when|until|board|fda|pre|to be|being|has been) ?-?$/i;

export const OTHER_WORDINGS: readonly OtherWording[] = [
  {
    id: 'modified-to',
    pattern: wording(
      String.raw`\bmodified (?:(?:and|by|down|approval|certification)\b[^.;]{0,40}?)?(?:to|from|for)\b[^.;]{0,40}?${COUNT}`,
    ),
    example: 'Massage therapy x 12, modified to 4 visits',
  },
  {
    id: 'modified-by',
    pattern: wording(String.raw`\bmodified by (?:the )?${GRANTOR}`),
    example: 'Aquatic therapy, modified by Utilization Review',
  },
  {
    id: 'partly-granted',
    pattern: wording(
      String.raw`\b(?:partial(?:ly)?|modified|conditional(?:ly)?)[ -](?:${GRANTED}|certification|authori[sz]ation|approval)\b`,
    ),
    example: 'Soma #60 (partially certified)',
  },
  {
    id: 'some-of-so-many',
    pattern: wording(
      anyOf([
        String.raw`\b(?:${GRANTED}|denied)[: ]{1,2}${COUNT}[^.;\d]{0,20}(?:of|out of|\/)\s?(?:the )?${COUNT}`,
        String.raw`${COUNT} (?:out )?of (?:the )?${COUNT}[^.;\d]{0,30}\b${GRANTED}\b`,
      ]),
    ),
    example: 'Work hardening, approved 6 of 12',
  },
  {
    id: 'so-many-granted',
    pattern: wording(
      anyOf([
        String.raw`\b${GRANTED}:? (?:for |only |up to |x ?|quantity |qty:? ?)?${COUNT}(?!\s?(?:\/|mg|mcg|%|hours?\b))`,
        String.raw`${COUNT}(?: [a-z]+){0,4} (?:was|were|are|is|have been) (?:only )?${GRANTED}\b`,
      ]),
    ),
    example: 'Norco 10/325mg #120, certified #60',
  },
  {
    id: 'granted-by',
    pattern: wording(
      anyOf([
        String.raw`\b${GRANTED} by (?:the )?${GRANTOR}`,
        String.raw`${GRANTOR} (?:has |had )?(?:partially )?${GRANTED}\b`,
      ]),
    ),
    example: 'Psychotherapy x 10, of which 4 visits approved by the claims adjuster',
  },
  {
    id: 'remainder',
    pattern: wording(String.raw`\b(?:remaining|disputed) (?:IMR )?(?:eligible )?(?:portion|part|balance)\b`),
    example: 'The remaining portion, Acupuncture x 6',
  },
  {
    id: 'original-request',
    pattern: wording(String.raw`\boriginal(?:ly)? request(?:ed)?\b`),
    example: 'Chiropractic 6 visits (original request: 12 visits)',
  },
];

/** Words without which none of them tells it. */
const OF_A_GRANT = new RegExp(`${GRANTED}|partial|conditional|modified|denied|remaining|disputed|original`, 'i');

/** Where a request tells of a modification in words that no template reads. */
function unreadModification(text: string): Span[] {
  if (!OF_A_GRANT.test(text)) return [];
  return OTHER_WORDINGS.flatMap(({ pattern }) => matchesOf(text, pattern))
    .filter(({ index }) => !OTHERWISE.test(text.slice(Math.max(0, index - 20), index)))
    .map((match) => spanOf(match));
}
