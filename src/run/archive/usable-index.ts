import type { ProjectOptions } from '../../write/project.js';
import { UsageError } from '../usage.js';

/** Refuses a decision index that cannot be joined, before a letter is read for it. */
export async function requireUsableIndex({ index, indexColumns = [] }: ProjectOptions): Promise<void> {
  if (index === undefined) {
    if (indexColumns.length === 0) return;
    throw new UsageError('--index-columns names columns of a decision index: give --index too.');
  }
  const { checkIndex, IndexError } = await import('../../write/index-file.js');
  try {
    await checkIndex(index, indexColumns);
  } catch (error) {
    if (error instanceof IndexError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}
