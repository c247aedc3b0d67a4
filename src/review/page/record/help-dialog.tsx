import { useLayoutEffect, useRef } from 'preact/hooks';
import { KEYS } from '../keys.js';
import type { Session } from '../session.js';

/** What the keys do, and whether they do it. */
export function HelpDialog({ session }: { readonly session: Session }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="imr-help" onClose={() => session.close()}>
      <h2 id="imr-help">Keys</h2>
      <table class="keys">
        <tbody>
          {KEYS.map(({ action, keys, does }) => (
            <tr key={action}>
              <th scope="row">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </th>
              <td>{does}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              <kbd>Enter</kbd> <kbd>Esc</kbd>
            </th>
            <td>keep what was written, or not</td>
          </tr>
        </tbody>
      </table>
      <p>
        <label>
          <input
            type="checkbox"
            checked={session.keysWork}
            onChange={(event) => (session.keysWork = event.currentTarget.checked)}
          />{' '}
          Single keys do what stands here (switch off where another program listens to them)
        </label>
      </p>
      <button type="button" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  );
}
