/**
 * The kinds of inputs, one row per kind. `make(dice, some)` gives an input, the same for the same dice: `{ file, bytes }`,
 * or what its command in `runs.mjs` takes, and `made`, what it was made of. `share`: how many of each round of inputs.
 */
import { damaged } from './inputs/bytes.mjs';
import { growing } from './inputs/growth.mjs';
import { damagedRun } from './inputs/ledgers.mjs';
import { inputLines } from './inputs/stdin.mjs';
import { structured } from './inputs/structure.mjs';
import { recombined } from './inputs/texts.mjs';
import { tree } from './inputs/trees.mjs';

function pdfBytes(dice, some) {
  const [letter, other] = [some(), some()];
  const { bytes, ids } = damaged(letter.pdf(), dice, other.pdf());
  return { file: 'input.pdf', bytes, made: [letter.name, ...ids] };
}

export const KINDS = [
  { id: 'bytes', what: 'bytes of PDFs', share: 40, make: pdfBytes },
  { id: 'structure', what: 'structure of PDFs', share: 40, make: structured },
  { id: 'text', what: 'letters recombined, in all formats', share: 80, make: recombined },
  { id: 'growth', what: 'texts that say something over and over', share: 12, make: growing },
  { id: 'tree', what: 'folders, links and odd names', share: 1, make: tree, command: 'tree' },
  { id: 'ledger', what: 'damaged runs, resumed and merged', share: 2, make: damagedRun, command: 'ledger' },
  { id: 'stdin', what: 'lines of standard input', share: 1, make: inputLines, command: 'stdin' },
];

/** Kinds in turn, each as often as its share, evenly mixed. */
export function* inTurn(kinds) {
  const next = new Map(kinds.map(({ id }) => [id, 0]));
  const round = Math.max(...kinds.map(({ share }) => share));
  for (;;)
    for (let step = 0; step < round; step++)
      for (const { id, share } of kinds) {
        // The first of each kind comes in the first step.
        if (Math.floor(((step + 1) * share - 1) / round) === Math.floor((step * share - 1) / round)) continue;
        yield { kind: id, at: next.get(id) };
        next.set(id, next.get(id) + 1);
      }
}
