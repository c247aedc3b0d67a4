#!/bin/bash
# Reads an archive on several machines over ssh, and merges here. Each has imr and rsync, and LETTERS at the same path:
#   NODES=node1,node2,node3 LETTERS=/data/imr/letters OUT=out SHARDS=12 bash gnu-parallel.sh
# NODES=: is this machine alone. Run again, it goes on with the shards that are not done.
set -euo pipefail
export LETTERS=${LETTERS:-/data/imr/letters} SHARDS=${SHARDS:-12}
OUT=${OUT:-out} NODES=${NODES:-:}

mkdir -p "$OUT"
cd "$OUT"
# Other machines write to a folder of their own, and what they wrote is fetched.
fetched=(--workdir ... --return 'shard-{}' --cleanup)
[ "$NODES" = : ] && fetched=()
parallel --sshlogin "$NODES" --jobs 1 --env LETTERS --env SHARDS "${fetched[@]}" \
  --joblog parallel.log --resume-failed --retries 2 \
  'imr extract "$LETTERS" --out shard-{} --resume --shard {}/$SHARDS --quiet || [ $? -eq 1 ]' ::: $(seq "$SHARDS")
imr merge shard-* --out all --force || [ $? -eq 1 ]   # 1: some files gave no record
