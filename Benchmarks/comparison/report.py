"""Writes what a run found, as Markdown: one table for each set, then growth, memory and commands."""

import os
import platform
import time

import numpy as np

from . import agreement, growth, ours, sets, shape, tasks, theirs


def written(session, words, root):
    pages = Pages()
    start = time.monotonic()
    heading(pages, session, words)
    known = {}
    for measured in session.measured():
        if measured.peers and not any(earlier.peers for earlier in known.values()):
            peers(pages, measured)
        known[measured.name] = measured
        one_set(pages, measured, session)
    for name in session.missing:
        pages.add(f"## {name}\n\nIts records are not in `{session.records}`: it is left out.")
    exponents(pages, session, known, root)
    if "horizon" in known:
        memory(pages, session, known["horizon"])
        cores(pages, session, known["horizon"])
        commands(pages, session)
    pages.add(f"The whole took {(time.monotonic() - start) / 60:.0f} minutes.")
    return pages.text()


class Pages:
    """What is written is also printed, as soon as it is there."""

    def __init__(self):
        self.parts = []

    def add(self, text):
        print("\n" + text, flush=True)
        self.parts.append(text)

    def table(self, header, rows, note=""):
        widths = [max(len(row[k]) for row in [header, *rows]) for k in range(len(header))]
        lines = ["| " + " | ".join(cell.ljust(w) for cell, w in zip(row, widths)) + " |"
                 for row in [header, ["-" * w for w in widths], *rows]]
        self.add("\n".join(lines) + ("\n\n" + note if note else ""))

    def text(self):
        return "\n\n".join(self.parts) + "\n"


def heading(pages, session, words):
    pages.add(
        "# Kopa beside its peers\n\n"
        f"{platform.machine()}, {os.cpu_count()} cores, {processor()}; both cores on our side. "
        "Seconds mean nothing elsewhere; the ratios do. Kopa's times are those of a network that nobody "
        "has asked anything before, with all that a measure prepares for itself in them; peers are "
        "given a graph that is ready. Each time is the least of several rounds, where there is time "
        "for several; where chance has a part it is the mean over seeds.\n\n"
        "`~` is extrapolated from the number of sources in brackets; `≈` was not run, and is guessed "
        "from a smaller set by how the cost grows.")
    if words.quick:
        pages.add("**A quick run:** the small sets alone. The goals hold for `horizon`.")
    if words.only or words.set:
        pages.add("**A part of the comparison:** "
                  f"tasks {words.only or 'all'}, sets {words.set or 'as usual'}.")


def processor():
    with open("/proc/cpuinfo") as file:
        names = [line.split(":", 1)[1].strip() for line in file if line.startswith("model name")]
    return names[0] if names else "an unnamed processor"


def peers(pages, measured):
    """Which peers there are."""
    pages.table(
        ["peer", "threads", "graph made in", "memory then", "full runs up to"],
        [[p.version if p.threads else f"{p.name}, {p.version}", str(p.threads or "–"),
          seconds(p.loading) if p.loading else "–", mebibytes(p.memory),
          limit(name)] for name, p in measured.peers.items()],
        f"The graph's figures are those of {measured.name}.")


def limit(name):
    return f"{theirs.LIMITS[name]} s" if name in theirs.LIMITS else "–"


def one_set(pages, measured, session):
    data, facts = measured.data, measured.facts
    lines = (shape.describe(data) if data.has_table and facts.n < 100_000
             else [f"{facts.n:,} organisations, {facts.m:,} ties"
                   + (f", {facts.p:,} participations" if data.has_table else "")])
    pages.add(f"## {measured.name}\n\n" + "\n".join(f"- {line}" for line in lines))
    if not measured.peers:
        return
    for given in ("table", "ties"):
        if ("ours", given) in measured.ours:
            times(pages, measured, session, given)
    differences(pages, measured, session)


def times(pages, measured, session, given):
    rows = []
    for task in session.tasks_for(measured):
        sides = {build: measured.ours[build, given].get(task.name) for build in session.builds}
        peers = {p.label: p.tasks[task.name] for p in measured.peers.values()
                 if task.name in p.tasks}
        if not peers and not any(sides.values()) or (given == "ties" and not any(sides.values())):
            continue
        rows.append(row(task, sides, peers, given, measured.name))
    if rows:
        pages.table(
            ["task", "goal", *session.builds, "best peer", "its time", "ratio",
             *(f"ratio, {b}" for b in list(session.builds)[1:]), "the others"], rows,
            f"Kopa is given the {given}" + (
                ", which a network from elsewhere is: never slower than igraph, and 20 times as fast at "
                "harmonic closeness." if given == "ties" else
                "." + (" The goals are those against the best peer." if measured.name == "horizon"
                       else " The goals hold for `horizon`.")))


def row(task, sides, peers, given, name):
    mine = {build: our_seconds(task, timed) for build, timed in sides.items()}
    ordered = sorted((t for t in peers.items() if t[1].seconds or t[1].guessed),
                     key=lambda item: item[1].seconds or item[1].guessed)
    fell = [f"{label} {timed.failed}" for label, timed in peers.items() if timed.failed]
    best = ordered[0] if ordered else None
    ratios = [ratio(best[1], value) if best else "–" for value in mine.values()]
    return [task.title, goal(task, given, name, ordered, mine["ours"]),
            *(ours_in_words(sides[build], mine[build]) for build in mine),
            best[0] if best else "–", peer_in_words(best[1]) if best else "–", *ratios,
            ", ".join([f"{label} {peer_in_words(t)}" for label, t in ordered[1:]] + fell) or "–"]


def our_seconds(task, timed):
    if timed is None:
        return None
    return timed.mean if task.compare == tasks.MODULARITY else timed.least


def goal(task, given, name, ordered, mine):
    """What is to be reached, and whether it is."""
    if given == "ties":
        against = {"igraph": task.ties_goal}
    elif name == "horizon":
        against = task.goals | ({} if task.goal is None else {"best": task.goal})
    else:
        against = {}
    parts = []
    for name, wanted in against.items():
        rivals = [t for label, t in ordered if name == "best" or label.startswith(name)]
        if not rivals:
            continue
        reached = mine is not None and (rivals[0].seconds or rivals[0].guessed) / mine >= wanted
        mark = "" if mine is None else " ✓" if reached else " ✗"
        parts.append(f"{wanted:g}×{'' if name == 'best' else ' ' + name}{mark}")
    return ", ".join(parts) or "–"


def ratio(timed, mine):
    if mine is None:
        return "–"
    sign = "≈" if timed.seconds is None else "~" if timed.sources else ""
    value = (timed.seconds or timed.guessed) / mine
    return f"{sign}{value:,.0f}" if value >= 20 else f"{sign}{value:.1f}" if value >= 1 else f"{sign}{value:.2f}"


def ours_in_words(timed, mine):
    if timed is None:
        return "–"
    if timed.failed:
        return timed.failed[:60]
    return f"≈{seconds(timed.guessed)}" if mine is None else seconds(mine)


def peer_in_words(timed):
    if timed.seconds is None:
        return f"≈{seconds(timed.guessed)}"
    return (f"~{seconds(timed.seconds)} ({timed.sources})" if timed.sources
            else seconds(timed.seconds))


def seconds(value):
    if value is None:
        return "–"
    if value < 0.01:
        return f"{value * 1000:.2g} ms" if value < 0.001 else f"{value * 1000:.1f} ms"
    return f"{value * 1000:.0f} ms" if value < 1 else f"{value:.2f} s" if value < 10 else f"{value:,.0f} s"


def mebibytes(value):
    return f"{value / 2**20:,.0f} MiB" if value else "–"


def differences(pages, measured, session):
    """Whether both sides found the same: ours beside igraph, and other peers beside igraph too."""
    rows = []
    for task in session.tasks_for(measured):
        if task.compare == tasks.NOTHING:
            continue
        peers = {name: loaded(measured, task, name) for name in measured.peers}
        peers = {name: found for name, found in peers.items() if found is not None}
        mine = {f"kopa, {build}, {given}": found for build, given in measured.ours
                if (found := our_result(measured, task, build, given)) is not None}
        cells = compared(task, mine, peers, measured)
        if cells:
            rows.append([task.title, *cells])
    if rows:
        pages.table(
            ["result", "beside", "Kopa", "other peers"], rows,
            "The largest difference of two scores by the largest score. Goal: Kopa and igraph within "
            "1e-9. “4 undefined on one side”: so many nodes have a score in one program alone. Where "
            "an approximation is measured it is its largest error, as a share of all pairs; where "
            "communities are, their mean modularity.")


def compared(task, mine, peers, measured):
    if task.compare == tasks.MODULARITY:
        quality = {name: np.mean(agreement.modularities(found, measured.data))
                   for name, (found, _) in {**peers, **{k: (v, None) for k, v in mine.items()}}.items()}
        return ["modularity", listed(mine, quality, "{:.4f}"), listed(peers, quality, "{:.4f}")]
    if task.compare == tasks.ERROR:
        exact = our_result(measured, tasks.BY_NAME["betweenness"], "ours", first_input(measured))
        if exact is None:
            return None
        error = {name: agreement.largest_error(found, exact, measured.data)
                 for name, (found, _) in {**peers, **{k: (v, None) for k, v in mine.items()}}.items()}
        return ["exact", listed(mine, error, "{:.1e}"), listed(peers, error, "{:.1e}")]
    whole = [name for name, (_, sources) in peers.items() if not sources.size]
    reference = "igraph" if "igraph" in peers else whole[0] if whole else None
    if reference is None or not mine and len(peers) < 2:
        return None
    base, sources = peers[reference]
    apart = {name: agreement.difference(task, found[sources] if sources.size else found, base,
                                        measured.data) for name, found in mine.items()}
    others = {name: agreement.difference(task, found, base, measured.data, own)
              for name, (found, own) in peers.items()
              if name != reference and not sources.size}
    return [reference + (f", {sources.size} nodes" if sources.size else ""),
            listed(mine, apart, "{}"), listed(others, others, "{}")]


def listed(names, values, form):
    return ", ".join(f"{name} {form.format(values[name])}" for name in names) or "–"


def first_input(measured):
    return "table" if measured.data.has_table else "ties"


def loaded(measured, task, name):
    path = measured.found / f"{task.name}.{name}.npz"
    if not path.exists():
        return None
    with np.load(path) as found:
        return found["values"], found["sources"].astype(int)


def our_result(measured, task, build, given):
    path = measured.found / build / given / f"{task.name}.f64"
    return np.fromfile(path, "<f8") if path.exists() else None


def exponents(pages, session, known, root):
    names = [name for name in sets.GROWTH if name in known]
    if len(names) < 3:
        return
    rows = []
    for task in session.tasks:
        cells = []
        for given in ("table", "ties"):
            spent = [our_seconds(task, known[name].ours["ours", given].get(task.name))
                     for name in names]
            costs = [tasks.COSTS[task.cost](known[name].facts) for name in names]
            cells.append(f"{growth.exponent(costs, spent):.2f}" if all(spent) else "–")
        if cells != ["–", "–"]:
            rows.append([task.title, task.cost, *cells, growth.stated(task, root)])
    pages.add("## How time grows")
    pages.table(
        ["task", "cost", "table", "ties", "stated"], rows,
        f"Over {', '.join(names)}: the exponent of the cost with which Kopa's time grows, by least "
        "squares on logarithms. 1 is growth as the cost; less is slower growth, as on small sets "
        "where setting up is much of the time.")


def cores(pages, session, measured):
    """What the second core brings, and that it changes no bit."""
    times, same = session.alone(measured, "table")
    rows = []
    for name, timed in times.items():
        both = measured.ours["ours", "table"][name].mean
        if timed.mean is not None:
            rows.append([tasks.BY_NAME[name].title, seconds(timed.mean), seconds(both),
                         f"{timed.mean / both:.2f}", "the same bits" if name in same else "OTHER BITS"])
    pages.add("## One core and all")
    pages.table(["task", "one worker", "all", "ratio", "results"], rows,
                f"On {measured.name}, given the table; means over the rounds.")


def memory(pages, session, measured):
    held = {given: session.memory(measured, given) for given in ("table", "ties")}
    rows = []
    for task in session.tasks:
        for given, numbers in held.items():
            if numbers.get(task.name):
                grown, peak = numbers[task.name]
                rows.append([task.title, given, mebibytes(grown), f"{grown / measured.facts.m:.1f}",
                             f"{grown / measured.facts.n:.0f}", mebibytes(peak), peer_peaks(measured, task)])
    pages.add("## Peak memory")
    pages.table(
        ["task", "given", "growth", "bytes a tie", "bytes an organisation", "whole process",
         "peers, whole process"], rows,
        f"By how much a process of ours that holds {measured.name} grows while it does one task, at "
        "its highest, and how much it then holds. A peer does all tasks in one process; what it has "
        "freed is given back to the system before each.")


def peer_peaks(measured, task):
    peaks = sorted((p.tasks[task.name].memory, p.label) for p in measured.peers.values()
                   if task.name in p.tasks and p.tasks[task.name].memory)
    return ", ".join(f"{label} {mebibytes(peak)}" for peak, label in peaks) or "–"


def commands(pages, session):
    table = sets.table_file("horizon", session.folder / "sets")
    page = session.folder / "brief.html"
    rows = []
    for words in (["check", table], ["measure", table, "harmonic", "--format", "csv"],
                  ["measure", table, "betweenness", "--format", "csv"],
                  ["brief", table, "--output", page]):
        page.unlink(missing_ok=True)
        ended = ours.command([session.kopa, *words])
        said = " ".join(word.name if hasattr(word, "name") else word for word in words)
        went = "" if ended.status in (0, 1) else f"ended with status {ended.status}: {ended.complaint}"
        rows.append([f"kopa {said}", seconds(ended.seconds), mebibytes(ended.memory), went])
    pages.add("## Whole commands")
    pages.table(["command", "wall time", "peak memory", ""], rows,
                "Over the table of `horizon` as a CSV file. Goal: `kopa brief` under 15 s. A command "
                "that has not ended after 300 s is ended.")
