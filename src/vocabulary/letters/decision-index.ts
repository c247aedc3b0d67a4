import { wordList } from '../../text/word-list.js';

/**
 * Names that columns of a decision index go by, in lower case with "_" between words: the regulator's published search
 * of decisions, its downloads, and tables made from them name the same column differently.
 */
export const INDEX_COLUMNS = {
  case_number: ['case_number', 'imr_case_number', 'case_no', 'imr_case_no', 'case'],
  outcome: wordList('outcome | case_outcome | decision | determination | final_determination | imr_decision'),
  date_of_injury: ['date_of_injury', 'injury_date', 'doi'],
  decision_date: wordList(
    'decision_date | date_of_decision | determination_date | date_decided | final_determination_date',
  ),
  ur_denial_date: ['ur_denial_date', 'denial_date', 'date_of_ur_denial', 'ur_decision_date'],
  application_received: wordList('application_received | application_received_date | date_received | received_date'),
  date_assigned: ['date_assigned', 'assigned_date', 'assignment_date'],
} as const;
