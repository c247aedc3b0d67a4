import { wordList } from '../../text/word-list.js';

/**
 * The chapters of the Official Disability Guidelines (ODG) in their canonical names, with the wordings that letters
 * use.
 */
export interface OdgChapter {
  readonly name: string;
  /** Other wordings; punctuation is left aside when names are compared, "&" is "and". */
  readonly also: readonly string[];
  /** A part of the body: even within a topic ("MRI Elbow") its name tells the chapter. */
  readonly region?: true;
}

export const ODG_CHAPTERS: readonly OdgChapter[] = [
  {
    name: 'Low Back',
    also: wordList(`
      Low Back - Lumbar & Thoracic | Low Back Lumbar | Low Back Lumbar Spine | Low Back & Thoracic |
      Low Back, Thoracic & Lumbar | Low Back Lumbar Thoracic | Low Back Chapter, Lumbar & Thoracic |
      Lower Back | Lower Back - Lumbar & Thoracic | Lumbar and Thoracic | Lumbar & Thoracic Spine |
      Lumbar Spine | Lumbar | Low Back Complaints | Back`),
    region: true,
  },
  {
    name: 'Neck & Upper Back',
    also: wordList(`
    Neck, Upper Back | Neck/Upper Back | Neck | Upper Back | Cervical Spine | Cervical |
    Neck and Upper Back Complaints | Cervical and Thoracic Spine`),
    region: true,
  },
  { name: 'Carpal Tunnel Syndrome', also: ['Carpal Tunnel', 'Carpal Tunnel Syndrome (CTS)', 'CTS'] },
  {
    name: 'Forearm, Wrist & Hand',
    also: wordList(`
    Forearm, Wrist, Hand | Wrist and Hand | Wrist, Hand | Hand and Wrist | Hand, Wrist | Hand, Wrist & Forearm |
    Hand, Wrist, Forearm | Forearm & Wrist | Wrist & Forearm | Wrist, Hand & Forearm | Hand | Wrist | Forearm`),
    region: true,
  },
  { name: 'Shoulder', also: ['Shoulders', 'Shoulder Complaints'], region: true },
  { name: 'Elbow', also: ['Elbows'], region: true },
  {
    name: 'Hip & Pelvis',
    also: ['Hip, Pelvis', 'Hips & Pelvis', 'Hip', 'Hips', 'Pelvis', 'Hip and Groin'],
    region: true,
  },
  {
    name: 'Knee & Leg',
    also: ['Knee, Leg', 'Knees & Legs', 'Knee', 'Knees', 'Leg', 'Knee and Lower Leg'],
    region: true,
  },
  {
    name: 'Ankle & Foot',
    also: ['Ankle, Foot', 'Ankles & Feet', 'Foot & Ankle', 'Foot, Ankle', 'Ankle', 'Foot', 'Feet'],
    region: true,
  },
  {
    name: 'Mental Illness & Stress',
    also: wordList(`
    Mental Illness, Stress | Mental Illness | Mental & Stress | Mental/Stress | Mental Health & Stress |
    Mental Health | Stress & Mental | Stress/Mental | Stress & Mental Illness | Stress/Mental Illness | Stress`),
  },
  { name: 'Head', also: ['Head (trauma, headaches, etc., not including stress & mental disorders)', 'Head Trauma'] },
  { name: 'Pain', also: ['Chronic Pain', 'Pain (Chronic)'] },
  { name: 'Diabetes', also: [] },
  { name: 'Hernia', also: ['Hernias'] },
  { name: 'Pulmonary', also: [] },
  { name: 'Eye', also: ['Eyes'] },
  { name: 'Burns', also: ['Burn'] },
  { name: 'Infectious Diseases', also: ['Infectious Disease'] },
  { name: 'Fitness for Duty', also: [] },
];

/** What is said in parentheses of what a chapter holds: "(Cervical and Thoracic, Acute and Chronic)". */
export const ODG_CHAPTER_HOLDS: readonly string[] = wordList(`
  acute | chronic | subacute | sub-acute | cervical | thoracic | lumbar | lumbosacral | sacral | spine | upper | lower |
  back | neck | leg | thigh | groin | pelvis | hand | wrist | forearm | foot | ankle | and | &`);

/** Words between the name of the ODG and that of a chapter that tell neither a chapter nor a topic. */
export const ODG_EDITION_WORDS: ReadonlySet<string> = new Set(
  wordList(`
  odg | twc | mcg | health | by | the | in | under | see | treatment | treatments | index | edition | annual |
  editions | online | version | web | based | internet | current | or | year | workers | worker | s | comp |
  compensation | integrated | disability | duration | guidelines | guideline | guide | official | work | loss |
  data | institute | inc | chapter | chapters | section | and | of | for | updated | latest | on | last | date |
  review | reviewed | accessed | revised`),
);

/** Words behind a chapter's name that say that it is one. */
export const ODG_CHAPTER_WORDS: ReadonlySet<string> = new Set(['chapter', 'chapters', 'section', 'procedure']);
