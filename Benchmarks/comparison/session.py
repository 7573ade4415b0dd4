"""One run of the comparison: every set in turn, both sides, and what is known afterwards."""

import shutil
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from . import growth, ours, processes, sets, storage, theirs

BENCHMARKS = Path(__file__).resolve().parents[1]
PERMUTATIONS = 4
QAP_SET = "made-1k"  # its matrices are dense
OURS_ALONE = ("made-2k", "made-10k")  # for the exponents


@dataclass
class Measured:
    """All that is known about one set."""

    name: str
    path: Path
    data: storage.Set
    facts: object
    ours: dict = field(default_factory=dict)  # (build, input) to task to Timed
    peers: dict = field(default_factory=dict)  # name to Peer
    found: Path = None  # where the results lie


class Session:
    def __init__(self, tasks, sets, is_full, builds, kopa, records, folder):
        self.tasks, self.set_names, self.is_full = tasks, sets, is_full
        self.builds, self.kopa, self.records, self.folder = builds, kopa, records, folder
        self.inputs = ours.inputs(builds["ours"])
        self.guesses = {}  # (side, task) to (seconds, facts), from the last set that had it
        self.missing = []

    def measured(self):
        """Each set with its results, one after the other."""
        for name in self.set_names:
            path = sets.prepare(name, self.folder / "sets", self.records)
            if path is None:
                self.missing.append(name)
                continue
            data = storage.read(path)
            found = self.folder / "found" / name
            shutil.rmtree(found, ignore_errors=True)
            found.mkdir(parents=True)
            measured = Measured(name, path, data, growth.facts(data), found=found)
            self.run_ours(measured)
            if name not in OURS_ALONE or self.is_full:
                self.run_peers(measured)
            yield measured

    def run_ours(self, measured):
        for build, program in self.builds.items():
            for given in ("table", "ties") if measured.data.has_table else ("ties",):
                names = [task for task in self.tasks_for(measured)
                         if given in self.inputs.get(task.name, ())]
                folder = measured.found / build / given
                folder.mkdir(parents=True)
                say(f"{measured.name}: Kopa, {build}, given the {given}")
                side = (build, given)
                times = ours.run(program, measured.path, given,
                                 self.guessed(side, names, measured), folder, self.is_full)
                measured.ours[side] = times
                self.remember(side, measured, {n: t.mean for n, t in times.items()})

    def run_peers(self, measured):
        is_large = measured.name == sets.LINEAR_ONLY
        for name in theirs.FOR_LARGE_SETS if is_large else theirs.LIMITS:
            say(f"{measured.name}: {name}")
            python = theirs.SYSTEM_PYTHON if name == "graph-tool" else sys.executable
            peer = theirs.run(name, python, measured.path,
                              self.guessed(name, self.tasks_for(measured), measured),
                              measured.found, BENCHMARKS, self.is_full)
            measured.peers[name] = peer
            self.remember(name, measured, {n: t.seconds for n, t in peer.tasks.items()})
        if measured.name == QAP_SET and any(task.name == "qap" for task in self.tasks):
            measured.peers["sna"] = self.run_sna(measured)

    def run_sna(self, measured):
        say(f"{measured.name}: sna")
        peer = theirs.Peer("sna", "not here")
        if shutil.which("Rscript") is None:
            return peer
        ended = processes.run(
            ["Rscript", BENCHMARKS / "comparison" / "peers" / "qap.R", measured.path, PERMUTATIONS])
        if ended.status != 0:
            peer.version = f"not here: {ended.complaint[:120]}"
            return peer
        version, seconds, correlation = ended.output.split()
        peer.version, peer.threads, peer.memory = f"sna {version}", 1, ended.memory
        peer.tasks["qap"] = theirs.Timed(float(seconds), ended.memory)
        np.savez(measured.found / "qap.sna.npz", values=[float(correlation)], sources=np.zeros(0))
        return peer

    def tasks_for(self, measured):
        is_large = measured.name == sets.LINEAR_ONLY
        return [task for task in self.tasks if task.is_linear or not is_large]

    def guessed(self, side, wanted, measured):
        """For each task the seconds that it probably takes, by how its cost grows, or None."""
        result = {}
        for task in wanted:
            known = self.guesses.get((side, task.name))
            result[task.name] = known and growth.guess(task, known[0], known[1], measured.facts)
        return result

    def remember(self, side, measured, seconds):
        for name, value in seconds.items():
            if value is not None:
                self.guesses[side, name] = (value, measured.facts)

    def done(self, measured, given):
        """The tasks that we have done on the set."""
        times = measured.ours["ours", given]
        return [task.name for task in self.tasks
                if task.name in times and times[task.name].least is not None]

    def memory(self, measured, given):
        """For each task by how many bytes our process grows, and how many it then holds."""
        say(f"{measured.name}: the memory of Kopa, given the {given}")
        return {name: ours.memory(self.builds["ours"], measured.path, given, name)
                for name in self.done(measured, given)}

    def alone(self, measured, given):
        """The times with one worker, and for which tasks its bits are those of all workers."""
        say(f"{measured.name}: Kopa on one core, given the {given}")
        folder = measured.found / "one-worker" / given
        folder.mkdir(parents=True, exist_ok=True)
        names = self.done(measured, given)
        times = ours.run(self.builds["ours"], measured.path, given, dict.fromkeys(names), folder,
                         workers=1)
        together = measured.found / "ours" / given
        same = {name for name in names
                if (folder / f"{name}.f64").read_bytes() == (together / f"{name}.f64").read_bytes()}
        return times, same


def say(text):
    """Says on standard error what begins, and when."""
    print(time.strftime("%H:%M:%S"), text, file=sys.stderr, flush=True)
