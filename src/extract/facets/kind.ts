import { matchesOf } from '../../text/matches.js';
import type { Passage } from '../../text/passage.js';
import { type Span, spanOf } from '../../text/span.js';
import { COMPANY } from '../../vocabulary/diagnoses/kinds/company.js';
import type { CompanyRow } from '../../vocabulary/diagnoses/kinds/row.js';
import { DIAGNOSIS_KINDS, type DiagnosisKind } from '../../vocabulary/facets.js';
import { absent, by, type Found, found } from '../found.js';
import { type Term, termsIn } from './kind-terms.js';

/** A kind that words tell, the words, and the rule. */
interface Told {
  readonly kind: DiagnosisKind;
  readonly rule: string;
  readonly words: readonly Span[];
}

/**
 * The kind of condition that a diagnosis tells: of all that its words tell, the first in the order of kinds. What it
 * says to be absent does not count; the cause of a condition counts only where that is itself no more than a symptom.
 */
export function readKind(diagnosis: Passage): Found<DiagnosisKind> {
  const { text } = diagnosis;
  const { terms, unknown } = termsIn(text);
  const present = presentIn(text, terms);
  const cause = matchesOf(text, CAUSE).find(({ index }) => index > 0)?.index ?? -1;
  const itself = cause < 0 ? present : present.filter(({ start }) => start < cause);
  const own = firstOf(itself);
  const told = own && !IS_VAGUE.has(own.kind) ? own : (firstOf(withoutEvents(present, cause)) ?? own);
  if (told) {
    return by(told.rule, found(told.kind, ...told.words.map(({ start, end }) => diagnosis.span(start, end))));
  }
  if (unknown.length === 0) return absent('other');
  return absent('other', {
    code: 'unknown-condition',
    message: `The kind of "${text}" is not known: it was taken for none of the listed ones.`,
    path: '',
    span: diagnosis.whole,
  });
}

/** Words that say that what stands behind them, up to a mark, is not there. */
const ABSENCE = /\b(?:without|w\/o|no|not|absence of|negative for|nor|rather than)\b(?:(?! with | but |[,;()]).)*/gi;
/** Words behind which the cause of a condition stands. */
const CAUSE =
  /\b(?:due to|secondary to|caused by|resulting from|as a result of|related to|following|after|status[- ]post|s\/p)\b/gi;

/** The terms that stand in no absence; both are in order. */
function presentIn(text: string, terms: readonly Term[]): Term[] {
  const absences = matchesOf(text, ABSENCE).map((match) => spanOf(match));
  let next = 0;
  return terms.filter(({ start }) => {
    while (next < absences.length && absences[next]!.end <= start) next++;
    return !(next < absences.length && absences[next]!.start <= start);
  });
}

/** What says so little of a condition that its cause may say more. */
const IS_VAGUE: ReadonlySet<DiagnosisKind> = new Set(['injury, unspecified', 'symptom', 'other']);

/** "knee pain due to an injury" is pain: an injury as the cause tells no kind where the condition does. */
const withoutEvents = (terms: readonly Term[], cause: number): Term[] =>
  terms.filter(({ start, row }) => cause < 0 || start < cause || row.kind !== 'injury, unspecified');

const RANKS = new Map(DIAGNOSIS_KINDS.map((kind, rank) => [kind, rank]));

/** The first kind, in the order of kinds, of those that some terms tell alone or in company. */
function firstOf(terms: readonly Term[]): Told | undefined {
  const held = new Set(terms.map(({ row }) => row.id));
  const stands = (unless: readonly string[] = []): boolean => !unless.some((id) => held.has(id));
  const alone = terms
    .filter(({ row }) => row.kind !== null && stands(row.unless))
    .map((term): Told => ({ kind: term.row.kind!, rule: term.row.id, words: [term] }));
  const together = COMPANY.filter(
    ({ of, unless }) => of.every((ids) => ids.some((id) => held.has(id))) && stands(unless),
  );
  return [...together.map((row) => toldBy(row, terms)), ...alone].reduce<Told | undefined>(
    (first, told) => (first && RANKS.get(first.kind)! <= RANKS.get(told.kind)! ? first : told),
    undefined,
  );
}

function toldBy({ id, kind, of }: CompanyRow, terms: readonly Term[]): Told {
  const words = of.map((ids) => terms.find(({ row }) => ids.includes(row.id))!);
  return { kind, rule: id, words: words.toSorted((a, b) => a.start - b.start) };
}
