"""Does what spark.py asks of Spark, as Spark does it: files by their addresses, a process per partition, part files."""

import os
import shlex
import subprocess


class Partitions:
    def __init__(self, partitions):
        self.partitions = partitions

    def map(self, change):
        return Partitions([[change(one) for one in partition] for partition in self.partitions])

    def pipe(self, command, env=None, checkCode=False):
        return Partitions([piped(command, partition, checkCode) for partition in self.partitions])

    def saveAsTextFile(self, folder):
        os.mkdir(folder)
        for number, partition in enumerate(self.partitions):
            with open(f"{folder}/part-{number:05}", "w", encoding="utf-8") as file:
                file.writelines(f"{line}\n" for line in partition)
        open(f"{folder}/_SUCCESS", "w").close()


def piped(command, partition, check):
    lines = "".join(f"{line}\n" for line in partition).encode()
    ran = subprocess.run(shlex.split(command), input=lines, stdout=subprocess.PIPE)
    if check and ran.returncode != 0:
        raise RuntimeError(f"Pipe function `{command}' exited with error code {ran.returncode}")
    return [line.rstrip(b"\n").decode("utf-8") for line in ran.stdout.splitlines(keepends=True)]


class SparkSession:
    class builder:
        @classmethod
        def appName(cls, name):
            return cls

        @classmethod
        def config(cls, key, value):
            return cls

        @staticmethod
        def getOrCreate():
            return SparkSession

    class sparkContext:
        @staticmethod
        def binaryFiles(folder, minPartitions):
            paths = sorted(os.path.join(at, name) for at, _, names in os.walk(folder) for name in names)
            files = [(f"file:{path}", open(path, "rb").read()) for path in paths]
            half = (len(files) + 1) // 2
            return Partitions([files[:half], files[half:]])
