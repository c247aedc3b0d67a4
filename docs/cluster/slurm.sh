#!/bin/bash
# Submits an array of shards (extract.sbatch), and the merge (merge.sbatch) for when all of them have ended well:
#   LETTERS=/data/imr/letters OUT=/data/imr/out SHARDS=32 bash slurm.sh
set -euo pipefail
export LETTERS=${LETTERS:-/data/imr/letters} OUT=${OUT:-/data/imr/out} SHARDS=${SHARDS:-32}

recipes=$(dirname "$0")
mkdir -p logs "$OUT"   # without logs/, Slurm ends the jobs and says nothing
array=$(sbatch --parsable --array="1-$SHARDS" "$recipes/extract.sbatch")
merge=$(sbatch --parsable --dependency="afterok:${array%;*}" --kill-on-invalid-dep=yes "$recipes/merge.sbatch")
echo "Job ${array%;*} reads, job ${merge%;*} merges into $OUT/all"
