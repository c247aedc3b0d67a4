/**
 * The guidelines of California's Medical Treatment Utilization Schedule (MTUS), as data. Sources: Title 8 California Code of Regulations,
 * sections 9792.20 to 9792.27.23; ACOEM Occupational Medicine Practice Guidelines, 2nd edition (2004), table of contents.
 */

export interface GuidelineRow {
  /** The name in full, without year and without the word Guidelines. */
  readonly name: string;
  /** Other wordings; a blank is one blank, "&" and "and" are tried for each other. */
  readonly also?: readonly string[];
  /** Chapter of the ACOEM guidelines, 2nd edition. */
  readonly chapter?: number;
}

export const GUIDELINES: readonly GuidelineRow[] = [
  // ACOEM 2004, by chapter
  { name: 'General Approaches' },
  { name: 'Prevention', chapter: 1 },
  { name: 'General Approach to Initial Assessment and Documentation', chapter: 2 },
  { name: 'Initial Approaches to Treatment', chapter: 3 },
  { name: 'Work-Relatedness', chapter: 4 },
  { name: 'Cornerstones of Disability Prevention and Management', chapter: 5, also: ['Cornerstones of Disability Prevention and Disability Management'] },
  { name: 'Pain, Suffering, and the Restoration of Function', chapter: 6, also: ['Pain, Suffering and the Restoration of Function'] },
  { name: 'Independent Medical Examinations and Consultations', chapter: 7 },
  { name: 'Neck and Upper Back Complaints', chapter: 8 },
  { name: 'Shoulder Complaints', chapter: 9 },
  { name: 'Elbow Complaints', chapter: 10, also: ['Elbow Disorders (Revised 2007)', 'Elbow Disorders Revised'] },
  { name: 'Forearm, Wrist, and Hand Complaints', chapter: 11, also: ['Forearm, Wrist and Hand Complaints', 'Forearm Wrist and Hand Complaints'] },
  { name: 'Low Back Complaints', chapter: 12 },
  { name: 'Knee Complaints', chapter: 13 },
  { name: 'Ankle and Foot Complaints', chapter: 14 },
  { name: 'Stress Related Conditions', chapter: 15, also: ['Stress-Related Conditions'] },
  { name: 'Eye', chapter: 16, also: ['Eye Chapter'] },
  // special topics
  { name: 'Acupuncture Medical Treatment', also: ['Acupuncture Treatment'] },
  { name: 'Chronic Pain Medical Treatment', also: ['Chronic Pain Treatment'] },
  { name: 'Postsurgical Treatment', also: ['Post-surgical Treatment', 'Postsurgical Physical Medicine Treatment', 'Post Surgical Treatment', 'Postsurgical Rehabilitation'] },
  { name: 'Opioid Treatment', also: ['Opioids Treatment'] },
  // ACOEM by reference, since December 2017
  { name: 'Cervical and Thoracic Spine Disorders' },
  { name: 'Shoulder Disorders' },
  { name: 'Elbow Disorders' },
  { name: 'Hand, Wrist, and Forearm Disorders', also: ['Hand, Wrist and Forearm Disorders'] },
  { name: 'Low Back Disorders' },
  { name: 'Knee Disorders' },
  { name: 'Ankle and Foot Disorders' },
  { name: 'Hip and Groin Disorders' },
  { name: 'Eye Disorders' },
  { name: 'Traumatic Brain Injury' },
  { name: 'Workplace Mental Health: Depressive Disorders', also: ['Workplace Mental Health - Depressive Disorders'] },
  { name: 'Workplace Mental Health: Anxiety Disorders', also: ['Workplace Mental Health - Anxiety Disorders'] },
  {
    name: 'Workplace Mental Health: Posttraumatic Stress Disorder and Acute Stress Disorder',
    also: ['Workplace Mental Health: Post-Traumatic Stress Disorder and Acute Stress Disorder', 'Workplace Mental Health: Trauma- and Stressor-Related Disorders', 'Workplace Mental Health: Trauma-Related Disorders'],
  },
  { name: 'Workplace Mental Health' },
  { name: 'Depressive Disorders' },
  { name: 'Anxiety Disorders' },
  { name: 'Chronic Pain' },
  { name: 'Opioids' },
  { name: 'Antiemetics' },
  { name: 'Work-Related Asthma', also: ['Occupational/Work-Related Asthma', 'Occupational Asthma'] },
  { name: 'Interstitial Lung Disease', also: ['Occupational Interstitial Lung Disease'] },
  { name: 'COVID-19', also: ['Coronavirus (COVID-19)'] },
  { name: 'Initial Approaches' },
];

/** Every wording of every guideline as the source of a regular expression, the longest first. */
export const GUIDELINE_NAMES = GUIDELINES.flatMap(({ name, also = [] }) => [name, ...also])
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll(/[()/.]/g, '\\$&').replaceAll(/ and /g, ' (?:and|&) '))
  .join('|');

const BY_CHAPTER = new Map(GUIDELINES.flatMap(({ name, chapter }) => (chapter ? [[chapter, name] as const] : [])));

/** The title of a chapter of the ACOEM guidelines, 2nd edition, or null. */
export const acoemChapter = (number: number): string | null => BY_CHAPTER.get(number) ?? null;
