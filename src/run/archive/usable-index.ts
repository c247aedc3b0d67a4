import { UsageError } from '../usage.js';

/** Refuses a decision index that cannot be joined, before a letter is read for it. */
export async function requireUsableIndex(file: string | undefined): Promise<void> {
  if (file === undefined) return;
  const { checkIndex, IndexError } = await import('../../write/index-join.js');
  try {
    await checkIndex(file);
  } catch (error) {
    if (error instanceof IndexError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}
