"""Runs both sides in turn and prints their times, peak memory and ratios.

Called by Benchmarks/run, which builds what it needs.
"""

import csv
import os
import platform
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import igraph

ROOT = Path(__file__).resolve().parents[1]
KOPA, KERNEL_TIMES = os.environ["KOPA"], os.environ["KERNEL_TIMES"]
CORDIS = Path(os.environ["KOPA_TEST_DATA"]) / "cordis-plus-2014" / "cordis-plus-2014.csv"
PROJECTS = ROOT / "datasets" / "eu-cluster-projects"
MEASURES = ["betweenness", "harmonic", "pagerank", "coreness", "constraint"]
REPEATS = 3


def run(command):
    """Wall seconds, peak memory in MiB, and what the command printed."""
    with tempfile.TemporaryFile() as out:
        start = time.perf_counter()
        process = subprocess.Popen(list(map(str, command)), stdout=out, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        assert process.returncode == 0, f"{command} ended with {process.returncode}"
        out.seek(0)
        return seconds, usage.ru_maxrss / 1024, out.read().decode()


def best(command):
    runs = [run(command) for _ in range(REPEATS)]
    return min(seconds for seconds, _, _ in runs), max(memory for _, memory, _ in runs), runs[0][2]


def kernels(text):
    return {
        name: (float(seconds), float(total))
        for name, seconds, total in (line.split("\t") for line in text.splitlines())
    }


def main():
    print(f"{platform.machine()}, {os.cpu_count()} cores; python-igraph {igraph.__version__} "
          f"(1 thread); best of {REPEATS}\n")
    with tempfile.TemporaryDirectory() as folder:
        seconds, memory, _ = best([KOPA, "brief", PROJECTS, "--output", f"{folder}/brief.html"])
        print(f"kopa brief datasets/eu-cluster-projects: {seconds:.2f} s, {memory:.0f} MiB\n")
        if not CORDIS.exists():
            print(f"{CORDIS} is not here: the comparison with igraph is left out")
            return
        ties = Path(folder) / "ties.csv"
        ties.write_text(run([KOPA, "network", CORDIS])[2], encoding="utf-8")
        nodes = run([KOPA, "network", CORDIS, "--table", "nodes"])[2]
        count = sum(1 for _ in csv.reader(nodes.splitlines())) - 1
        compare(ties, count)


def compare(ties, count):
    ours_all, ours_memory, _ = best([KOPA, "measure", CORDIS, "betweenness", "--format", "csv"])
    peer = [sys.executable, ROOT / "Benchmarks" / "peers.py", ties, count]
    peer_all, peer_memory, peer_text = best(peer + ["betweenness", "--repeats", "1"])
    peer_alone = kernels(peer_text)["betweenness"][0]
    print("Exact betweenness on cordis-plus-2014, whole commands")
    print(f"  kopa measure, reading and projection included   {ours_all:7.2f} s {ours_memory:6.0f} MiB")
    print(f"  igraph, given the projection                    {peer_all:7.2f} s {peer_memory:6.0f} MiB")
    print(f"  igraph's betweenness() alone                    {peer_alone:7.2f} s")
    print(f"  ratio of igraph's betweenness() alone to the whole of kopa measure: "
          f"{peer_alone / ours_all:.1f}\n  ratio of peak memory: {ours_memory / peer_memory:.2f}\n")
    ours = kernels(run([KERNEL_TIMES, CORDIS, *MEASURES, "--repeats", REPEATS])[2])
    theirs = kernels(run(peer + MEASURES + ["--repeats", REPEATS])[2])
    print(f"{'kernels alone':16}{'kopa':>10}{'igraph':>10}{'ratio':>8}{'sums differ by':>16}")
    for name in MEASURES:
        (our_time, our_sum), (peer_time, peer_sum) = ours[name], theirs[name]
        apart = abs(our_sum - peer_sum) / max(abs(peer_sum), 1e-300)
        print(f"{name:16}{our_time:9.3f}s{peer_time:9.3f}s{peer_time / our_time:8.1f}{apart:16.1e}")


if __name__ == "__main__":
    main()
