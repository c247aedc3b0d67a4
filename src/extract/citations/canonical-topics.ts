import { sliceOf, trimSpan, wholeOf } from '../../text/span.js';
import { wordsOf } from '../../text/words.js';
import { ALL_TITLES } from '../../vocabulary/guidelines/section-titles.js';
import { FRAME_WORDS, PLACE_WORDS, type Topic, TOPICS } from '../../vocabulary/guidelines/topics.js';
import { goesByNumber, titleKey } from './section-titles.js';

/** The canonical name of a topic, and the rule that gave it. */
export interface CanonicalTopic {
  readonly name: string;
  readonly rule: string;
}

const BY_NAME = new Map<string, Topic>();
for (const topic of TOPICS)
  for (const name of [topic.name, ...topic.also]) if (!BY_NAME.has(titleKey(name))) BY_NAME.set(titleKey(name), topic);

/** Published titles that the table of topics lacks: of those that differ in case or plural, the first. */
const BY_TITLE = new Map<string, string>();
for (const title of ALL_TITLES) if (!BY_TITLE.has(titleKey(title))) BY_TITLE.set(titleKey(title), title);

const MARKS = /[®™©*]|\((?:R|TM)\)/g;
const POSSESSIVE = /(?<=\w)['’](?=s\b)/g;
const NUMBER = /^\d{1,2}(?:\.\d{1,2})*\.? /;
const BRACKETS = /\(([^()]*)\)?/;
/** "… (", cut off before its bracket closes. */
const UNCLOSED = /\([^()]*$/;
/** "Splint wear schedule (SWS)". */
const ABBREVIATED = /\s\(([A-Z]{2,6})s?\)$/;
const LOOSE_ENDS = ' .,;:–-';

/**
 * The one spelling of a section or topic, whatever the letter's: of the table of topics, or that of a published title;
 * one that is neither stays as it is printed, but for its number, loose ends and a small first letter.
 */
export function topicOf(printed: string): CanonicalTopic {
  const bare = printed.replaceAll(MARKS, '').replaceAll(POSSESSIVE, '');
  const open = UNCLOSED.test(bare) ? bare.replace(UNCLOSED, '') : bare;
  const tabled = tabledTopic(open);
  if (tabled !== undefined) return { name: tabled, rule: 'topic' };
  const title = BY_TITLE.get(titleKey(open));
  if (title !== undefined) return { name: title, rule: 'published-title' };
  const bracketed = BY_NAME.get(titleKey(BRACKETS.exec(bare)?.[1] ?? ''));
  if (bracketed) return { name: bracketed.name, rule: 'topic-in-brackets' };
  const meant = misspelt(titleKey(open));
  return meant === undefined ? { name: tidied(bare), rule: 'as-printed' } : { name: meant, rule: 'misspelt-topic' };
}

/** A topic of the table: by its name, by what its frame holds, or beside the part of the body where it is applied. */
function tabledTopic(title: string): string | undefined {
  const named = BY_NAME.get(titleKey(title));
  if (named) return named.name;
  if (BY_TITLE.has(titleKey(title))) return undefined;
  const words = wordsOf(title.replaceAll(/\([^()]*\)/g, ' ')).map(({ text }) => text);
  const framed = BY_NAME.get(titleKey(withoutFrame(words).join(' ')));
  if (framed) return framed.name;
  const elsewhere = BY_NAME.get(titleKey(words.filter((word) => !PLACE_WORDS.has(word)).join(' ')));
  return elsewhere?.anywhere ? elsewhere.name : undefined;
}

function withoutFrame(words: readonly string[]): readonly string[] {
  let [from, to] = [0, words.length];
  while (from < to && FRAME_WORDS.has(words[from]!)) from++;
  while (to > from && FRAME_WORDS.has(words[to - 1]!)) to--;
  return words.slice(from, to);
}

/** So short a name is told by each of its letters. */
const LONG_ENOUGH = 9;
let byRest: Map<string, string> | undefined;

/** The topic or title whose letters are a title's but for one that is wrong, left out, put in, or changed places. */
function misspelt(key: string): string | undefined {
  if (key.length < LONG_ENOUGH || key.length > 60 || /\d/.test(key)) return undefined;
  byRest ??= restsOfAll();
  return byRest.get(key) ?? restsOf(key).flatMap((rest) => byRest!.get(rest) ?? [])[0];
}

/** A name with each of its letters left out in turn. */
const restsOf = (key: string): string[] => Array.from(key, (_, i) => key.slice(0, i) + key.slice(i + 1));

function restsOfAll(): Map<string, string> {
  const names = new Map([...[...BY_NAME].map(([key, { name }]): [string, string] => [key, name]), ...BY_TITLE]);
  const rests = new Map<string, string>();
  for (const [key, title] of names) {
    const name = BY_NAME.get(key)?.name ?? title;
    if (key.length < LONG_ENOUGH) continue;
    for (const rest of [key, ...restsOf(key)]) if (!rests.has(rest)) rests.set(rest, name);
  }
  return rests;
}

function tidied(title: string): string {
  const unnumbered = goesByNumber(title) ? title.replace(NUMBER, '') : title;
  const spaced = unnumbered.replaceAll(/\s+/g, ' ');
  const plain = sliceOf(spaced, trimSpan(spaced, wholeOf(spaced), LOOSE_ENDS));
  const abbreviated = ABBREVIATED.exec(plain);
  const whole = abbreviated && isInitials(abbreviated[1]!, plain) ? plain.slice(0, abbreviated.index) : plain;
  const kept = whole === '' ? title : whole;
  return /^[a-z]+\b/.test(kept) ? kept[0]!.toUpperCase() + kept.slice(1) : kept;
}

/** Whether letters are the initials of the words before them. */
function isInitials(letters: string, title: string): boolean {
  const initials = wordsOf(title.slice(0, title.lastIndexOf('('))).map(({ text }) => text[0]!.toUpperCase());
  return initials.join('').includes(letters);
}
