"""Runs one peer on one set, in a process of its own.

    python -m comparison.peers PEER SET.bin FOLDER < ORDERS

ORDERS is a line of JSON: {"limit": seconds, "tasks": {NAME: the seconds it probably takes, or null}}.
Prints lines of JSON: first the peer's version, threads and how long it took to make its graph, then
one for each task. What was found goes to FOLDER/TASK.PEER.npz.
"""

import importlib
import json
import os
import sys
from pathlib import Path

import numpy as np

from .. import memory, storage
from . import job


def say(**words):
    print(json.dumps(words), flush=True)


def main():
    name, path, folder = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    orders = json.loads(sys.stdin.readline())
    module = importlib.import_module(f"{__package__}.with_{name.replace('-', '_')}")
    data = storage.read(path)
    seconds, jobs = job.clocked(module.jobs, data)
    say(version=module.VERSION, threads=module.THREADS, loading=seconds,
        memory=memory.resident())
    done = {}  # what two tasks share is done once
    for task, guess in orders["tasks"].items():
        if task not in jobs:
            say(task=task, missing=True)
            continue
        memory.reset_peak()
        say(task=task, starts=True)
        try:
            result = done.get(jobs[task].same) or job.run(
                jobs[task], data.organisations, orders["limit"], guess)
            peak = memory.peak()
            found = job.numbers(jobs[task], result)
        except Exception as error:  # a peer that fails at one task still does the others
            say(task=task, failed=f"{type(error).__name__}: {error}"[:200])
            continue
        if sum(other.same == jobs[task].same for other in jobs.values()) > 1:
            done[jobs[task].same] = result
        none = np.zeros(0, int)
        sources = none if result.sources is None else result.sources
        if found is not None:
            np.savez(folder / f"{task}.{name}.npz", values=found, sources=sources)
        say(task=task, memory=peak, seconds=result.seconds, guessed=result.guessed,
            sources=sources.size or None)


main()
os._exit(0)  # large graphs take long to take apart
