"""Every measure of the catalogue on real networks, beside what other programs say of the same networks.

    swift build -c release --product kopa
    python scripts/oracles/real_networks.py FOLDER_WITH_REAL_RECORDS

For each network one table, docs/real-networks/NAME.csv: each measure with its value, or for measures of
nodes and ties with the sum, the largest score and who has it; then each program that has the measure,
with the largest difference to it. Needs what requirements.txt beside this script names; R with sna is asked
where it is installed.
"""

import csv
import json
import math
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import networkx as nx

import real_peers

ROOT = pathlib.Path(__file__).parents[2]
KOPA = os.environ.get("KOPA", ROOT / ".build" / "release" / "kopa")
TABLES = ROOT / "docs" / "real-networks"

# Measures that take long, most of them with the cube of the organisations, are skipped above this many.
SLOW_LIMIT = 1000
LONGEST = 60

NETWORKS = {
    "eu-cluster-projects": ("eu-cluster-projects/participations.csv", ["--no-resolve"]),
    "kecskemet-2012": ("cluster-kecskemet-2012/network_data.csv", []),
    "padgett-florentine": ("classic-padgett-florentine/Padgett.paj", ["--relation", "Marital"]),
    "davis-southern-women": ("classic-davis-southern-women/Davis.paj", []),
    "krackhardt-kite": ("classic-krackhardt-kite/kite_networkx_edges.csv", []),
    "knoke-bureaucracies": ("classic-knoke-bureaucracies/KnokBur.paj", []),
    "scotland-interlocks-1904": ("scotland-interlocks-1904/Scotland.paj", []),
    "ca-GrQc": ("snap-collaboration/ca-GrQc.txt", []),
}


def kopa(*arguments):
    started = time.process_time(), time.monotonic()
    result = subprocess.run(
        [KOPA, *map(str, arguments), "--quiet"], capture_output=True, text=True, timeout=LONGEST)
    if result.returncode != 0:
        raise RuntimeError(result.stderr.strip().splitlines()[-1] if result.stderr else "no reason")
    return result.stdout, time.monotonic() - started[1]


def measured(path, options, entry, subject):
    """The names and the scores of one measure; a score is None where it is undefined."""
    extra = ["--with", path] if entry["of"] == "two networks" else []
    text, seconds = kopa(
        "measure", path, entry["name"], "--of", subject, "--format", "json", *options, *extra)
    rows = json.loads(text)["results"][0]["rows"]
    names = [row.get("name") or " – ".join(row[end] for end in ("source", "target") if end in row) for row in rows]
    scores = [row["scores"][0] for row in rows]
    return names, [score.get("value") for score in scores], [score.get("reason") for score in scores], seconds


def subject_of(entry):
    of = entry["of"]
    return "network" if of in ("network", "two networks") else "ties" if of == "ties" else "organisations"


def graph_of(path, options):
    """The network that Kopa measures, as it writes it for other programs."""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "network.graphml"
        kopa("network", path, "--output", file, *options)
        graph = nx.read_graphml(file)
    strength = {(a, b): float(tie.get("weight", tie.get("strength", 1))) for a, b, tie in graph.edges(data=True)}
    plain = nx.Graph()
    plain.add_nodes_from(graph.nodes(data=True))
    plain.add_edges_from((a, b, {"weight": w}) for (a, b), w in strength.items())
    return plain


def difference(ours, theirs):
    """The largest difference, relative to the largest score; None where one has a score and the other not."""
    largest, scale = 0, max((abs(score) for score in theirs if score is not None), default=1) or 1
    for mine, other in zip(ours, theirs, strict=True):
        other = None if other is not None and math.isnan(other) else other
        if (mine is None) != (other is None):
            return None
        if mine is not None:
            largest = max(largest, abs(mine - other) / scale)
    return largest


def line(entry, names, scores, reasons):
    """What the table says of Kopa's own answer."""
    known = [(score, name) for score, name in zip(scores, names) if score is not None]
    if not known:
        return {"value": "", "highest": "", "reason": next((r for r in reasons if r), "")}
    if len(scores) == 1 and not names[0]:
        return {"value": repr(known[0][0]), "highest": "", "reason": ""}
    top = max(known, key=lambda pair: pair[0])
    return {
        "value": f"sum {math.fsum(score for score, _ in known)!r}",
        "highest": f"{top[1]}: {top[0]!r}",
        "reason": "; ".join(sorted({r for r in reasons if r})),
    }


def table(name, path, options, entries):
    graph = graph_of(path, options)
    answers = real_peers.answers(name, path, graph)
    rows = []
    for entry in entries:
        row = {"measure": entry["name"], "value": "", "highest": "", "reason": "", "programs": ""}
        rows.append(row)
        if graph.number_of_nodes() > SLOW_LIMIT and entry["name"] in real_peers.SLOW:
            row["reason"] = f"skipped above {SLOW_LIMIT} organisations"
            continue
        try:
            names, scores, reasons, seconds = measured(path, options, entry, subject_of(entry))
        except subprocess.TimeoutExpired:
            row["reason"] = f"not done within {LONGEST} s"
            continue
        except RuntimeError as error:
            row["reason"] = str(error)
            continue
        row |= line(entry, names, scores, reasons)
        told = []
        for program, ask, note in answers.get(entry["name"], []):
            try:
                theirs = ask()
            except Exception as error:  # a stranger's failure is an answer
                told.append(f"{program}: {type(error).__name__}")
                continue
            gap = difference(scores, theirs) if len(scores) == len(theirs) else None
            word = (
                f"{len(theirs)} numbers for {len(scores)}" if len(scores) != len(theirs)
                else "other undefined scores" if gap is None
                else "equal" if gap < 1e-9 else f"differs by {gap:.2g}")
            told.append(f"{program}: {word}" + (f" ({note})" if note and word != "equal" else ""))
        row["programs"] = "; ".join(told)
        print(f"{name:26} {entry['name']:28} {seconds:6.2f} s  {row['programs']}", file=sys.stderr)
    return rows


def readable(path, folder):
    """The file to read: a list of ties without a header is given one, and each tie once."""
    if path.suffix != ".txt":
        return path
    ties = set()
    for row in path.read_text(encoding="utf-8").splitlines():
        if row and not row.startswith("#"):
            ends = tuple(sorted(row.split(), key=int))
            if ends[0] != ends[1]:
                ties.add(ends)
    file = pathlib.Path(folder) / f"{path.stem}.csv"
    rows = ["source,target", *(",".join(tie) for tie in sorted(ties, key=lambda tie: [int(end) for end in tie]))]
    file.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return file


def main(records):
    entries = json.loads(kopa("measure", "--list", "--format", "json")[0])
    TABLES.mkdir(parents=True, exist_ok=True)
    for name, (path, options) in NETWORKS.items():
        with tempfile.TemporaryDirectory() as folder:
            file = readable(pathlib.Path(records) / path, folder)
            rows = table(name, file, options, entries)
        with open(TABLES / f"{name}.csv", "w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)


if __name__ == "__main__":
    main(sys.argv[1])
