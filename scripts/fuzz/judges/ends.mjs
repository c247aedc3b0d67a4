/** Ends: in time, within its memory, by itself. `ended` tells how a process did. */
export const ends = ({ ended }) => {
  if (!ended) return [];
  if (ended.late) return [`not done after ${ended.late}`];
  if (ended.memory) return [`takes ${(ended.memory / 2 ** 20).toFixed(0)} MB`];
  if (ended.signal) return [`ended by ${ended.signal}`];
  if (ended.died) return [`the process ended with ${ended.died}`];
  return [];
};

/** Errors: what cannot be read is a failure with a code; any other error is a defect, and a failure that says so. */
export const errors = ({ error, failures = [] }) => [
  ...(error ? [`an error that is no failure: ${error}`] : []),
  ...failures
    .filter(({ code }) => code === 'invalid-record' || code === 'worker-crashed')
    .map(({ code, message }) => `${code}: ${message}`),
];
