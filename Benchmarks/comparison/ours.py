"""Runs Kopa's side: each measure alone, and whole commands."""

from dataclasses import dataclass
from typing import Optional

from . import processes

LIMIT = 150  # seconds; what probably takes longer is left out
GIVE_BACK = {"MALLOC_TRIM_THRESHOLD_": "65536", "MALLOC_MMAP_THRESHOLD_": "65536"}


@dataclass
class Timed:
    least: Optional[float] = None
    mean: Optional[float] = None
    guessed: Optional[float] = None
    failed: Optional[str] = None


def inputs(kernel_times):
    """The tasks that there are on our side, each with the inputs it takes."""
    lines = processes.run([kernel_times, "tasks"]).output.splitlines()
    return {name: words.split(",") for name, words in (line.split() for line in lines)}


def run(kernel_times, path, given, guesses, folder, unlimited=False, workers=None):
    """The times of the tasks in `guesses`, `given` the table or the ties."""
    threads = [] if workers is None else ["--workers", workers]
    times = {}
    for name, guess in guesses.items():
        if guess is not None and guess > LIMIT and not unlimited:
            times[name] = Timed(guessed=guess)
    left = [name for name in guesses if name not in times]
    while left:
        ended = processes.run([kernel_times, "times", path, given, folder, *left, *threads])
        for line in ended.output.splitlines():
            name, *words = line.split("\t")
            times[name] = (Timed(failed=words[1]) if words[0] == "failed"
                           else Timed(float(words[0]), float(words[1])))
        left = [name for name in left if name not in times]
        if left:  # it fell at the first of these
            times[left.pop(0)] = Timed(failed=f"ended with status {ended.status}")
    return times


def memory(kernel_times, path, given, name):
    """By how many bytes a process grows that does this one task, and how many it then holds."""
    ended = processes.run([kernel_times, "memory", path, given, name], environment=GIVE_BACK)
    return [int(word) for word in ended.output.split()] if ended.status == 0 else None


def command(words, limit=300):
    return processes.run(words, limit=limit)
