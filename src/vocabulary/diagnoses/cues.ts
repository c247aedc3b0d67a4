/** The words that announce a diagnosis in a clinical case summary. A blank in a pattern is one blank of the summary. */

export type DiagnosisCueKind = 'diagnosis' | 'treated_for' | 'claim';

export interface DiagnosisCueRow {
  readonly id: string;
  /** One of these stands in every sentence that holds the cue, in lower case: without it the cue need not be looked for. */
  readonly stems: readonly string[];
  readonly cue: DiagnosisCueKind;
  /** The cue's words, as the source of a regular expression without capturing groups. */
  readonly words: string;
  /** Where the conditions stand. */
  readonly list: 'after' | 'before';
  /** What an item must hold to count: nothing in particular, the name of a condition, more than a body part, or an injury with its body part. */
  readonly needs: 'anything' | 'condition' | 'more_than_a_site' | 'injury';
  /** A heading: short sentences without a verb may carry the list on. */
  readonly heading?: true;
  /** Not in the report of an imaging study, which has impressions of its own. */
  readonly notOfImaging?: true;
}

const NOUN = '(?:(?:diagnostic|clinical) impressions?|diagnos[ei]s|dx)';
const OPINION = '(?:impressions?|assessments?)';
/** Dates, reports and the like between the noun and its verb: "diagnoses per the report dated 1/2/2015 are". */
const CIRCUMSTANCE =
  '(?:,? (?:\\([^)]{1,40}\\)|(?:as )?(?:per|of|from|on|in|at|according to|dated|associated|related|pertinent|relevant|provided|given|made|listed|noted|documented|recorded|reported|stated|rendered|established|assigned|by|for|currently|upon|submitted|under|regarding|specific|pertaining|attributed|offered|reached|that|this|today)\\b(?:[^.;:]|\\.(?=\\d)|(?<=Dr)\\.){0,90}?),?)?';
const STATED =
  '(?:documented|noted|listed|stated|reported|given|recorded|identified|described|specified|updated|summarized|outlined|indicated|considered|said|felt|reads?)';
const VERB = `,? (?:(?:that|which) )?(?:(?:continues?|continued) to )?(?:(?:have|has|had) )?(?:been |also |currently |still )?(?:includes?|included|including|are|is|were|was|to be|be|consists? of|consisted of|consisting of|comprised? of|remains?|remained|${STATED})`;
const COMPLEMENT = `(?: (?:also|currently|still|then|now|as))?(?: (?:${STATED}|been ${STATED})(?=,? (?:on|in|as|to|at|of)\\b|:))?(?: (?:on|in|at) [^.;:]{1,40}?(?= (?:as|to (?:be|include))\\b))?(?: (?:as being|as having|as including|as|to include|to be|to have|including|include|of|with))?`;
const FOLLOWING =
  '(?: (?:the following|as follows|all of the following|follows|those of))?(?: (?:conditions?|diagnos[ei]s|disorders?|problems?|issues?|injuries))?(?: ?:| -{1,2} |(?<= follow(?:s|ing)),)?';
const PERSON = '(?:the |this |an? )?(?:injured worker|patient|worker|applicant|claimant|employee|him|her|IW)';
const DEGREE =
  '(?:(?:active|ongoing|continued|continuing|conservative|medical|current|further|regular|the|industrial|psychiatric|psychological|orthopedic|podiatric|dental|pain|chronic|non-operative|nonoperative|multidisciplinary|appropriate) )*';
const NOT_DIAGNOSIS = '(?! ?(?:an? |the |his |her |multiple |various )?(?:[a-z]+ )?diagnos)';

/** In order of precedence where two start at the same place. */
export const DIAGNOSIS_CUES: readonly DiagnosisCueRow[] = [
  {
    id: 'diagnosis-is',
    stems: ['diagnos', 'dx', 'impression'],
    cue: 'diagnosis',
    words: `${NOUN}${CIRCUMSTANCE}${VERB}${COMPLEMENT}${FOLLOWING}`,
    list: 'after',
    needs: 'anything',
  },
  {
    id: 'diagnosis-heading',
    stems: ['diagnos', 'dx', 'impression'],
    cue: 'diagnosis',
    words: `${NOUN}(?:\\(es\\))?(?: lists?)?${CIRCUMSTANCE}(?: as follows)? ?(?::| -{1,2} )`,
    list: 'after',
    needs: 'anything',
    heading: true,
  },
  {
    id: 'diagnosis-of',
    stems: ['diagnos', 'dx', 'impression'],
    cue: 'diagnosis',
    words: `${NOUN} of${FOLLOWING}`,
    list: 'after',
    needs: 'anything',
  },
  {
    id: 'diagnosis-with',
    stems: ['diagnos', 'dx', 'impression'],
    cue: 'diagnosis',
    words: `${NOUN} with${FOLLOWING}`,
    list: 'after',
    needs: 'condition',
  },
  {
    id: 'diagnosis-in-brackets',
    stems: ['diagnos'],
    cue: 'diagnosis',
    words: 'diagnos[ei]s \\((?=[^()]{4,})',
    list: 'after',
    needs: 'condition',
  },
  {
    id: 'axis',
    stems: ['axis'],
    cue: 'diagnosis',
    words: 'axis (?:I{1,3}|[123]) ?[:-]',
    list: 'after',
    needs: 'condition',
    heading: true,
  },
  {
    id: 'opinion-heading',
    stems: ['impression', 'assessment'],
    cue: 'diagnosis',
    words: `${OPINION}${CIRCUMSTANCE} ?:`,
    list: 'after',
    needs: 'condition',
    heading: true,
    notOfImaging: true,
  },
  {
    id: 'opinion-is',
    stems: ['impression', 'assessment'],
    cue: 'diagnosis',
    words: `(?:${OPINION} of|${OPINION}${CIRCUMSTANCE}${VERB}${COMPLEMENT})${FOLLOWING}`,
    list: 'after',
    needs: 'condition',
    notOfImaging: true,
  },
  {
    id: 'conditions-diagnosed',
    stems: ['diagnosed'],
    cue: 'diagnosis',
    words:
      '(?:was|were|is|are|been) (?:also |then |initially |subsequently |previously )?diagnosed(?=[.,;]| (?:on|in|at|by|and|after|during)\\b(?!(?:[^.;,]|(?<=\\bDr)\\.){0,60} (?:with|as)\\b))',
    list: 'before',
    needs: 'condition',
  },
  {
    id: 'diagnosed-with',
    stems: ['diagnosed'],
    cue: 'diagnosis',
    words: `diagnosed(?:,? (?:on|in|by|at|previously|initially|today|clinically|${PERSON})\\b(?:[^.;:]|\\.(?=\\d)|(?<=Dr)\\.){0,60}?)?,? (?:with|as having|as being|as|to have|having|for|of)${FOLLOWING}`,
    list: 'after',
    needs: 'anything',
  },
  {
    id: 'diagnosed',
    stems: ['diagnosed'],
    cue: 'diagnosis',
    words: 'diagnosed(?: the following)?(?: ?:)?',
    list: 'after',
    needs: 'condition',
  },
  {
    id: 'assessed-with',
    stems: ['assessed'],
    cue: 'diagnosis',
    words: `assessed (?:${PERSON} )?(?:with|as having|to have)${FOLLOWING}`,
    list: 'after',
    needs: 'condition',
  },
  {
    id: 'undergoing-treatment',
    stems: ['treatment', 'care', 'management'],
    cue: 'treated_for',
    words: `(?:undergoing|undergo|underwent|undergoes|undergone|receiving|receive|receives|received|continuing|continues|in|under|getting) ${DEGREE}(?:treatments?|care|management)(?: (?:of|with|by|from) (?:[^.;,:]|(?<=\\bDr)\\.){1,40}?)? for${NOT_DIAGNOSIS}${FOLLOWING}`,
    list: 'after',
    needs: 'more_than_a_site',
  },
  {
    id: 'treated-for',
    stems: ['treated', 'followed', 'managed'],
    cue: 'treated_for',
    words: `(?:is|was|are|were|been|being) (?:[a-z]+ly |also |being |seen and |evaluated and |followed and )*(?:treated|followed|managed)(?: (?:conservatively|non-operatively|medically))?(?: (?:by|on|at|since) [^.;,:]{1,40}?)? for${NOT_DIAGNOSIS}${FOLLOWING}`,
    list: 'after',
    needs: 'more_than_a_site',
  },
  {
    id: 'treating',
    stems: ['treating'],
    cue: 'treated_for',
    words: `treating ${PERSON} for${NOT_DIAGNOSIS}${FOLLOWING}`,
    list: 'after',
    needs: 'more_than_a_site',
  },
  {
    id: 'claim-for',
    stems: ['claim'],
    cue: 'claim',
    words: `(?:filed|files|filing|submitted|made|has|with) (?:an? |the |his |her )?(?:[a-z'’-]+ ){0,4}?claims? (?:for|of|alleging)${FOLLOWING}`,
    list: 'after',
    needs: 'more_than_a_site',
  },
  {
    id: 'accepted-conditions',
    stems: ['accepted'],
    cue: 'claim',
    words: `accepted (?:conditions?|injuries|diagnos[ei]s)${VERB}${COMPLEMENT}${FOLLOWING}`,
    list: 'after',
    needs: 'condition',
  },
  {
    id: 'sustained-injury',
    stems: ['incur', 'sustain', 'suffer'],
    cue: 'claim',
    words:
      '(?:incur(?:red|ring|s)?|sustain(?:ed|ing|s)(?! (?:relief|improvement|benefit|functional|pain|reduction|release|response))|suffer(?:ed|ing|s)(?! from))',
    list: 'after',
    needs: 'injury',
  },
];

/** Words of the clause before a cue that take it back: negation, doubt, another person, general talk, a reviewer's reasons. */
export const CUE_TAKEN_BACK: readonly string[] = [
  // negation
  '(?:no|not|never|without|neither|nor|lack of|lacks?|absence of|denies|denied|deny|negative for)',
  // not yet or no longer known
  '(?:rule out|r/o|ruled out|exclude|suspected|suspicion of|question of|questionable|differential|possible|potential|confirm|confirming|confirmation of|clarify|establish|establishing|support|supports|supportive of|supporting|verify|consistent with|suggestive of|criteria|aid in|assist in|help in|helpful in|purpose of|purposes of|(?<!treated |treatment |seen |followed |care |claim )for (?:the |an? )?$)',
  // another person, another time
  '(?:mother|father|brother|sister|son|daughter|wife|husband|spouse|parents?|sibling|grandmother|grandfather|aunt|uncle|cousin|co-?workers?|family|friend)',
  '(?:history of (?:an? |the |being )?|medical history[^.;]*|past history[^.;]*|surgical history[^.;]*|prior claims?)',
  // general talk
  '(?:if|should|would|could|may(?! \\d)|might|can|must|guidelines?|recommends?|recommended|patients|individuals|persons|people|those|studies|literature|evidence|any|requires|necessary)',
  // the administrator's reasons
  '(?:denial|non-?certified|non-?certification|denying|disputed|objected)',
];

/** What after the list takes it back. */
export const LIST_TAKEN_BACK =
  ' (?:(?:is|was|were|are|has been|have been|had been) (?:not|ruled out|excluded|questioned|disputed|considered|suspected|unlikely|unsupported|unclear|in question)|(?:does|do|did|has|have|had) not|cannot|can|may|might|should|must|requires?|depends|is (?:based|made|confirmed by))\\b';

/** An imaging or electrical study in the clause before "impression" makes it the study's own. */
export const STUDY_WORDS =
  '(?:MRI|MRA|MR|CT|x-?rays?|radiographs?|radiographic|radiology|radiologist|imaging|ultrasound|sonogram|EMG|NCV|NCS|electrodiagnostic|scan|arthrogram|fluoroscopy|myelogram|study|studies|functional|risk|capacity|psychological testing)';
