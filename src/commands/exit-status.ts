/** How a command ends, and what that means. */
export const EXIT = {
  done: { status: 0, meaning: 'done: every letter that was found has been read' },
  incomplete: {
    status: 1,
    meaning:
      'done, with something to look at: some files gave no record (failures.csv says which, and why), some letters ' +
      'are not on the review page, or a field is below its --min; all outputs are there',
  },
  usage: {
    status: 2,
    meaning: 'the command cannot be carried out as it was given, and nothing was done: the message says what to change',
  },
  broken: {
    status: 3,
    meaning:
      'could not go on: a full disk, a damaged run, a defect; the message says what was kept and how to go on, most ' +
      'often with --resume',
  },
  hungUp: { status: 129, meaning: 'the terminal was closed: what was done is kept, and --resume goes on' },
  interrupted: {
    status: 130,
    meaning:
      'interrupted by Ctrl-C: what was done is kept, and --resume goes on; a second Ctrl-C ends at once, and loses ' +
      'nothing but the letters in hand',
  },
  terminated: { status: 143, meaning: 'ended by a scheduler: what was done is kept, and --resume goes on' },
} as const;

/** Is told the exit status of a command. */
export type End = (status: number) => void;
