/** A command that cannot be carried out as given; the message says what to do instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A command that was given rightly and cannot go on all the same; the message says why and what to do. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
}

/** Letters cannot be read, as no process that reads them starts. */
export class WorkersCannotStart extends Error {
  override readonly name = 'WorkersCannotStart';
}

/** A run that something else than its own checks ended, which is the cause. */
export class RunStopped extends Error {
  override readonly name = 'RunStopped';

  /**
   * @param place where it wrote: a full disk does not say which file it was
   * @param kept what of it holds, and how to go on: a sentence
   */
  constructor(
    cause: unknown,
    readonly place: string,
    readonly kept: string,
  ) {
    super('The run could not go on.', { cause });
  }
}

/** Does a run's work. What ends it, unless that says by itself what to do, is told with what was kept. */
export async function keeping<T>(place: string, kept: () => string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof UsageError || error instanceof StoppedError ? error : new RunStopped(error, place, kept());
  }
}
