// Tries to reach the network in many ways, here, in a thread and in a process; prints how often it was let.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker, isMainThread } from 'node:worker_threads';

const WAYS = {
  fetch: () => fetch('http://127.0.0.1:9/'),
  socket: async () => (await import('node:net')).connect(9, '127.0.0.1'),
  path: async () => (await import('node:net')).connect('/nowhere'),
  server: async () => (await import('node:net')).createServer().listen(0),
  http: async () => (await import('node:http')).get('http://127.0.0.1:9/'),
  https: async () => (await import('node:https')).get('https://127.0.0.1:9/'),
  http2: async () => (await import('node:http2')).connect('http://127.0.0.1:9/'),
  tls: async () => (await import('node:tls')).connect(9, '127.0.0.1'),
  udp: async () => (await import('node:dgram')).createSocket('udp4').send('x', 9, '127.0.0.1'),
  lookup: async () => (await import('node:dns/promises')).lookup('localhost'),
  name: async () => (await import('node:dns')).resolve('localhost', () => {}),
};
let opened = 0;
for (const [name, way] of Object.entries(WAYS)) {
  try {
    await way();
    opened++;
    process.stdout.write(`${name} was let\n`);
  } catch {
    // As it must be.
  }
}
if (isMainThread && process.send === undefined) {
  const file = fileURLToPath(import.meta.url);
  await once(new Worker(file), 'exit');
  await once(fork(file), 'exit');
  process.stdout.write('tried\n');
}
process.exit(opened > 0 ? 1 : 0);
