import type { VNode } from 'preact';
import type { State } from '../state.js';

interface Of {
  readonly state: State;
  /** The letter's place among those of the page. */
  readonly index: number;
}

/** In the line of a letter: how far its values are judged. */
export const Progress: (of: Of) => VNode | null = () => null;
