// Carries out commands, each a line of JSON on standard input, in one process and prints their statuses.
import { text } from 'node:stream/consumers';
import { main } from '../../dist/commands/main.js';
import { Output } from '../../dist/console/output.js';

const ended = [];
for (const line of (await text(process.stdin)).trim().split('\n')) {
  const kept = { out: '', err: '' };
  const sink = (name) => ({ isTTY: false, write: async (text) => void (kept[name] += text) });
  const status = await main(['node', 'imr', ...JSON.parse(line)], new Output(sink('out'), sink('err')));
  ended.push({ status, ...kept });
}
process.stdout.write(JSON.stringify(ended));
