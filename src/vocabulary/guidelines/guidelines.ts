import { wordList } from '../../text/word-list.js';

/**
 * The guidelines of California's Medical Treatment Utilization Schedule (MTUS), as data. Sources: Title 8 California
 * Code of Regulations, sections 9792.20 to 9792.27.23; ACOEM Occupational Medicine Practice Guidelines, 2nd edition
 * (2004), table of contents.
 */

/** A published list of section titles; see section-titles.ts. */
export type TitleList = 'acoem-2004' | 'chronic-pain' | 'postsurgical' | 'opioids';

/** The years of the editions whose titles a list holds; later ones have others. */
export const EDITIONS: Readonly<Record<TitleList, readonly number[]>> = {
  'acoem-2004': [2004, 2007],
  'chronic-pain': [2009, 2016],
  postsurgical: [2007, 2009],
  opioids: [2016],
};

export interface GuidelineRow {
  /**
   * The name in full, without year and without the word Guidelines. Punctuation is left aside when names are compared,
   * "&" is "and".
   */
  readonly name: string;
  /** Other wordings. */
  readonly also?: readonly string[];
  /** Chapter of the ACOEM guidelines, 2nd edition. */
  readonly chapter?: number;
  /** Its sections, where their titles are a published list. */
  readonly titles?: TitleList;
  /** Also a title inside other guidelines: only a year or the word Guidelines makes a guideline of it. */
  readonly alsoTitle?: true;
}

/** A guideline's names in all wordings. */
export const namesOf = ({ name, also = [] }: GuidelineRow): readonly string[] => [name, ...also];

export const GUIDELINES: readonly GuidelineRow[] = [
  // ACOEM 2004, by chapter
  { name: 'General Approaches', also: ['General Approaches to Treatment'], titles: 'acoem-2004' },
  { name: 'Prevention', chapter: 1, titles: 'acoem-2004', alsoTitle: true },
  {
    name: 'General Approach to Initial Assessment and Documentation',
    chapter: 2,
    titles: 'acoem-2004',
    alsoTitle: true,
  },
  {
    name: 'Initial Approaches to Treatment',
    chapter: 3,
    also: ['Initial Approach to Treatment', 'Initial Approaches'],
    titles: 'acoem-2004',
    alsoTitle: true,
  },
  { name: 'Work-Relatedness', chapter: 4, also: ['Work Relatedness'], titles: 'acoem-2004', alsoTitle: true },
  {
    name: 'Cornerstones of Disability Prevention and Management',
    chapter: 5,
    also: ['Cornerstones of Disability Prevention and Disability Management', 'Cornerstones of Disability Prevention'],
    titles: 'acoem-2004',
    alsoTitle: true,
  },
  {
    name: 'Pain, Suffering, and the Restoration of Function',
    chapter: 6,
    also: ['Pain, Suffering and Restoration of Function'],
    titles: 'acoem-2004',
    alsoTitle: true,
  },
  {
    name: 'Independent Medical Examinations and Consultations',
    chapter: 7,
    also: ['Independent Medical Examination and Consultations', 'Independent Medical Examinations and Consultation'],
    titles: 'acoem-2004',
    alsoTitle: true,
  },
  { name: 'Neck and Upper Back Complaints', chapter: 8, also: ['Neck & Upper Back Complaint'], titles: 'acoem-2004' },
  { name: 'Shoulder Complaints', chapter: 9, also: ['Shoulder Complaint'], titles: 'acoem-2004' },
  { name: 'Elbow Complaints', chapter: 10, also: ['Elbow Complaint'], titles: 'acoem-2004' },
  {
    name: 'Forearm, Wrist, and Hand Complaints',
    chapter: 11,
    also: ['Forearm, Wrist, Hand Complaints', 'Hand, Wrist, and Forearm Complaints'],
    titles: 'acoem-2004',
  },
  { name: 'Low Back Complaints', chapter: 12, also: ['Low Back Complaint'], titles: 'acoem-2004' },
  { name: 'Knee Complaints', chapter: 13, also: ['Knee Complaint'], titles: 'acoem-2004' },
  {
    name: 'Ankle and Foot Complaints',
    chapter: 14,
    also: ['Ankle and Foot Complaint', 'Foot and Ankle Complaints'],
    titles: 'acoem-2004',
  },
  { name: 'Stress Related Conditions', chapter: 15, also: ['Stress Related Condition'], titles: 'acoem-2004' },
  { name: 'Eye', chapter: 16, also: ['Eye Complaints'], titles: 'acoem-2004', alsoTitle: true },
  // special topics
  { name: 'Acupuncture Medical Treatment', also: ['Acupuncture Treatment', 'Acupuncture'], alsoTitle: true },
  {
    name: 'Chronic Pain Medical Treatment',
    also: ['Chronic Pain Treatment', 'Chronic Pain Medical'],
    titles: 'chronic-pain',
  },
  {
    name: 'Postsurgical Treatment',
    also: wordList(`
    Post-surgical Treatment | Postsurgical Medical Treatment | Postsurgical Physical Medicine Treatment |
    Post-surgical Physical Medicine Treatment | Postsurgical Rehabilitation | Post-surgical Rehabilitation |
    Postsurgical | Post-surgical`),
    titles: 'postsurgical',
  },
  { name: 'Opioid Treatment', also: ['Opioids Treatment', 'Opioid Medical Treatment'], titles: 'opioids' },
  // ACOEM by reference, since December 2017
  {
    name: 'Cervical and Thoracic Spine Disorders',
    also: ['Cervical and Thoracic Spine', 'Cervical & Thoracic Spine Disorder'],
  },
  { name: 'Shoulder Disorders', also: ['Shoulder Disorder'] },
  { name: 'Elbow Disorders', also: ['Elbow Disorder'] },
  {
    name: 'Hand, Wrist, and Forearm Disorders',
    also: ['Hand, Wrist, Forearm Disorders', 'Forearm, Wrist, and Hand Disorders'],
  },
  { name: 'Low Back Disorders', also: ['Low Back Disorder'] },
  { name: 'Knee Disorders', also: ['Knee Disorder'] },
  { name: 'Ankle and Foot Disorders', also: ['Ankle and Foot Disorder', 'Foot and Ankle Disorders'] },
  { name: 'Hip and Groin Disorders', also: ['Hip and Groin Disorder', 'Hip and Groin'] },
  { name: 'Eye Disorders', also: ['Eye Disorder'] },
  { name: 'Traumatic Brain Injury', also: ['Traumatic Brain Injury Disorders'], alsoTitle: true },
  { name: 'Workplace Mental Health: Depressive Disorders' },
  { name: 'Workplace Mental Health: Anxiety Disorders' },
  {
    name: 'Workplace Mental Health: Posttraumatic Stress Disorder and Acute Stress Disorder',
    also: wordList(`
      Workplace Mental Health: Post-Traumatic Stress Disorder and Acute Stress Disorder |
      Workplace Mental Health: Posttraumatic Stress Disorder |
      Workplace Mental Health: Trauma- and Stressor-Related Disorders |
      Workplace Mental Health: Trauma-Related Disorders |
      Posttraumatic Stress Disorder and Acute Stress Disorder |
      Post-Traumatic Stress Disorder and Acute Stress Disorder`),
  },
  { name: 'Workplace Mental Health: Introduction', also: ['Introduction to the Workplace Mental Health'] },
  { name: 'Workplace Mental Health', also: ['Workplace Mental Health Disorders'] },
  { name: 'Depressive Disorders', alsoTitle: true },
  { name: 'Anxiety Disorders', alsoTitle: true },
  { name: 'Chronic Pain', also: ['Chronic Pain Disorders'], alsoTitle: true },
  { name: 'Opioids', also: ['Opioid'], alsoTitle: true },
  { name: 'Antiemetics', also: ['Anti-emetics'], alsoTitle: true },
  {
    name: 'Work-Related Asthma',
    also: wordList(`
      Occupational/Work-Related Asthma | Occupational/Work-Related Asthma Medical Treatment |
      Work-Related Asthma Medical Treatment | Occupational Asthma | Asthma`),
  },
  {
    name: 'Interstitial Lung Disease',
    also: ['Occupational Interstitial Lung Disease', 'Occupational/Interstitial Lung Disease'],
  },
  {
    name: 'COVID-19',
    also: ['Coronavirus (COVID-19)', 'Coronavirus Disease 2019 (COVID-19)', 'Novel Coronavirus (COVID-19)'],
    alsoTitle: true,
  },
];

/** Words before a guideline's name, or in parentheses behind it, that tell who publishes it and which edition it is. */
export const PUBLISHER_WORDS: ReadonlySet<string> = new Set(
  wordList(`
  a | an | and | the | of | in | on | by | from | its | also | mtus | ca | california | cal | medical |
  treatment | utilization | schedule | acoem | american | college | occupational | environmental | medicine |
  practice | guideline | guidelines | s | chapter | chapters | edition | ed | 2nd | 3rd | second | third |
  revised | update | updated | effective | dated | adopted | special | topics | topic | section | sections |
  january | february | march | april | may | june | july | august | september | october | november | december |
  title | ccr | c | r | page | pages | pg | pp | clinical | division | workers | compensation | dwc`),
);
