#!/bin/bash
# Reads letters by Hadoop streaming, where each node has imr. LETTERS has files of lines as lines.py writes them.
#   LETTERS=/imr/letters.ndjson ANSWERS=/imr/answers bash hadoop-streaming.sh
set -euo pipefail
LETTERS=${LETTERS:-/imr/letters.ndjson} ANSWERS=${ANSWERS:-/imr/answers}

hadoop jar "$HADOOP_HOME"/share/hadoop/tools/lib/hadoop-streaming-*.jar \
  -D mapreduce.job.name=imr-extract -D mapreduce.job.reduces=0 -D mapreduce.map.memory.mb=1536 \
  -input "$LETTERS" -output "$ANSWERS" -mapper 'imr extract --stdin --jobs 1 --memory 1024'
