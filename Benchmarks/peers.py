"""Times python-igraph on ties that `kopa network` wrote.

usage: peers.py TIES.csv NODES MEASURE… --repeats N
Prints a line for each measure: its name, the least of the times in seconds, the sum of scores.
"""

import csv
import sys
import time

import igraph

words = sys.argv[1:]
repeats = 3
if "--repeats" in words:
    place = words.index("--repeats")
    repeats = int(words[place + 1])
    del words[place:place + 2]
path, count, *measures = words

places = {}
edges = []
for row in csv.DictReader(open(path, encoding="utf-8")):
    ends = [places.setdefault(row[end], len(places)) for end in ("source", "target")]
    edges.append(ends)
graph = igraph.Graph(n=int(count), edges=edges)

WAYS = {
    "betweenness": lambda: graph.betweenness(directed=False),
    "harmonic": lambda: graph.harmonic_centrality(normalized=False),
    "pagerank": lambda: graph.pagerank(directed=False),
    "coreness": lambda: graph.coreness(),
    "constraint": lambda: graph.constraint(),
}

for measure in measures:
    best, scores = float("inf"), []
    for _ in range(repeats):
        start = time.perf_counter()
        scores = WAYS[measure]()
        best = min(best, time.perf_counter() - start)
    total = sum(value for value in scores if value == value)
    # PageRank and harmonic values need no scale: igraph's are Kopa's here.
    print(f"{measure}\t{best}\t{total}")
