"""Sets Kopa beside the peers, on this machine, in this run. `Benchmarks/run --help` says how."""

import argparse
import os
from pathlib import Path

from . import report, sets, tasks
from .session import Session

ROOT = Path(__file__).resolve().parents[2]
QUICK = ("made-1k", "ca-hepth", "cordis-plus-2014")


def arguments():
    reader = argparse.ArgumentParser(
        prog="Benchmarks/run", description="Sets Kopa beside other programs, on this machine.")
    reader.add_argument("--only", metavar="TASK,…", help="these tasks alone; see --list")
    reader.add_argument("--set", metavar="NAME,…", help="these sets alone; see --list")
    reader.add_argument("--full", action="store_true",
                        help="run everything in full, however many hours it takes")
    reader.add_argument("--quick", action="store_true", help="the small sets alone: " + ", ".join(QUICK))
    reader.add_argument("--list", action="store_true", help="name the tasks and the sets, and end")
    return reader.parse_args()


def chosen(text, names, kind):
    names = list(names)
    if text is None:
        return names
    words = text.split(",")
    for word in words:
        if word not in names:
            raise SystemExit(f"{word} is no {kind}; they are {', '.join(names)}")
    return [name for name in names if name in words]


def main():
    words = arguments()
    if words.list:
        print("tasks:", ", ".join(tasks.BY_NAME), "\nsets:", ", ".join(sets.NAMES))
        return
    session = Session(
        tasks=[tasks.BY_NAME[name] for name in chosen(words.only, tasks.BY_NAME, "task")],
        sets=chosen(words.set, QUICK if words.quick else sets.NAMES, "set"),
        is_full=words.full,
        builds={"ours": Path(os.environ["KERNEL_TIMES"])}
        | ({"native": Path(os.environ["KERNEL_TIMES_NATIVE"])}
           if "KERNEL_TIMES_NATIVE" in os.environ else {}),
        kopa=Path(os.environ["KOPA"]),
        records=Path(os.environ["KOPA_TEST_DATA"]),
        folder=ROOT / "out" / "benchmarks")
    target = ROOT / "out" / "benchmarks.md"
    text = report.written(session, words, ROOT)
    target.write_text(text, encoding="utf-8")
    print(f"\nWritten to {target.relative_to(ROOT)}")


main()
