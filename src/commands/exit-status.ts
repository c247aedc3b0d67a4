/** How a command ends, and what that means. */
export const EXIT = {
  done: { status: 0, meaning: 'all letters read' },
  incomplete: {
    status: 1,
    meaning:
      'some files gave no record, or letters are not on the review page (the outputs are there all the same), or a field is below its --min',
  },
  usage: { status: 2, meaning: 'wrong usage' },
  broken: { status: 3, meaning: 'the run could not go on' },
  hungUp: { status: 129, meaning: 'its terminal was closed' },
  interrupted: { status: 130, meaning: 'interrupted' },
  terminated: { status: 143, meaning: 'ended by a scheduler' },
} as const;

/** Is told the exit status of a command. */
export type End = (status: number) => void;
