"""Runs the peers, each in a process of its own, and gathers what they say."""

import json
from dataclasses import dataclass, field
from typing import Optional

from . import processes

IN_FULL = 120  # seconds that a peer's run may take; networkx and rustworkx are never the best
LIMITS = {"igraph": IN_FULL, "networkit": IN_FULL, "graph-tool": IN_FULL, "scipy": IN_FULL,
          "rustworkx": 5, "networkx": 5}
FOR_LARGE_SETS = ("igraph", "networkit", "graph-tool", "scipy")
SYSTEM_PYTHON = "/usr/bin/python3"  # Debian's graph-tool is made for it


@dataclass
class Timed:
    """How one peer fared at one task."""

    seconds: Optional[float] = None
    memory: int = 0
    sources: Optional[int] = None  # on how many it ran, if not on all
    guessed: Optional[float] = None  # how long it would have taken: it was not run
    failed: Optional[str] = None


@dataclass
class Peer:
    name: str
    version: str = ""
    threads: int = 0
    loading: float = 0
    memory: int = 0
    tasks: dict[str, Timed] = field(default_factory=dict)

    @property
    def label(self):
        return f"{self.name} ({self.threads}t)"


def run(name, python, path, guesses, folder, benchmarks, unlimited):
    """The peer's times; a peer that falls goes on behind the task that it fell at."""
    peer = Peer(name)
    left = dict(guesses)
    while left:
        limit = 1e9 if unlimited else LIMITS[name]
        ended = processes.run(
            [python, "-m", "comparison.peers", name, path, folder],
            text=json.dumps({"limit": limit, "tasks": left}) + "\n", folder=benchmarks)
        at = None
        for line in ended.output.splitlines():
            words = json.loads(line)
            at = read(words, peer) or at
            left.pop(words.get("task") if "starts" not in words else None, None)
        if at is None:
            peer.version = peer.version or f"not here: {ended.complaint[:120]}"
            return peer
        if at in left:
            peer.tasks[at] = Timed(failed=f"ended with status {ended.status}")
            left.pop(at)
        elif ended.status != 0 and left:
            return peer
    return peer


def read(words, peer):
    """Takes in one line; the name of the task that it is about."""
    if "version" in words:
        peer.version, peer.threads = words["version"], words["threads"]
        peer.loading, peer.memory = words["loading"], words["memory"]
        return None
    task = words["task"]
    if "missing" not in words and "starts" not in words:
        peer.tasks[task] = Timed(
            words.get("seconds"), words.get("memory", 0), words.get("sources"),
            words.get("guessed"), words.get("failed"))
    return task
