// Loaded into each process of a job: a worker of task 2 stops at its fifth letter the first time, until it is ended.
const { SLURM_ARRAY_TASK_ID: task, SLURM_RESTART_COUNT: again = '0' } = process.env;
if (task === '2' && again === '0' && process.argv[1].endsWith('/worker.js')) {
  let letters = 0;
  process.on('message', () => {
    if (++letters === 5) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
  });
}
