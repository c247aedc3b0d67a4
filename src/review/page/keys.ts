/** What the keyboard does: one row per action. A key is meant with Shift where it is a capital letter. */
export const KEYS = [
  { action: 'next-value', keys: ['j'], does: 'next value' },
  { action: 'previous-value', keys: ['k'], does: 'previous value' },
  { action: 'next-doubt', keys: ['d'], does: 'next doubt, in the next letter where there is none left' },
  { action: 'previous-doubt', keys: ['D'], does: 'previous doubt' },
  { action: 'next-letter', keys: ['J', ']'], does: 'next letter' },
  { action: 'previous-letter', keys: ['K', '['], does: 'previous letter' },
  { action: 'right', keys: ['y'], does: 'the value is right; on to the next that has no verdict' },
  { action: 'wrong', keys: ['w'], does: 'the value is wrong: write the right one' },
  { action: 'absent', keys: ['x'], does: 'the letter does not say it: made up' },
  { action: 'missing', keys: ['m'], does: 'something is missing: select its words first, then choose the field' },
  { action: 'take-back', keys: ['u'], does: 'take the verdict back' },
  { action: 'accept-group', keys: ['g'], does: 'accept what is left of the group' },
  { action: 'accept-rest', keys: ['a'], does: 'accept all that is left of the letter' },
  { action: 'search', keys: ['/'], does: 'search the letters' },
  { action: 'help', keys: ['?'], does: 'this list' },
] as const;

export type Action = (typeof KEYS)[number]['action'];

const BY_KEY: ReadonlyMap<string, Action> = new Map(
  KEYS.flatMap(({ action, keys }) => keys.map((key) => [key, action])),
);

/** The action that a key stands for; undefined where it is written into something, or meant for the browser. */
export function actionOf(event: KeyboardEvent): Action | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isWritten(event.target)) return undefined;
  return BY_KEY.get(event.key);
}

const isWritten = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, dialog') !== null;
