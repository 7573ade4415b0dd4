"""Other programs: how long they take, and the most memory that they hold."""

import os
import subprocess
import tempfile
import time
from dataclasses import dataclass


@dataclass
class Ended:
    seconds: float
    memory: int  # bytes at the highest
    status: int
    output: str
    complaint: str  # the last line on standard error


def run(command, text="", environment=None, folder=None, limit=None):
    """Runs a program to its end, or to `limit` seconds, and tells how it went."""
    with tempfile.TemporaryFile("w+") as given, tempfile.TemporaryFile() as out, \
            tempfile.TemporaryFile() as err:
        given.write(text)
        given.seek(0)
        start = time.perf_counter()
        process = subprocess.Popen(
            [str(word) for word in command], stdin=given, stdout=out, stderr=err, cwd=folder,
            env=None if environment is None else os.environ | environment)
        status, memory = wait(process, limit)
        seconds = time.perf_counter() - start
        out.seek(0)
        err.seek(0)
        complaint = err.read().decode(errors="replace").strip().splitlines()
        return Ended(seconds, memory, status, out.read().decode(errors="replace"),
                     complaint[-1] if complaint else "")


def wait(process, limit):
    deadline = None if limit is None else time.monotonic() + limit
    while True:
        number, status, usage = os.wait4(process.pid, 0 if deadline is None else os.WNOHANG)
        if number:
            process.returncode = os.waitstatus_to_exitcode(status)
            return process.returncode, usage.ru_maxrss * 1024
        if time.monotonic() > deadline:
            process.kill()
            deadline = None
        else:
            time.sleep(0.01)
