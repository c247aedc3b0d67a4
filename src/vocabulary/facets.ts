/** The closed lists of the facets: what a request or a diagnosis is counted by, beside its own words. */

/** Parts of the body, by which treatments and diagnoses are grouped. */
export const BODY_PARTS = [
  'head',
  'face',
  'eye',
  'ear',
  'mouth and teeth',
  'neck',
  'upper back',
  'low back',
  'back',
  'spine',
  'chest',
  'abdomen',
  'pelvis',
  'shoulder',
  'upper arm',
  'elbow',
  'forearm',
  'wrist',
  'hand',
  'finger',
  'upper extremity',
  'hip',
  'thigh',
  'knee',
  'lower leg',
  'ankle',
  'foot',
  'toe',
  'lower extremity',
  'mind',
  'heart',
  'lungs',
] as const;
export type BodyPart = (typeof BODY_PARTS)[number];

export const SIDES = ['left', 'right', 'bilateral'] as const;
export type Side = (typeof SIDES)[number];

/** What kind of condition a diagnosis is: the first that fits, in this order. */
export const DIAGNOSIS_KINDS = [
  'fracture',
  'dislocation',
  'laceration or open wound',
  'crush or amputation',
  'burn',
  'infection',
  'hernia',
  'head injury',
  'tear',
  'sprain or strain',
  'contusion',
  'nerve entrapment',
  'radiculopathy',
  'disc disorder',
  'tendon or bursa disorder',
  'joint disease',
  'muscle disorder',
  'segmental dysfunction',
  'mental disorder',
  'internal disease',
  'injury, unspecified',
  'symptom',
  'other',
] as const;
export type DiagnosisKind = (typeof DIAGNOSIS_KINDS)[number];

/** Whether a diagnosis is stated, or only suspected. */
export const CERTAINTIES = ['stated', 'suspected'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What a frequency counts by, and a duration in. */
export const PERIODS = ['day', 'week', 'month', 'year'] as const;
export type Period = (typeof PERIODS)[number];
