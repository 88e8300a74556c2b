# SPDX-License-Identifier: MIT
"""A standalone Spark cluster on 127.0.0.1: a master and workers as processes of their own, each with a group of processes
by which it is stopped, with the executors that it started."""
import os
import pathlib
import signal
import subprocess
import sys
import time

import pyspark

HOME = pathlib.Path(pyspark.__file__).resolve().parent
# Java does little here, and its second compiler and collector would take the processor from Python.
JAVA = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xss4m"


def wait_for(what, condition, seconds=240):
    end = time.monotonic() + seconds
    while not (found := condition()):
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds} s in vain for {what}")
        time.sleep(0.1)
    return found


class Cluster:
    def __init__(self, folder, executor_memory="640m"):
        self.folder = folder
        self.processes = {}
        self.memory = executor_memory
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith(("SPARK_", "PYTHON"))}
        self.environment.update(SPARK_HOME=str(HOME), SPARK_LOCAL_IP="127.0.0.1", SPARK_DAEMON_MEMORY="256m",
                                SPARK_DAEMON_JAVA_OPTS=JAVA, PYSPARK_PYTHON=sys.executable,
                                SPARK_LOCAL_DIRS=str(folder / "local"))

    def start(self, name, command):
        # In one file a warning of Spark's could come into the midst of a line of the job's.
        with open(self.folder / f"{name}.err", "wb") as errors, open(self.folder / f"{name}.out", "wb") as output:
            process = subprocess.Popen(command, cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL,
                                       stdout=output, stderr=errors, start_new_session=True)
        self.processes[name] = process
        return process

    def log(self, name):
        """What a process has said: warnings and its own, then what it printed, each in order."""
        return "".join((self.folder / f"{name}.{stream}").read_text(errors="replace") for stream in ("err", "out"))

    def line(self, name, words):
        """Waits until a process's log has these words; the rest of their line."""
        def found():
            if self.processes[name].poll() is not None:
                raise AssertionError(f"{name} ended:\n{self.log(name)[-3000:]}")
            return [line for line in self.log(name).splitlines() if words in line]
        return wait_for(f"{name}: {words}", found)[0].partition(words)[2]

    def __enter__(self):
        try:
            return self.begin()
        except BaseException:
            self.stop()
            raise

    def begin(self):
        self.folder.mkdir(parents=True)
        spark = str(HOME / "bin/spark-class")
        self.start("master", [spark, "org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", "0",
                              "--webui-port", "0"])
        self.url = "spark://" + self.line("master", "Starting Spark master at spark://").strip()
        for number in (1, 2):
            self.start(f"worker{number}", [
                spark, "org.apache.spark.deploy.worker.Worker", "--host", "127.0.0.1", "--cores", "1", "--memory", "2g",
                "--webui-port", "0", "--work-dir", str(self.folder / f"work{number}"), self.url])
        for number in (1, 2):
            self.line(f"worker{number}", "Successfully registered with master")
        return self

    def submit(self, name, arguments, split="512k"):
        """A driver with the job and its arguments."""
        job = pathlib.Path(__file__).resolve().parent.parent.parent / "examples/spark/job.py"
        settings = {
            "spark.driver.host": "127.0.0.1", "spark.driver.bindAddress": "127.0.0.1", "spark.ui.enabled": "false",
            "spark.driver.memory": "640m", "spark.driver.extraJavaOptions": JAVA,
            "spark.executor.memory": self.memory, "spark.executor.extraJavaOptions": JAVA,
            "spark.scheduler.minRegisteredResourcesRatio": "1", "spark.sql.files.maxPartitionBytes": split,
            "spark.sql.shuffle.partitions": "2",
        }
        command = [str(HOME / "bin/spark-submit"), "--master", self.url]
        for key, value in settings.items():
            command += ["--conf", f"{key}={value}"]
        return self.start(name, [*command, str(job), *map(str, arguments)])

    def wait(self, name, status, seconds=400):
        got = self.processes[name].wait(seconds)
        if got != status:
            raise AssertionError(f"{name} ended with {got}:\n{self.log(name)[-6000:]}")
        return self.log(name)

    def run(self, name, arguments, status=0, split="512k"):
        self.submit(name, arguments, split)
        return self.wait(name, status)

    def kill(self, name):
        """As when its machine is lost: no farewell."""
        process = self.processes.pop(name)
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        process.wait()

    def stop(self):
        for name in reversed(list(self.processes)):
            self.kill(name)

    def __exit__(self, *failure):
        self.stop()
