import type { Determination } from '../../schema/determination.js';
import type { RecordCounts } from './letter-outcome.js';

/** What is counted of a record. */
export function countsOf(record: Determination): RecordCounts {
  return {
    case_number: record.case_number,
    part: record.source.part,
    reader: record.source.reader,
    items: record.items.length,
    upheld: record.items.filter((item) => item.decision === 'upheld').length,
    overturned: record.items.filter((item) => item.decision === 'overturned').length,
    warnings: record.warnings.map((warning) => warning.code),
  };
}
