import { CITATIONS, DIAGNOSIS_FIELDS, ITEM_FIELDS } from '../../judging/fields.js';
import type { Question } from '../../judging/questions.js';
import type { Addition } from '../../judging/verdicts.js';
import type { Session } from '../session.js';

/** What was added to the lists that questions ask of, each with a way to take it back. */
export function Additions({
  questions,
  session,
}: {
  readonly questions: readonly Question[];
  readonly session: Session;
}) {
  const added = questions.flatMap(({ listOf: list }) =>
    list === undefined ? [] : (session.kept.added[list] ?? []).map((addition, number) => ({ list, addition, number })),
  );
  if (added.length === 0) return null;
  return (
    <ul class="values added" aria-label="Added">
      {added.map(({ list, addition, number }) => (
        <li class="row v-added" key={`${list}/${number}`}>
          <p>
            <span class="label">added</span> <bdi>{told(list, addition)}</bdi>
          </p>
          <button type="button" onClick={() => session.remove(list, number)}>
            Take back
          </button>
        </li>
      ))}
    </ul>
  );
}

/** An addition in words. */
function told(list: string, { values, kind }: Addition): string {
  if (kind) return CITATIONS[kind].print(values['']!);
  const fields: readonly { readonly at: string; readonly form: { readonly print: (value: never) => string } }[] =
    list === '/items' ? ITEM_FIELDS : DIAGNOSIS_FIELDS;
  return fields
    .filter(({ at }) => Object.hasOwn(values, at))
    .map(({ at, form }) => form.print(values[at] as never))
    .filter((printed) => printed !== '')
    .join(' · ');
}
