import { type Action, actionOf } from './keys.js';
import type { Session } from './session.js';

/** Has the keyboard drive a session; gives what ends that. */
export function listenToKeys(session: Session, search: () => void): () => void {
  const act: Readonly<Record<Action, () => void>> = {
    'next-value': () => session.step(1),
    'previous-value': () => session.step(-1),
    'next-doubt': () => void session.stepToDoubt(1),
    'previous-doubt': () => void session.stepToDoubt(-1),
    'next-letter': () => void session.stepToLetter(1),
    'previous-letter': () => void session.stepToLetter(-1),
    right: () => session.right(),
    wrong: () => session.edit(session.selected()),
    absent: () => session.absent(),
    missing: () => session.missing(session.selected()),
    'take-back': () => session.takeBack(),
    'accept-group': () => session.accept('group'),
    'accept-rest': () => session.accept('letter'),
    search,
    help: () => session.help(),
  };
  const listen = (event: KeyboardEvent): void => {
    const action = session.keysWork ? actionOf(event) : undefined;
    if (!action || (event.repeat && !MAY_REPEAT.has(action))) return;
    event.preventDefault();
    act[action]();
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}

/** A key that is held down judges one value, but may walk over many. */
const MAY_REPEAT: ReadonlySet<Action> = new Set(['next-value', 'previous-value', 'next-letter', 'previous-letter']);
