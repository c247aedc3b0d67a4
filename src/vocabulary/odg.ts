/** The chapters of the Official Disability Guidelines in their canonical names, with the spellings that letters use. */
export interface OdgChapter {
  readonly name: string;
  /** Regular expression sources, the longer first; case is ignored. */
  readonly spellings: readonly string[];
}

export const ODG_CHAPTERS: readonly OdgChapter[] = [
  { name: 'Low Back', spellings: ['low(?:er)? back(?: ?[-\u2013,:/]? ?(?:lumbar(?: spine)?)?,? ?(?:and|&)? ?thoracic(?: spine)?)?', 'lumbar (?:and|&) thoracic(?: spine)?', 'lumbar spine', 'lumbar', 'back'] },
  { name: 'Neck & Upper Back', spellings: ['neck(?: ?(?:,|and|&) ?upper back)?', 'cervical(?: spine)?', 'upper back'] },
  { name: 'Carpal Tunnel Syndrome', spellings: ['carpal tunnel(?: syndrome)?(?: \\(CTS\\))?', 'CTS'] },
  { name: 'Forearm, Wrist & Hand', spellings: ['forearm,? ?(?:/ ?)?wrist,? ?(?:and|&|/)? ?hand', 'wrist(?:,| and| &)? (?:and |& )?(?:hand|forearm)', 'hand,? wrist,? (?:and|&) forearm', 'hand(?: (?:and|&) wrist)?', 'wrist', 'forearm'] },
  { name: 'Shoulder', spellings: ['shoulder'] },
  { name: 'Elbow', spellings: ['elbow'] },
  { name: 'Hip & Pelvis', spellings: ['hip(?: ?(?:and|&|/) ?pelvis)?', 'pelvis'] },
  { name: 'Knee & Leg', spellings: ['knee(?: ?(?:and|&|/) ?leg)?', 'leg'] },
  { name: 'Ankle & Foot', spellings: ['ankle(?: ?(?:and|&|/) ?foot)?', 'foot(?: (?:and|&) ankle)?'] },
  { name: 'Mental Illness & Stress', spellings: ['mental illness(?: ?(?:and|&|/) ?stress)?', 'mental(?: health)?(?: (?:and|&) stress)?', 'stress(?:[ /]mental(?: illness)?)?'] },
  { name: 'Head', spellings: ['head(?: \\(trauma[^)]*\\))?'] },
  { name: 'Pain', spellings: ['(?:chronic )?pain'] },
  { name: 'Diabetes', spellings: ['diabetes'] },
  { name: 'Hernia', spellings: ['hernia'] },
  { name: 'Pulmonary', spellings: ['pulmonary'] },
  { name: 'Eye', spellings: ['eyes?'] },
  { name: 'Burns', spellings: ['burns?'] },
  { name: 'Infectious Diseases', spellings: ['infectious diseases?'] },
  { name: 'Fitness for Duty', spellings: ['fitness[- ]for[- ]duty'] },
];
