/** Endings of the Greek names of operations, in the singular. */
export const OPERATION_ENDINGS: readonly string[] = ['ectomy', 'otomy', 'ostomy', 'plasty', 'pexy', 'rrhaphy', 'desis'];
