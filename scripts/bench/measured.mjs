/** A command, with what it takes: seconds, CPU seconds and memory of all its processes together. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { statOf } from '../fuzz/processes.mjs';

const childrenFile = (pid) => `/proc/${pid}/task/${pid}/children`;

/** Linux tells the processes of a run, their CPU time and memory; elsewhere only the time is known. */
export const TELLS_PROCESSES = existsSync(childrenFile(process.pid));
export const HOW_TO_TELL =
  'CPU time and memory of whole runs are read from /proc, which is not here: for the memory of one process, ' +
  'ask `/usr/bin/time -l` (macOS) or the Task Manager (Windows).';

/** Milliseconds between two looks at the processes. */
const EVERY = 100;

function childrenOf(pid) {
  try {
    return readFileSync(childrenFile(pid), 'latin1').trim().split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

/** CPU seconds of a process, those below it and those that ended below it, and bytes that they hold now. */
export function useOfTree(pid) {
  const sum = { cpu: 0, bytes: 0 };
  const left = [pid];
  while (left.length > 0) {
    const each = left.pop();
    const stat = statOf(each);
    if (!stat) continue;
    sum.cpu += stat.seconds + stat.waited;
    sum.bytes += stat.bytes;
    left.push(...childrenOf(each));
  }
  return sum;
}

/**
 * Runs a command to its end: { seconds, cpu, peak }, in seconds, seconds and bytes. `cpu` and `peak` are as looked at
 * ten times a second, null where the system does not tell. Rejects where the status is not among those given.
 */
export function measured(command, args, statuses = [0]) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    // A bench that is stopped leaves nothing running.
    const stop = () => child.kill();
    process.once('exit', stop);
    let [cpu, peak] = [0, 0];
    const look = setInterval(() => {
      const use = useOfTree(child.pid);
      cpu = Math.max(cpu, use.cpu);
      peak = Math.max(peak, use.bytes);
    }, EVERY);
    child.on('error', (error) => {
      clearInterval(look);
      reject(error);
    });
    child.on('close', (status, signal) => {
      clearInterval(look);
      process.off('exit', stop);
      const seconds = (performance.now() - started) / 1000;
      if (statuses.includes(status))
        resolve({ seconds, cpu: TELLS_PROCESSES ? cpu : null, peak: TELLS_PROCESSES ? peak : null });
      else reject(new Error(`${command} ${args[0]} ended with ${status ?? signal}.`));
    });
  });
}
