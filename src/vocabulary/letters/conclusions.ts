import { anyOf } from '../../text/expressions.js';
import { wordList } from '../../text/word-list.js';

/** How a rationale words its conclusion: lists of expressions, each as the source of one. */

const anyIn = (list: string): string => anyOf(wordList(list));

/** The words that a conclusion turns on. */
export const NECESSARY =
  '(?:medically (?:(?:and|or) [a-z]+ )?(?:necessary|appropriate|indicated|warranted)|a medical necessity)';

/** Verbs and adverbs that may stand between a subject and "medically necessary". */
export const LINK = anyIn(`
  is | are | was | were | be | been | being | to | as | has | have | had | appears? | seems? | remains? | considered |
  deemed | found | seen | felt | determined | judged | thought | established | supported | therefore | thus | hence |
  both | at | this | time | currently | presently | also | still | clearly | indeed`);

/** What turns a conclusion round when it stands within its chain of links. */
export const NEGATION = anyIn(`
  not | never | cannot | can ?not | isn't | aren't | wasn't | weren't | can't | neither | nor`);

/** Words in the sentence that make its conclusion conditional, another one's or general. */
const UNCERTAIN = anyOf([
  // a condition or a wish
  anyIn(`
    if | whether | when | whenever | unless | until | would | could | should | may | might | must | will |
    provided that | pending | assuming`),
  // another one's words
  anyIn(`
    claims administrator | utilization review | utilization reviewer | UR | carrier | adjuster | previous(?:ly)? |
    prior | provider | treating physician | requesting physician | PTP | appeal | patient states`),
  // what guidelines say in general
  anyIn('recommended | generally | usually | typically | routinely | certain | patients | criteria for'),
]);
/** ...or partial. */
const PARTIAL = anyIn(`
  only | but | however | although | though | except | partial | partially | in part | modified | modification |
  remaining | additional | reduced | limited to | instead | alternatively | other than | rather | initial | trial`);

/** What keeps a sentence from telling how the request was decided. */
export const NO_CONCLUSION = anyOf([UNCERTAIN, PARTIAL]);
/** What keeps it from telling what the request was. */
export const NO_RESTATEMENT = UNCERTAIN;

/** Words right behind which a conclusion says the request again. */
export const REQUEST_NAMED = anyOf([
  // "the request for "
  'requests?(?: is| was)? (?:for|of)',
  // "the currently requested "
  'requested',
  'decision for',
  // "The remaining portion of the original request, "
  '(?:portion|part) of the original request,?',
]);

const HENCE = anyIn('therefore | thus | hence | consequently | accordingly | as such | so');
/** Where the last clause of a conclusion begins: "As there are no red flags, therefore the ". */
export const CLAUSE_START = anyOf([`(?:^|[,;:] )(?:${HENCE},? |and )?`, `\\b${HENCE},? `]);

/** Sentences that say the request again, `what`, without deciding on it. */
export const RESTATEMENTS: readonly string[] = [
  // "The request is for a brace."
  '^(?:the|this)(?: current| disputed)? request (?:is|was) for (?<what>[^.;]+)',
  // "The treatment plan was to request authorization for a brace."
  '\\bplan (?:was|is) to request (?:authorization for )?(?<what>[^.;]+)',
  // "Regarding the request for a brace, the guidelines are silent."
  '^(?:regarding|as (?:for|to)|concerning|(?:with|in) regards? to) the request for (?<what>[^.;,]+)',
];

/** Words with which a rationale closes, full stop or not: a letter that was cut off hardly ends in one. */
export const CLOSING_WORDS = anyIn(`
  necessary | necessity | appropriate | indicated | warranted | supported | established | certified | certification |
  non-?certified | approved | approval | denied | denial | upheld | overturned | authorized | authorization |
  recommended | met | demonstrated | documented | justified | reasonable | time | case`);

/** A doubt that leaves open which way a sentence goes when it stands outside the chain of links. */
export const DOUBT = anyIn(`
  no | not | n't | never | without | lacks? | lacking | absence | insufficient | inadequate | fail(?:s|ed)? | unable |
  unclear | unsupported | denied | non-?certified | neither | nor | nothing | none | questionable`);

/** Words of a request that was cut down: what was granted of it and what is disputed are two things. */
export const CUT_DOWN = /\boriginal request\b|\bauthorized\b|\bremaining\b|\bmodified\b|\bcertified\b/i;
