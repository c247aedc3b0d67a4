"""Reads an archive by Spark, where each worker has imr: spark-submit spark.py /imr/letters /imr/answers"""

import base64
import json
import sys

from pyspark.sql import SparkSession

letters, answers = (path.rstrip("/") for path in sys.argv[1:])
spark = (
    SparkSession.builder.appName("imr-extract")
    .config("spark.hadoop.mapreduce.input.fileinputformat.input.dir.recursive", "true")
    .getOrCreate()
)


def line(letter):
    path, content = letter
    name = path.split(letters + "/", 1)[-1]
    return json.dumps({"file": name, "base64": base64.b64encode(content).decode()})


# One filter for each partition. checkCode: where a filter ends with an error, its partition is tried again.
(
    spark.sparkContext.binaryFiles(letters, minPartitions=256)
    .map(line)
    .pipe("imr extract --stdin --jobs 1", checkCode=True)
    .saveAsTextFile(answers)
)
