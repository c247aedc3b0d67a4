import type { ContextRow } from '../../text/context.js';

/**
 * Negation and doubt: words that take back a diagnosis before or after them. Those of a cue take back all that it
 * announces, those of a list all that it holds, those of an entry what stands behind them in it.
 */
export interface DiagnosisContextRow extends ContextRow {
  /** What the words speak of. */
  readonly of: 'cue' | 'list' | 'entry';
  /** Only of cues of this kind. */
  readonly only?: 'not-of-imaging';
  /** A summary, and the diagnoses that are left in it. */
  readonly example: { readonly summary: string; readonly diagnoses: readonly string[] };
}

const STUDIES =
  'MRI|MRA|MR|CT|x-?rays?|radiographs?|radiographic|radiology|radiologist|imaging|ultrasound|sonogram|EMG|NCV|NCS|' +
  'electrodiagnostic|scan|arthrogram|fluoroscopy|myelogram|study|studies|functional|risk|' +
  'capacity|psychological testing';

const FAMILY =
  'mother|father|brother|sister|son|daughter|wife|husband|spouse|parents?|sibling|' +
  'grandmother|grandfather|aunt|uncle|cousin|family|friend|co-?workers?';

/** "supported", "an accepted one": what a diagnosis is not. */
const HELD =
  '(?:(?:yet|been|fully|clearly|adequately|well) ){0,2}' +
  '(?:supported|established|confirmed|clear|certain|documented|made|given|accepted|evident|substantiated|' +
  'corroborated|consistent|present|met|identified|found|known|an?|the|industrial|definitive|related|warranted|' +
  'appropriate)';
/** "was not supported", "has been questioned", "are considered". */
const JUDGED =
  `(?:is|was|were|are|has been|have been|had been|has|have|had) (?:not ${HELD}|ruled out|excluded|questioned|` +
  'disputed|considered|suspected|unlikely|unsupported|unclear|in question)';

/** A sentence that tells of a study and not of what it showed. */
export const STUDY_WITHOUT_RESULT =
  '^(?!.*\\b(?:show|reveal|demonstrat|indicat|found|normal|negative|positive))' +
  '.*\\b(?:MRI|MRA|CT|EMG|NCV|NCS|myelogram|arthrogram|sonogram|ultrasound|electrodiagnostic|scan)\\b';

/** "(r/o)", ", has been ruled out": behind a condition and before a mark or its list's end, they take it back. */
export const TAKING_BACK =
  '[ ,(\\[-]*(?<=[ ,(\\[-])(?:(?:which |that )?(?:(?:has|have|had) been|is|was|were|are|(?:to )?be) )?' +
  '(?:rul(?:e|ed|ing)[-/ ]out|r/o|excluded|unlikely|' +
  '(?:not|never) (?:found|confirmed|established|present|seen|likely))' +
  '(?: (?:per|by|on|with|via)\\b[^,;.)\\]]{0,30})?[)\\]]*(?= ?(?:[,;.)\\]]|$|and\\b))';

export const DIAGNOSIS_CONTEXT: readonly DiagnosisContextRow[] = [
  {
    id: 'negated',
    of: 'cue',
    direction: 'before',
    reach: 'clause',
    words: 'no|not|never|without|neither|nor|lack of|lacks?|absence of|denies|denied|deny|negative for',
    example: { summary: 'There is no diagnosis of radiculopathy.', diagnoses: [] },
  },
  {
    id: 'not-known-yet',
    of: 'cue',
    direction: 'before',
    reach: 'clause',
    words:
      'rule out|r/o|ruled out|exclude|suspects?|suspected|suspicion of|question of|questionable|differential|' +
      'possible|potential|confirm|confirming|confirmation of|clarify|establish|establishing|support|' +
      'supports|supportive of|supporting|verify|consistent with|suggestive of|criteria|aid in|assist in|' +
      'help(?:s|ful)? (?:in|with)|purpose of|purposes of',
    example: { summary: 'The provider hopes to confirm the diagnosis of ulnar neuropathy.', diagnoses: [] },
  },
  {
    id: 'purpose',
    of: 'cue',
    direction: 'before',
    reach: 'touching',
    words:
      '(?<!treated |treatment |seen |followed |care |claim |notable |remarkable |significant |positive )' +
      'for(?: the| an?)?',
    example: { summary: 'The visit is for the diagnosis of knee pain.', diagnoses: [] },
  },
  {
    id: 'another-person',
    of: 'cue',
    direction: 'before',
    reach: 'clause',
    words: FAMILY,
    example: { summary: 'Her sister was diagnosed with lupus.', diagnoses: [] },
  },
  {
    id: 'history-of',
    of: 'cue',
    direction: 'before',
    reach: 'touching',
    words: 'history of(?: an?| the| being)?',
    example: { summary: 'There is a history of being treated for asthma.', diagnoses: [] },
  },
  {
    id: 'another-time',
    of: 'cue',
    direction: 'before',
    reach: 'clause',
    words: '(?:medical|past|surgical) history|prior claims?',
    example: { summary: 'His past medical history lists a diagnosis of asthma.', diagnoses: [] },
  },
  {
    id: 'past-diagnosis',
    of: 'cue',
    direction: 'before',
    reach: 'touching',
    words: 'past|pre-?existing|non-?industrial|differential',
    example: { summary: 'Past diagnoses include gout.', diagnoses: [] },
  },
  {
    id: 'general-talk',
    of: 'cue',
    direction: 'before',
    reach: 'clause',
    words:
      'if|should|would|could|may(?! \\d)|might|can|must|guidelines?|(?:is|are|not) recommended|' +
      'recommend(?:s|ed) (?:for|in|when|if)|patients|individuals|persons|people|those|studies|literature|evidence|' +
      'any|requires|necessary|depends',
    example: { summary: 'Bracing is recommended for those diagnosed with instability.', diagnoses: [] },
  },
  {
    id: 'reasons-of-denial',
    of: 'cue',
    direction: 'before',
    reach: 'clause',
    words: 'denial|non-?certified|non-?certification|denying|disputed|objected',
    example: { summary: 'The denial cites a diagnosis of lumbar strain.', diagnoses: [] },
  },
  {
    id: 'of-a-measure',
    of: 'cue',
    only: 'not-of-imaging',
    direction: 'before',
    reach: 'touching',
    words: 'pain|work|nursing|fall|needs|health|mental health|initial|psychological|wound|ergonomic|home',
    example: { summary: 'Pain assessment: 7 of 10 with numbness of the hand.', diagnoses: [] },
  },
  {
    id: 'of-a-study',
    of: 'cue',
    only: 'not-of-imaging',
    direction: 'before',
    reach: 'all',
    words: `(?:\\w+-)*(?:${STUDIES})(?:-\\w+)*`,
    example: { summary: 'X-rays were taken: impression: wrist fracture.', diagnoses: [] },
  },
  {
    id: 'taken-back-later',
    of: 'list',
    direction: 'after',
    reach: 'touching',
    words:
      `${JUDGED}|(?:does|do|did) not (?:meet|have|support|apply|exist|correlate|appear|warrant|justify)|cannot|` +
      'can|may|might|should|must|requires?|depends|' +
      'is (?:based|made|confirmed by)',
    example: { summary: 'The diagnosis of cervical radiculopathy was not supported by the studies.', diagnoses: [] },
  },
  {
    id: 'ruled-out',
    of: 'entry',
    direction: 'before',
    reach: 'all',
    words: '(?:to )?(?:(?:rule|ruled|ruling)[-/ ]out|r/o)',
    example: { summary: 'Diagnoses include knee pain to rule out a loose body.', diagnoses: ['knee pain'] },
  },
  {
    id: 'no-entry',
    of: 'entry',
    direction: 'before',
    reach: 'touching',
    words:
      'versus|vs\\.?|question of|no|not|none|without|unremarkable|negative|see|etc|among|others|unchanged|n/a|' +
      'follow[- ]?up|(?:right|left)[- ]hand(?:ed)?(?: dominan\\w+)|(?:right|left)[- ]handed|' +
      'normal (?:stud(?:y|ies)|exam\\w*|MRI|EMG|x-?rays?|films?|findings)',
    example: { summary: 'Diagnoses: 1. Elbow bursitis; 2. No fracture.', diagnoses: ['Elbow bursitis'] },
  },
  {
    id: 'not-yet',
    of: 'entry',
    direction: 'before',
    reach: 'all',
    words: ',? ?not (?:yet|improv\\w+|respond\\w+|getting)',
    example: { summary: 'Diagnoses include knee strain, not yet resolved.', diagnoses: ['knee strain'] },
  },
  {
    id: 'how-long',
    of: 'entry',
    direction: 'before',
    reach: 'touching',
    words:
      '(?:(?:about|the|past|last|over|at least) ){0,4}' +
      '(?:an?|\\d{1,3}|one|two|three|four|five|six|eight|ten|twelve|several|many|some) ' +
      '(?:days?|weeks?|months?|years?|visits?|sessions?)',
    example: { summary: 'He was treated for two weeks with rest.', diagnoses: [] },
  },
];
