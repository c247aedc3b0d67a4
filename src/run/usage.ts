/** A command that cannot be carried out as given; the message says what to do instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A command that was given rightly and cannot go on all the same; the message says why and what to do. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
}
