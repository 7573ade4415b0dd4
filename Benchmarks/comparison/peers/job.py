"""What a peer can do, and how long it takes: the part that all peers share."""

import time
from dataclasses import dataclass
from typing import Any, Callable, Optional

import numpy as np

PROBE = 20  # sources by which the length of a full run is estimated
SOURCES = 1_000  # sources on which a run goes that would take too long in full
SAMPLE_SECONDS = 90  # fewer sources where a thousand of them would take longer than this


@dataclass
class Job:
    """One task as one peer does it.

    `full` does it and returns what it found. `sampled`, where a peer can start from some nodes
    only, does the work of the sources it is given. `finish` turns what was found into numbers,
    unclocked; so is `prepare`, which comes before each run, and whose result `full` is then given.
    `seeds` is set where chance has a part: that many runs, and `full` is given the seed.
    """

    full: Callable[..., Any]
    sampled: Optional[Callable[[np.ndarray], Any]] = None
    finish: Callable[[Any], Any] = lambda found: found
    prepare: Optional[Callable[[], Any]] = None
    seeds: int = 0
    # What `sampled` finds are the scores of its sources, and can be compared with others' scores.
    finds_sources: bool = False


def clocked(action, *arguments):
    start = time.perf_counter()
    found = action(*arguments)
    return time.perf_counter() - start, found


def run(job, nodes, limit, guess):
    """What is known after the job: how long it takes, and what it found.

    `limit` is how many seconds a full run may take, `guess` how many it probably does.
    """
    if job.sampled is None or (guess is not None and guess * PROBE / nodes > limit):
        if guess is not None and guess > limit:
            return {"guessed": guess}, None
    else:
        order = np.random.default_rng(5).permutation(nodes)
        if guess is None or guess > limit / 4:
            job.sampled(order[:2])  # whatever is set up once
            probe, _ = clocked(job.sampled, order[:PROBE])
            guess = probe * nodes / PROBE
        if guess > limit:
            return on_sources(job, order, nodes, min(limit, SAMPLE_SECONDS) / guess)
    return drawn(job) if job.seeds else repeated(job)


def on_sources(job, order, nodes, share):
    """Runs from a thousand nodes, or the `share` of all nodes if they are fewer, and extrapolates."""
    sources = order[:max(PROBE, min(SOURCES, int(share * nodes)))]
    seconds, found = clocked(job.sampled, sources)
    result = {"seconds": seconds * nodes / sources.size, "sources": int(sources.size)}
    return result, (job.finish(found), sources) if job.finds_sources else None


def repeated(job, rounds=3, enough=2.0):
    spent, found = [], None
    while len(spent) < rounds and sum(spent) < enough:
        given = () if job.prepare is None else (job.prepare(),)
        seconds, found = clocked(job.full, *given)
        spent.append(seconds)
    return {"seconds": min(spent), "rounds": len(spent)}, (job.finish(found), None)


def drawn(job):
    spent, found = [], []
    for seed in range(1, job.seeds + 1):
        given = () if job.prepare is None else (job.prepare(),)
        seconds, answer = clocked(job.full, *given, seed)
        spent.append(seconds)
        found.append(np.asarray(job.finish(answer), float))
    return ({"seconds": float(np.mean(spent)), "rounds": len(spent)},
            (np.concatenate(found), None))
