import { CLI, type Ended } from './archive.js';

/** Help for tests of commands whose process is not what is tested: the built command line, in this process. */

const built = async <T>(file: string): Promise<T> =>
  (await import(/* @vite-ignore */ CLI.replace('cli.js', file))) as T;
const { main } = await built<typeof import('../../src/commands/main.js')>('commands/main.js');
const { Output } = await built<typeof import('../../src/console/output.js')>('console/output.js');

/** What becomes of text that is written: it is kept, there is an error of that code, or nobody ever takes it. */
export type Fate = 'kept' | 'ENOSPC' | 'EPIPE' | 'EIO' | 'stuck';

interface Streams {
  readonly out?: Fate;
  readonly err?: Fate;
  readonly terminal?: boolean;
}

/** Carries out a command on streams of these fates. */
export async function imrOn(
  { out = 'kept', err = 'kept', terminal = false }: Streams,
  args: readonly string[],
): Promise<Ended> {
  const kept = { out: '', err: '' };
  const sink = (name: keyof typeof kept, fate: Fate) => ({
    isTTY: terminal,
    async write(text: string) {
      if (fate === 'stuck') return await new Promise<void>(() => {});
      if (fate !== 'kept') throw Object.assign(new Error(fate), { code: fate });
      kept[name] += text;
    },
  });
  const status = await main(['node', 'imr', ...args], new Output(sink('out', out), sink('err', err), 20));
  return { status, stdout: kept.out, stderr: kept.err };
}

export const imrHere = async (...args: readonly string[]): Promise<Ended> => await imrOn({}, args);
