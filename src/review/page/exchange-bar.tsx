import { useRef, useState } from 'preact/hooks';
import { download } from '../../page/browser/download.js';
import { exported, imported, type Imported } from './exchange.js';
import { type Session, useSession } from './session.js';

/** Takes verdicts out of the page and in again, and says whether the browser keeps them. */
export function ExchangeBar({ session }: { readonly session: Session }) {
  useSession(session);
  const [said, setSaid] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const { state, store } = session;
  const { letters, drawn } = state.head;
  const letterAt = (index: number) => state.letterAt(index);
  const take = async (): Promise<void> => {
    const { text, letters: count } = await exported(letters, letterAt, store, drawn);
    if (count === 0) return setSaid('There is no verdict to export yet.');
    download(fileName(new Date()), text, 'application/x-ndjson');
    setSaid(`${plural(count, 'annotation')} exported.`);
  };
  const bring = async (files: readonly File[]): Promise<void> => {
    const texts = await Promise.all(files.map(async (one) => ({ name: one.name, text: await one.text() })));
    setSaid(report(await imported(texts, letters, letterAt, store)));
  };
  const progress = letters.map((row) => store.of(row).progress);
  const begun = progress.filter((one) => one !== null && one.judged > 0).length;
  const done = progress.filter((one) => one !== null && one.judged === one.asked).length;
  return (
    <div class="exchange">
      <span>
        {letters.length > 1 ? `${done} of ${letters.length} letters judged` : ''}
        {begun > done && letters.length > 1 ? `, ${begun - done} begun` : ''}
      </span>
      <button type="button" onClick={() => void take().catch((error: unknown) => state.fail(error))}>
        Export verdicts
      </button>
      <button type="button" onClick={() => file.current!.click()}>
        Import…
      </button>
      <input
        ref={file}
        type="file"
        hidden
        multiple
        accept=".json,.ndjson,.jsonl"
        aria-label="Annotations to import"
        onChange={({ currentTarget }) => {
          void bring([...(currentTarget.files ?? [])]).catch((error: unknown) => state.fail(error));
          currentTarget.value = '';
        }}
      />
      <span role="status">{said}</span>
      {store.keeping === 'lost' ? (
        <strong role="alert">This browser does not keep verdicts: export them before you close the page.</strong>
      ) : null}
    </div>
  );
}

const fileName = (now: Date): string => `annotations-${now.toISOString().slice(0, 16).replace(/\D/g, '-')}.ndjson`;

function report({ taken, replaced, foreign, problems }: Imported): string {
  const parts = [`${plural(taken, 'annotation')} imported.`];
  if (replaced > 0) parts.push(`Verdicts that were there on ${plural(replaced, 'letter')} are replaced.`);
  if (foreign > 0) parts.push(`${plural(foreign, 'annotation')} of letters that are not on this page left out.`);
  const [first, ...others] = problems;
  if (first !== undefined) parts.push(first, ...(others.length > 0 ? [`And ${others.length} more like it.`] : []));
  return parts.join(' ');
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
