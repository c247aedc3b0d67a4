import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { temporaryFolder } from '../helpers/temporary-folder.js';

/** The programs of Debian's packages slurm-wlm and munge. */
const PROGRAMS = ['munged', 'slurmctld', 'slurmd', 'sbatch', 'srun', 'scancel', 'scontrol', 'squeue'];
/** Debian has the services where the paths of most users do not look. */
const PATH = `${process.env.PATH}:/usr/sbin:/sbin`;

/** Seconds in which Slurm must have started. */
const STARTUP = 20;

const run = promisify(execFile);

/** Slurm with this machine as its only node, on ports of its own that only this machine reaches. */
export class Slurm {
  readonly #services: ChildProcess[] = [];
  /** What the services said. */
  #said = '';
  readonly #folder = temporaryFolder();
  readonly #env = { ...process.env, PATH, SLURM_CONF: join(this.#folder, 'slurm.conf') };

  /** Throws an error that says why, where Slurm is not there or does not start. */
  static async start(): Promise<Slurm> {
    const missing = PROGRAMS.filter((program) => spawnSync('which', [program], { env: { PATH } }).status !== 0);
    if (missing.length > 0) throw new Error(`Not here: ${missing.join(', ')} (Debian: apt install slurm-wlm munge).`);
    const slurm = new Slurm();
    try {
      await slurm.#start();
    } catch (error) {
      await slurm.stop();
      throw error;
    }
    return slurm;
  }

  async #start(): Promise<void> {
    const at = (name: string): string => join(this.#folder, name);
    const munge = at('munge');
    mkdirSync(munge);
    // Jobs of other users would have to reach the socket.
    chmodSync(munge, 0o711);
    writeFileSync(join(munge, 'key'), randomBytes(128), { mode: 0o400 });
    for (const name of ['state', 'spool']) mkdirSync(at(name));
    writeFileSync(this.#env.SLURM_CONF, configuration(this.#folder, await freePort(), await freePort()));
    const files = ['socket', 'pid-file', 'log-file', 'seed-file'].map((name) => `--${name}=${munge}/${name}`);
    this.#serve('munged', '--foreground', '--force', `--key-file=${munge}/key`, ...files);
    await this.#until('munged', () => existsSync(`${munge}/socket`));
    this.#serve('slurmctld', '-D');
    this.#serve('slurmd', '-D');
    await this.#until('slurmd', async () => /^idle$/m.test(await this.run('sinfo', '-h', '-o', '%T')));
  }

  #serve(program: string, ...args: readonly string[]): void {
    const service = spawn(program, args, { env: this.#env, stdio: ['ignore', 'ignore', 'pipe'] });
    service.stderr.on('data', (said: Buffer) => (this.#said = `${this.#said}${said.toString()}`.slice(-2000)));
    this.#services.push(service);
  }

  async #until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
    for (const began = performance.now(); performance.now() - began < STARTUP * 1000; await sleep(100))
      if (await holds()) return;
    throw new Error(`${what} did not start. ${this.#said}`);
  }

  /** What a program prints; it is told of this Slurm. Where it cannot be done yet, what it says of that. */
  async run(program: string, ...args: readonly string[]): Promise<string> {
    const { stdout } = await run(program, args, { env: this.#env }).catch((error: { stderr: string }) => ({
      stdout: error.stderr,
    }));
    return stdout;
  }

  /** Submits by a script, in a folder. Gives the numbers of its jobs. */
  async submit(script: string, cwd: string, env: Readonly<Record<string, string>>): Promise<string[]> {
    const { stdout } = await run('bash', [script], { cwd, env: { ...this.#env, ...env } });
    return [...stdout.matchAll(/Job (\d+)|job (\d+)/g)].map(([, first, other]) => (first ?? other)!);
  }

  /** Ends when no job is left. */
  async idle(): Promise<void> {
    while ((await this.run('squeue', '-h')) !== '') await sleep(300);
  }

  /** What became of a job or a task of an array: its state, why, and how often it was begun again. */
  async fate(job: string): Promise<string> {
    const told = await this.run('scontrol', '-o', 'show', 'job', job);
    const fact = (name: string): string => new RegExp(`\\b${name}=(\\S+)`).exec(told)?.[1] ?? '';
    return `${fact('JobState')} ${fact('Reason')} ${fact('Restarts')}`;
  }

  async stop(): Promise<void> {
    if (existsSync(this.#env.SLURM_CONF)) await this.run('scancel', '--user', userInfo().username);
    for (const service of this.#services.splice(0).toReversed()) {
      if (service.exitCode !== null || service.pid === undefined) continue;
      service.kill();
      await once(service, 'exit');
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

const configuration = (folder: string, controller: number, node: number): string => `
ClusterName=test
SlurmctldHost=${hostname().split('.')[0]}(127.0.0.1)
SlurmUser=${userInfo().username}
SlurmdUser=${userInfo().username}
SlurmctldPort=${controller}
SlurmdPort=${node}
CommunicationParameters=NoCtldInAddrAny,NoInAddrAny
AuthType=auth/munge
# A job that is put back begins again when its old credential is no longer valid: by default after two minutes.
AuthInfo=socket=${folder}/munge/socket,cred_expire=5
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/spool
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/slurmd.pid
SlurmctldLogFile=${folder}/slurmctld.log
SlurmdLogFile=${folder}/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core_Memory
SchedulerParameters=sched_interval=1,sched_min_interval=100000,bf_interval=5
# The machine may have less than the jobs ask for.
SlurmdParameters=config_overrides
NodeName=${hostname().split('.')[0]} NodeAddr=127.0.0.1 CPUs=8 RealMemory=16000
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
`;
