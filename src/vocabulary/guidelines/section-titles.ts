import { wordList } from '../../text/word-list.js';
import type { TitleList } from './guidelines.js';
import { ACOEM_2004_TITLES, ACOEM_DISORDERS_TITLES, POSTSURGICAL_TITLES } from './titles-acoem.js';
import { CHRONIC_PAIN_TITLES } from './titles-chronic-pain.js';
import { OPIOID_TITLES } from './titles-opioids.js';

/** Topics of the Official Disability Guidelines that hold a comma, for lists of topics. */
const ODG_TOPICS: readonly string[] = wordList(`
  Preoperative testing, general | Computed tomography (CT), arthrography | Arthroplasty, shoulder |
  Arthroplasty, hip | Arthroplasty, knee | Arthroplasty, finger and/or thumb | Fusion, anterior cervical |
  Fusion, posterior cervical | Fusion, endoscopic | Disc prosthesis, cervical |
  Diagnostic ultrasound, musculoskeletal | Ultrasound, diagnostic | Bone growth stimulators, electrical |
  Bone growth stimulators, ultrasound | Cold/heat packs, mechanical | Epidural steroid injections, therapeutic |
  Facet joint pain, signs & symptoms`);

export const SECTION_TITLES: Readonly<Record<TitleList, readonly string[]>> = {
  'acoem-2004': ACOEM_2004_TITLES,
  'chronic-pain': CHRONIC_PAIN_TITLES,
  postsurgical: POSTSURGICAL_TITLES,
  opioids: OPIOID_TITLES,
};

/** Every title that a comma, a semicolon or "and" can stand in: lists of titles must not be split there. */
export const ALL_TITLES: readonly string[] = [
  ...Object.values(SECTION_TITLES).flat(),
  ...ACOEM_DISORDERS_TITLES,
  ...ODG_TOPICS,
];
