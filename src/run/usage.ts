/** A command that cannot be carried out as given; the message says what to do instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
