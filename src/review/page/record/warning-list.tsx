import type { Determination } from '../../../schema/determination.js';
import type { Session } from '../session.js';

/** All warnings of a letter, each leading to its value. */
export function WarningList({ record, session }: { readonly record: Determination; readonly session: Session }) {
  const { warnings } = record;
  if (warnings.length === 0) return <p class="none">No warnings.</p>;
  return (
    <section class="warnings" aria-label="Warnings">
      <h3>{warnings.length === 1 ? '1 warning' : `${warnings.length} warnings`}</h3>
      <ul>
        {warnings.map(({ code, about, message }, i) => (
          <li key={i}>
            <button type="button" class="link" onClick={() => session.lookAtWarning(i)}>
              <span aria-hidden="true">⚠</span> {code}
            </button>{' '}
            <span class="about">about the {about}</span> <bdi>{message}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
