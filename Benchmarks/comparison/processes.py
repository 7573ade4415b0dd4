"""Other programs: how long they take, and the most memory that they hold."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

LAUNCH = Path(__file__).with_name("launch.py")


@dataclass
class Ended:
    seconds: float
    memory: int  # bytes at the highest
    status: int
    output: str
    complaint: str  # the last line on standard error


def run(command, text="", environment=None, folder=None, limit=None):
    """Runs a program to its end, or to `limit` seconds, and tells how it went."""
    with tempfile.NamedTemporaryFile("r") as told, tempfile.TemporaryFile("w+") as given, \
            tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        given.write(text)
        given.seek(0)
        start = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, "-I", "-S", LAUNCH, told.name, *(str(word) for word in command)],
            stdin=given, stdout=out, stderr=err, cwd=folder, start_new_session=True,
            env=None if environment is None else os.environ | environment)
        try:
            process.wait(limit)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        seconds = time.perf_counter() - start
        status, kibibytes = (int(word) for word in told.read().split() or (-9, 0))
        out.seek(0)
        err.seek(0)
        complaint = err.read().decode(errors="replace").strip().splitlines()
        return Ended(seconds, kibibytes * 1024, status, out.read().decode(errors="replace"),
                     complaint[-1] if complaint else "")
