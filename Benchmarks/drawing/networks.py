"""The networks that are drawn: one mode, all ties."""

import csv
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

RECORDS = Path(os.environ["KOPA_TEST_DATA"])
HOUSE = Path(__file__).resolve().parents[2]
SOURCES = {
    "eu-cluster-projects": HOUSE / "datasets" / "eu-cluster-projects",
    "keep_latvia": RECORDS / "cuts" / "keep_latvia.csv",
    "keep_cluster_theme": RECORDS / "cuts" / "keep_cluster_theme.csv",
    "h2020_latvia": RECORDS / "cuts" / "h2020_latvia.csv",
    "cordis-dashboard-2021": RECORDS / "cordis-dashboard-2021",
    "cluster-kecskemet-2012": RECORDS / "cluster-kecskemet-2012",
    "cluster-tfi-uk": RECORDS / "cluster-tfi-uk",
    "scotland-interlocks-1904": RECORDS / "scotland-interlocks-1904",
    "interorg-tobacco-control-indiana": RECORDS / "interorg-tobacco-control-indiana",
    "ca-GrQc": RECORDS / "snap-collaboration" / "ca-GrQc.txt",
}
NAMES = tuple(SOURCES)
LARGEST_ALONE = ("ca-GrQc",)


@dataclass
class Network:
    """Names of nodes, and ties as pairs of positions, the smaller first, in ascending order."""

    names: list
    ties: list

    @property
    def count(self):
        return len(self.names)

    def largest_component(self):
        """The nodes of the largest connected part in their order, the first of several as large."""
        neighbours = [[] for _ in self.names]
        for first, second in self.ties:
            neighbours[first].append(second)
            neighbours[second].append(first)
        met, best = set(), []
        for start in range(self.count):
            if start in met:
                continue
            met.add(start)
            part = [start]
            for node in part:
                for neighbour in neighbours[node]:
                    if neighbour not in met:
                        met.add(neighbour)
                        part.append(neighbour)
            if len(part) > len(best):
                best = part
        number = {node: place for place, node in enumerate(sorted(best))}
        return Network([self.names[node] for node in sorted(best)],
                       [(number[a], number[b]) for a, b in self.ties if a in number])

    def write(self, folder):
        lines = (" ".join(name.split()) for name in self.names)
        (folder / "names.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
        (folder / "ties.txt").write_text("".join(f"{a} {b}\n" for a, b in self.ties))


def load(name, folder):
    """The network `name`; None if its records are not here."""
    source = SOURCES[name]
    if not source.exists():
        return None
    if source.suffix == ".txt":
        return of_pairs(source)
    ties = folder / f"{name}.csv"
    subprocess.run([os.environ["KOPA"], "network", source, "--output", ties, "--quiet"], check=True)
    return of_tables(ties, folder / f"{name}-nodes.csv")


def of_tables(ties, nodes):
    """What `kopa network` writes."""
    numbers, names, pairs = {}, [], set()
    with open(nodes, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            numbers[row["id"]] = len(names)
            names.append(row.get("name") or row["id"])
    with open(ties, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            pairs.add(pair(numbers[row["source"]], numbers[row["target"]]))
    return Network(names, sorted(pairs))


def of_pairs(file):
    """A network of SNAP, which lists each tie from both ends."""
    numbers, pairs = {}, set()
    with open(file, encoding="ascii") as lines:
        for line in lines:
            if not line.startswith("#"):
                first, second = (numbers.setdefault(end, len(numbers)) for end in line.split())
                if first != second:
                    pairs.add(pair(first, second))
    return Network(list(numbers), sorted(pairs))


def pair(first, second):
    return min(first, second), max(first, second)
