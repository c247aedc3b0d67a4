// Preloaded into every process and thread of a command: each try to reach the network, or to be reached, is written
// down and fails. Pipes to processes and threads that the program started itself are none.
import { appendFileSync } from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';

const require = createRequire(import.meta.url);
const [dgram, dns, inspector, net] = ['dgram', 'dns', 'inspector', 'net'].map((name) => require(`node:${name}`));

const forbid = (holder, name, what) => {
  if (typeof holder?.[name] !== 'function') return;
  holder[name] = () => {
    const error = new Error(`no network: ${what}.${name}`);
    appendFileSync(process.env.SOCKETS_TRIED, `${JSON.stringify({ tried: `${what}.${name}`, by: error.stack })}\n`);
    throw error;
  };
};

// All of http, https, http2, tls, fetch and WebSocket go through these.
forbid(net.Socket.prototype, 'connect', 'Socket');
forbid(net.Server.prototype, 'listen', 'Server');
for (const name of ['bind', 'connect', 'send', 'addMembership']) forbid(dgram.Socket.prototype, name, 'UDP');
forbid(inspector, 'open', 'inspector');
for (const [holder, what] of [
  [dns, 'dns'],
  [dns.promises, 'dns.promises'],
  [dns.Resolver.prototype, 'dns.Resolver'],
  [dns.promises.Resolver.prototype, 'dns.promises.Resolver'],
]) {
  const names = Object.getOwnPropertyNames(holder).filter((name) => /^(?:lookup|resolve|reverse)/.test(name));
  for (const name of names) forbid(holder, name, what);
}
// Whoever wants to know fails sooner, and says what was wanted.
for (const name of ['fetch', 'WebSocket', 'EventSource']) forbid(globalThis, name, 'global');
syncBuiltinESMExports();
