import { anyOf, anyWord, slipsOf } from '../../text/expressions.js';
import { wordList } from '../../text/word-list.js';

/** The words that announce a diagnosis in a clinical case summary. A blank in a pattern is one blank of the summary. */

export type DiagnosisCueKind = 'diagnosis' | 'treated_for' | 'claim';

export interface DiagnosisCueRow {
  readonly id: string;
  /**
   * One of these stands in every sentence that holds the cue, in lower case: without it the cue need not be looked
   * for.
   */
  readonly stems: readonly string[];
  readonly cue: DiagnosisCueKind;
  /** The cue's words, as the source of a regular expression without capturing groups. */
  readonly words: string;
  /** Where the conditions stand. */
  readonly list: 'after' | 'before';
  /**
   * What an entry must hold to count: nothing in particular, the name of a condition, more than a body part, or an
   * injury with its body part.
   */
  readonly needs: 'anything' | 'condition' | 'more_than_a_site' | 'injury';
  /** A heading: short sentences without a verb may carry the list on. */
  readonly heading?: true;
  /** Not in the report of an imaging study, which has impressions of its own. */
  readonly notOfImaging?: true;
  /** A summary with the cue, and its diagnoses. */
  readonly example: { readonly summary: string; readonly diagnoses: readonly string[] };
}

const optional = (source: string): string => `(?:${source})?`;

/** "diagnos", "dignos", "diagons": the stem, also with a slip of the pen. */
const STEMS_OF_DIAGNOSIS = slipsOf('diagnos');
const DIAGNOS = anyOf(STEMS_OF_DIAGNOSIS);
const OF_DIAGNOSIS: readonly string[] = [...STEMS_OF_DIAGNOSIS, 'dx', 'impression'];

const THING = '(?:conditions?|disorders?|problems?|issues?|injuries)';
/** "diagnoses", "diagnostic impression", "diagnosed conditions", "diagnosis codes", "diagnoses and impressions". */
const NOUN =
  anyOf([
    '(?:diagnostic|clinical) impressions?',
    `(?:${DIAGNOS}[ei]s|dx(?:'?s)?)(?: (?:codes?|lists?))?`,
    `${DIAGNOS}ed ${THING}`,
  ]) + '(?: ?(?:and|&|/) ?(?:impressions?|assessments?|problems?))?';
const OPINION = '(?:impressions?|assessments?)';
const OF_OPINION: readonly string[] = ['impression', 'assessment'];

/** First words of what stands between the noun and its verb. */
const CIRCUMSTANCE_WORD = anyWord(
  wordList(`
  per | as of | of record | from | on | in | at | according to | dated | associated | related | pertinent | relevant |
  provided | given | made | listed | noted | documented | recorded | reported | stated | rendered |
  established | assigned | by | for | currently | upon | submitted | under | regarding | specific |
  pertaining | attributed | offered | reached | that | this | today | during | then | now | relative |
  with respect to`),
);
/** A stretch of a clause; the stop of a number ("3.5") or of "Dr." ends none. */
const clauseOf = (atMost: number): string => `(?:[^.;:]|\\.(?=\\d)|(?<=Dr)\\.){0,${atMost}}?`;
/** The same between commas, at least a character long. */
const nameOf = (atMost: number): string => `(?:[^.;,:]|(?<=\\bDr)\\.){1,${atMost}}?`;

/** "diagnoses | per the report dated 1/2/2015 | are", "diagnoses | (PR-2), | include". */
const CIRCUMSTANCE = optional(
  `,? ${anyOf([
    '\\([^)]{1,40}\\)',
    `(?:as )?${CIRCUMSTANCE_WORD}\\b${clauseOf(90)}`,
    // "of the left knee", "of Dr. Smith", but "of radiculopathy"
    `of (?:(?:the|his|her|this|that) |(?=Dr\\b|\\d))${clauseOf(90)}`,
  ])},?`,
);

/** "are | documented | as". */
const STATED = anyOf([
  anyWord(
    wordList(`
    documented | noted | listed | stated | reported | given | recorded | identified | described | specified |
    updated | summarized | outlined | indicated | considered | said | felt`),
  ),
  '(?:document|note|list|report|established|made|confirmed|rendered)(?= as\\b)',
  '(?:changed|amended|updated|revised) to',
  'reads?',
]);
/** "include", "consist of", "were". */
const BEING = anyOf([
  'includes?|included|including',
  'are|is|were|was|to be|be',
  'consists? of|consisted of|consisting of|comprised? of',
  'remains?|remained',
  STATED,
]);
/** "diagnoses | which have also been included". */
const VERB =
  ',? (?:(?:that|which) )?(?:(?:continues?|continued) to )?(?:(?:have|has|had) )?(?:been |also |currently |still )?' +
  BEING;
/** "diagnoses are | currently documented on the last report as". */
const COMPLEMENT = [
  optional(' (?:also|currently|still|then|now|as)'),
  optional(` (?:${STATED}|been ${STATED})(?=,? (?:on|in|as|to|at|of)\\b|:)`),
  optional(' (?:on|in|at) [^.;:]{1,40}?(?= (?:as|to (?:be|include))\\b)'),
  optional(' (?:as being|as having|as including|as|to include|to be|to have|including|include|that of|of|with)'),
].join('');
/** "diagnoses include | the following conditions:". */
const FOLLOWING =
  anyOf([
    ` (?:all of )?the following(?: (?:${THING}|diagnos[ei]s))?`,
    ' (?:as follows|follows|those of)',
    ` (?:${THING}|diagnos[ei]s)(?= ?:)`,
    '',
  ]) + optional(' ?:| -{1,2} |(?<= follow(?:s|ing)),');

/** "diagnosed | the patient | with". */
const PERSON = '(?:the |this |an? )?(?:injured worker|patient|worker|applicant|claimant|employee|him|her|IW)';

/** "undergoing | continued conservative | treatment for". */
const DEGREE = `(?:${anyWord(
  wordList(`
  active | ongoing | continued | continuing | conservative | medical | current | further | regular | the |
  industrial | psychiatric | psychological | orthopedic | podiatric | dental | pain | chronic |
  non-operative | nonoperative | multidisciplinary | appropriate | chiropractic | acupuncture | outpatient |
  extensive | surgical | postoperative | post-operative | rehabilitation | evaluation and | examination and`),
)} ){0,4}`;
const OF_TREATMENT: readonly string[] = ['treat', 'treament', 'care', 'manage', 'followed'];
/** "undergoing", also with a slip. */
const UNDERGOING = '(?:unde?r?g?o(?:ing|ne|es)?|underg[a-z]{1,6}|underwent)';
const TREATMENT = '(?:treatments?|treament|treatement|treatmnt|treatmet)';
/** What goes on with "treatment" and tells of no condition. */
const BEHIND_TREATMENT = wordList(`
  for | of | by | with | at | in | on | from | to | since | as | that | which | including | includes | included |
  under | per | through | via | and | or | but | plan | session | sessions | until | during | after | before |
  consisting | such | has | was | is | due | related | fro | he | she | the | this`);
/** "treatment for | the diagnosis of": that has a cue of its own. */
const NOT_DIAGNOSIS = '(?! ?(?:an? |the |his |her |multiple |various )?(?:[a-z]+ )?diagnos)';

/** "is | still being seen and | treated for". */
const TREATED_AS = '(?:[a-z]+ly |also |being |seen and |evaluated and |followed and ){0,4}';

/** What stands behind "diagnosed" where the condition stands before it: "was diagnosed.", "was diagnosed in May". */
const NO_CONDITION_BEHIND =
  '(?=[.,;]| (?:on|in|at|by|and|after|during)\\b(?!(?:[^.;,]|(?<=\\bDr)\\.){0,60} (?:with|as)\\b))';

/** "sustained | relief": nothing that hurts. */
const NO_INJURY = '(?! (?:relief|improvement|benefit|functional|pain|reduction|release|response))';

/** "lists | the diagnoses". */
const LISTING = '(?:(?:list|note|state|document|record|report|mention)(?:s|d|ed|ing)?|gave|gives|giving|shows)';

/** In order of precedence where two start at the same place. */
export const DIAGNOSIS_CUES: readonly DiagnosisCueRow[] = [
  {
    id: 'diagnosis-is',
    stems: OF_DIAGNOSIS,
    cue: 'diagnosis',
    words: `${NOUN}${CIRCUMSTANCE}${VERB}${COMPLEMENT}${FOLLOWING}`,
    list: 'after',
    needs: 'anything',
    example: {
      summary: 'The diagnoses per the report of Dr. Smith are documented as gout and left ankle sprain.',
      diagnoses: ['gout', 'left ankle sprain'],
    },
  },
  {
    id: 'diagnosis-heading',
    stems: OF_DIAGNOSIS,
    cue: 'diagnosis',
    words: `${NOUN}(?:\\((?:es|s)\\))?(?: #?\\d{1,2})?${CIRCUMSTANCE}(?: as follows)? ?(?::| -{1,2} )`,
    list: 'after',
    needs: 'anything',
    heading: true,
    example: {
      summary: 'Diagnosis(es): 1. Gout. 2. Left ankle sprain. He walks with a limp.',
      diagnoses: ['Gout', 'Left ankle sprain'],
    },
  },
  {
    id: 'diagnosis-heading-line',
    stems: OF_DIAGNOSIS,
    cue: 'diagnosis',
    words: `^${NOUN}$`,
    list: 'after',
    needs: 'anything',
    heading: true,
    example: {
      summary:
        'DIAGNOSES\nGout\nLeft ankle sprain\nHe walks with a limp and is to be seen again in the first week of May.',
      diagnoses: ['Gout', 'Left ankle sprain'],
    },
  },
  {
    id: 'diagnosis-of',
    stems: OF_DIAGNOSIS,
    cue: 'diagnosis',
    words: `${NOUN} of${FOLLOWING}`,
    list: 'after',
    needs: 'anything',
    example: { summary: 'The surgeon gave a diagnosis of gout.', diagnoses: ['gout'] },
  },
  {
    id: 'diagnosis-with',
    stems: OF_DIAGNOSIS,
    cue: 'diagnosis',
    words: `${NOUN} (?:with|as having|having|as)${FOLLOWING}`,
    list: 'after',
    needs: 'condition',
    example: { summary: 'Reported diagnosis with diabetes mellitus.', diagnoses: ['diabetes mellitus'] },
  },
  {
    id: 'diagnosis-in-brackets',
    stems: OF_DIAGNOSIS,
    cue: 'diagnosis',
    words: `${DIAGNOS}[ei]s \\((?=[^()]{4,})`,
    list: 'after',
    needs: 'condition',
    example: {
      summary: 'She has several diagnoses (gout and elbow bursitis) and rests.',
      diagnoses: ['gout', 'elbow bursitis'],
    },
  },
  {
    id: 'axis',
    stems: ['axis'],
    cue: 'diagnosis',
    words: 'axis (?:I{1,3}|[123]) ?[:-]',
    list: 'after',
    needs: 'condition',
    heading: true,
    example: { summary: 'Axis I: Major depressive disorder.', diagnoses: ['Major depressive disorder'] },
  },
  {
    id: 'opinion-heading',
    stems: OF_OPINION,
    cue: 'diagnosis',
    words: `${OPINION}(?: ?(?:and|&|/) ?plan)?${CIRCUMSTANCE} ?:`,
    list: 'after',
    needs: 'condition',
    heading: true,
    notOfImaging: true,
    example: { summary: 'Assessment: gout; elbow bursitis.', diagnoses: ['gout', 'elbow bursitis'] },
  },
  {
    id: 'opinion-is',
    stems: OF_OPINION,
    cue: 'diagnosis',
    words:
      '(?:impressions? of|(?:with|gave|rendered) an? assessment of|' +
      `${OPINION}${CIRCUMSTANCE}${VERB}${COMPLEMENT})${FOLLOWING}`,
    list: 'after',
    needs: 'condition',
    notOfImaging: true,
    example: { summary: 'The assessment was elbow bursitis.', diagnoses: ['elbow bursitis'] },
  },
  {
    id: 'conditions-diagnosed',
    stems: OF_DIAGNOSIS,
    cue: 'diagnosis',
    words:
      `(?:was|were|is|are|been) (?:also |then |initially |subsequently |previously )?${DIAGNOS}ed` +
      NO_CONDITION_BEHIND,
    list: 'before',
    needs: 'condition',
    example: { summary: 'Gout and elbow bursitis were diagnosed.', diagnoses: ['Gout', 'elbow bursitis'] },
  },
  {
    id: 'diagnosed-with',
    stems: OF_DIAGNOSIS,
    cue: 'diagnosis',
    words:
      `${DIAGNOS}ed(?:,? (?:on|in|by|at|previously|initially|today|clinically|${PERSON})\\b${clauseOf(60)})?,? ` +
      `(?:with|as having|as being|as|to have|having|for|of)${FOLLOWING}`,
    list: 'after',
    needs: 'anything',
    example: { summary: 'He was diagnosed by Dr. Smith with gout.', diagnoses: ['gout'] },
  },
  {
    id: 'diagnosed',
    stems: OF_DIAGNOSIS,
    cue: 'diagnosis',
    words: `${DIAGNOS}ed(?: the following)?(?: ?:)?`,
    list: 'after',
    needs: 'condition',
    example: { summary: 'The provider diagnosed elbow bursitis.', diagnoses: ['elbow bursitis'] },
  },
  {
    id: 'diagnoses-listed',
    stems: OF_DIAGNOSIS,
    cue: 'diagnosis',
    words:
      `${LISTING} (?:(?:the|these|current|following|multiple) ){0,2}${NOUN}` +
      '(?! (?:with|as|for|in|on|by|and|or)\\b)(?= )',
    list: 'after',
    needs: 'condition',
    example: {
      summary: 'The report lists the diagnoses gout and elbow bursitis.',
      diagnoses: ['gout', 'elbow bursitis'],
    },
  },
  {
    id: 'assessed-with',
    stems: ['assessed'],
    cue: 'diagnosis',
    words: `assessed (?:${PERSON} )?(?:with|as having|to have)${FOLLOWING}`,
    list: 'after',
    needs: 'condition',
    example: { summary: 'The surgeon assessed the patient with elbow bursitis.', diagnoses: ['elbow bursitis'] },
  },
  {
    id: 'undergoing-treatment',
    stems: OF_TREATMENT,
    cue: 'treated_for',
    words:
      `(?:${UNDERGOING}|receiving|receive|receives|received|continuing|continues|in|under|getting) ` +
      `${DEGREE}(?:${TREATMENT}|care|management)(?: (?:of|with|by|from) ${nameOf(40)})? for` +
      `${NOT_DIAGNOSIS}${FOLLOWING}`,
    list: 'after',
    needs: 'more_than_a_site',
    example: { summary: 'She is undergoing active medical treatment for gout.', diagnoses: ['gout'] },
  },
  {
    id: 'undergoing-treatment-of',
    stems: OF_TREATMENT,
    cue: 'treated_for',
    words: `${UNDERGOING} ${DEGREE}${TREATMENT} (?:of|due to|related to|fro)${NOT_DIAGNOSIS}${FOLLOWING}`,
    list: 'after',
    needs: 'condition',
    example: { summary: 'She is undergoing treatment of left wrist sprain.', diagnoses: ['left wrist sprain'] },
  },
  {
    id: 'undergoing-treatment-gap',
    stems: OF_TREATMENT,
    cue: 'treated_for',
    words: `${UNDERGOING} ${DEGREE}${TREATMENT}(?! ${anyWord(BEHIND_TREATMENT)}\\b)(?= [a-z])`,
    list: 'after',
    needs: 'condition',
    example: { summary: 'He is undergoing treatment left wrist sprain.', diagnoses: ['left wrist sprain'] },
  },
  {
    id: 'treated-for',
    stems: OF_TREATMENT,
    cue: 'treated_for',
    words:
      `(?:is|was|are|were|been|being|continue[sd]? to be) ${TREATED_AS}(?:treated|followed|managed)` +
      '(?: (?:conservatively|non-operatively|medically))?(?: (?:by|on|at|in|since) [^.;,:]{1,40}?)? for' +
      `${NOT_DIAGNOSIS}${FOLLOWING}`,
    list: 'after',
    needs: 'more_than_a_site',
    example: { summary: 'He is currently being treated conservatively for gout.', diagnoses: ['gout'] },
  },
  {
    id: 'treating',
    stems: OF_TREATMENT,
    cue: 'treated_for',
    words: `treating (?:${PERSON} )?for${NOT_DIAGNOSIS}${FOLLOWING}`,
    list: 'after',
    needs: 'more_than_a_site',
    example: { summary: 'A podiatrist is treating the worker for gout.', diagnoses: ['gout'] },
  },
  {
    id: 'claim-for',
    stems: ['claim'],
    cue: 'claim',
    words:
      "(?:filed|files|filing|submitted|made|has|with) (?:an? |the |his |her )?(?:[a-z'’-]+ ){0,4}?" +
      `claims? (?:for|of|alleging)${FOLLOWING}`,
    list: 'after',
    needs: 'more_than_a_site',
    example: { summary: "She filed a workers' compensation claim for elbow pain.", diagnoses: ['elbow pain'] },
  },
  {
    id: 'accepted-conditions',
    stems: ['accepted'],
    cue: 'claim',
    words: `accepted (?:conditions?|injuries|diagnos[ei]s)${CIRCUMSTANCE}${VERB}${COMPLEMENT}${FOLLOWING}`,
    list: 'after',
    needs: 'condition',
    example: { summary: 'The accepted conditions are elbow bursitis and gout.', diagnoses: ['elbow bursitis', 'gout'] },
  },
  {
    id: 'sustained-injury',
    stems: ['incur', 'sustain', 'suffer'],
    cue: 'claim',
    words:
      `(?:incur(?:red|ring|s)?|(?<!injur(?:y|ies) )sustained${NO_INJURY}|sustain(?:ing|s)${NO_INJURY}|` +
      'suffer(?:ed|ing|s)(?! from))',
    list: 'after',
    needs: 'injury',
    example: { summary: 'He fell, sustaining a right hip contusion.', diagnoses: ['right hip contusion'] },
  },
];
