"""What a peer can do, and how long it takes: the part that all peers share."""

import time
from dataclasses import dataclass
from typing import Any, Callable, Optional

import numpy as np

PROBE = 20  # sources by which the length of a full run is estimated
SOURCES = 1_000  # sources on which a run goes that would take too long in full
SAMPLE_SECONDS = 30  # fewer sources where a thousand of them would take longer than this


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

    @property
    def same(self):
        """What two jobs have in common of which one run does for both."""
        return self.full, self.prepare


@dataclass
class Result:
    """How a job went."""

    seconds: Optional[float] = None
    rounds: int = 1
    guessed: Optional[float] = None  # the seconds of a job that was not run
    found: Any = None
    sources: Optional[np.ndarray] = None  # where it ran from, if not from everywhere


def clocked(action, *arguments):
    start = time.perf_counter()
    found = action(*arguments)
    return time.perf_counter() - start, found


def run(job, nodes, limit, guess):
    """Does the job, or tells how long it would take.

    `limit` is how many seconds a full run may take, `guess` how many it probably does.
    """
    if job.sampled is None or (guess is not None and guess * PROBE / nodes > limit):
        if guess is not None and guess > limit:
            return Result(guessed=guess)
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
    return Result(seconds * nodes / sources.size, found=found, sources=sources)


def repeated(job, rounds=3, enough=1.0):
    spent, found = [], None
    while len(spent) < rounds and sum(spent) < enough:
        given = () if job.prepare is None else (job.prepare(),)
        seconds, found = clocked(job.full, *given)
        spent.append(seconds)
    return Result(min(spent), len(spent), found=found)


def drawn(job):
    spent, found = [], []
    for seed in range(1, job.seeds + 1):
        given = () if job.prepare is None else (job.prepare(),)
        seconds, answer = clocked(job.full, *given, seed)
        spent.append(seconds)
        found.append(answer)
    return Result(float(np.mean(spent)), len(spent), found=found)


def numbers(job, result):
    """What was found as numbers, or None where it says nothing about all nodes or about some."""
    if result.seconds is None or (result.sources is not None and not job.finds_sources):
        return None
    if job.seeds:
        return np.concatenate([np.asarray(job.finish(found), float) for found in result.found])
    return np.atleast_1d(np.asarray(job.finish(result.found), float))
