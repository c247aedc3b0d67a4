import type { DescribedCommand } from '../described.js';
import type { Shell } from '../flags/completion.js';
import { bash } from './bash.js';
import { fish } from './fish.js';
import { zsh } from './zsh.js';

/** How each shell is told of the commands: by a script. */
export const COMPLETIONS: Readonly<Record<Shell, (commands: readonly DescribedCommand[]) => string>> = {
  bash,
  zsh,
  fish,
};
