import { wordList } from '../../text/word-list.js';
import type { TreatmentRow } from './taxonomy.js';

/** Words for a whole kind of treatments, which decide where a request names none of them: "Qutex stim device". */
export const GENERAL_ROWS: readonly TreatmentRow[] = [
  {
    role: 'general',
    is: { category: 'Rehabilitation', subcategory: 'Other Therapies' },
    phrases: wordList('therapy | therapy session | therapy visit | therapy treatment | treatment | session | modality'),
  },
  {
    role: 'general',
    is: { category: 'Diagnostic Testing', subcategory: 'Other Diagnostic Tests' },
    phrases: wordList('test | testing | study | screening | measurement | monitoring'),
  },
  {
    role: 'general',
    is: { category: 'Diagnostic Testing', subcategory: 'Lab & Pathology' },
    phrases: wordList(`
      level | antibody | antibody test | antigen | antigen test | pcr | pcr test | fecal test | stool | swab |
      saliva | urine | blood | plasma level | count`),
  },
  {
    role: 'general',
    is: { category: 'DMEPOS', subcategory: 'DME' },
    phrases: wordList('rental | unit | device | machine | equipment | pad | system | appliance | apparatus'),
  },
  {
    role: 'general',
    is: { category: 'DMEPOS', subcategory: 'Electrical Stimulation' },
    inSessions: { category: 'Rehabilitation', subcategory: 'Other Therapies' },
    phrases: wordList('stimulation'),
  },
  {
    role: 'general',
    is: { category: 'DMEPOS', subcategory: 'Supplies' },
    phrases: wordList('disposable | sponge | towel | roll'),
  },
  {
    role: 'general',
    is: { category: 'DMEPOS', subcategory: 'Prosthetics/Orthotics' },
    phrases: wordList('support | guard'),
  },
  {
    role: 'general',
    is: { category: 'Programs', subcategory: 'Programs' },
    phrases: wordList('program | programme'),
  },
  {
    role: 'general',
    is: { category: 'Surgery', subcategory: 'Adjunct Surgical Services' },
    phrases: wordList('assist'),
  },
  {
    role: 'general',
    is: { category: 'Home Health', subcategory: 'Home Health' },
    phrases: wordList('assistance'),
  },
];
