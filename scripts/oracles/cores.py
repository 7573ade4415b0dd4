"""Expected fits of cores, from cpnet and from a search through every set of nodes, and expected core
scores from scipy.

    python scripts/oracles/cores.py
"""

import importlib.metadata
import itertools
import random

import cpnet
import networkx as nx
import numpy
import scipy.optimize
from networkx.algorithms import bipartite

import record

CPNET = f"cpnet {importlib.metadata.version('cpnet')}"
NUMPY = f"numpy {numpy.__version__}"
SCIPY = f"scipy {scipy.__version__}"


def networks():
    known = record.one_mode()
    davis = nx.davis_southern_women_graph()
    women = [node for node, mode in davis.nodes(data="bipartite") if mode == 0]
    projected = nx.Graph()
    projected.add_nodes_from(women)
    for a, b, tie in bipartite.weighted_projected_graph(davis, women).edges(data=True):
        projected.add_edge(a, b, strength=tie["weight"])
    return {name: known[name] for name in known if name != "scattered"} | {
        "southern women": projected, "by chance": by_chance()}


def by_chance():
    draw = random.Random(3)
    graph = nx.Graph()
    graph.add_nodes_from(str(node) for node in range(14))
    for a, b in itertools.combinations(list(graph), 2):
        if draw.random() < 0.3:
            graph.add_edge(a, b, strength=draw.randint(1, 5))
    return graph


def matrix(graph, reading):
    weight = "strength" if reading == "strength" else None
    ties = nx.to_numpy_array(graph, weight=weight)
    return ties / ties.max()


def fits(ties):
    """The best fit of each block over all cores of nodes with ties, by correlation of columns."""
    count = len(ties)
    upper = numpy.triu_indices(count, 1)
    pairs = ties[upper]
    tied = [node for node in range(count) if ties[node].any()]
    best = {}
    for size in range(1, len(tied) + 1):
        for core in itertools.combinations(tied, size):
            inside = numpy.zeros(count)
            inside[list(core)] = 1
            level = inside[upper[0]] + inside[upper[1]]
            mixed = level == 1
            density = pairs[mixed].mean() if mixed.any() else 0
            for block, ideal, kept in (
                    ("missing", level == 2, ~mixed),
                    ("one", level > 0, None),
                    ("zero", level == 2, None),
                    ("density", numpy.where(mixed, density, level == 2), None)):
                x = pairs if kept is None else pairs[kept]
                y = numpy.asarray(ideal, float) if kept is None else numpy.asarray(ideal, float)[kept]
                if len(x) < 2 or x.std() < 1e-12 or y.std() < 1e-12:
                    continue
                fit = ((x - x.mean()) * (y - y.mean())).mean() / (x.std() * y.std())
                best[block] = max(best.get(block, -2), fit)
    return best


def core_scores(ties):
    """The bounded least squares of all products but the diagonal, from the best of many starts."""
    count = len(ties)
    off = 1 - numpy.eye(count)

    def loss(scores):
        rest = (ties - numpy.outer(scores, scores)) * off
        return (rest ** 2).sum() / 2, -2 * rest @ scores

    draw = numpy.random.default_rng(1)
    found = []
    for _ in range(40):
        start = draw.random(count)
        answer = scipy.optimize.minimize(
            loss, start, jac=True, method="L-BFGS-B", bounds=[(0, 1)] * count,
            options={"ftol": 1e-16, "gtol": 1e-13, "maxiter": 20000})
        found.append((answer.fun, list(answer.x)))
    scores = numpy.array(min(found)[1])
    free = (scores > 1e-6) & (scores < 1 - 1e-6)
    scores[~free] = scores[~free].round()

    def slope(some):
        scores[free] = some
        return loss(scores)[1][free]

    scores[free] = scipy.optimize.root(slope, scores[free], tol=1e-15).x
    return [float(score) for score in scores]


def improved(search, graph):
    """The score of the core that was found, once no node improves it by entering or leaving; the
    search itself looks up the neighbours of the wrong node after a move, and stops short."""
    ties = nx.to_scipy_sparse_array(graph, format="csr", dtype=float)
    core = search.x_.copy()
    none = numpy.zeros(len(core), dtype=int)
    best = search._score(ties, none, core)[0]
    moved = True
    while moved:
        moved = False
        for node in range(len(core)):
            core[node] = 1 - core[node]
            score = search._score(ties, none, core)[0]
            if score > best + 1e-12:
                best, moved = score, True
            else:
                core[node] = 1 - core[node]
    return float(best)


cases = []
kept = networks()
for name, graph in kept.items():
    for reading in ("present", "strength"):
        ties = matrix(graph, reading)
        if len(graph) <= 14:
            for block, fit in sorted(fits(ties).items()):
                cases.append(record.value(
                    name, f"core-periphery-fit(block: {block}, ties: {reading}, starts: 40, seed: 1)",
                    NUMPY, "correlation over all pairs, the best of all cores", fit))
    search = cpnet.BE(num_runs=300)
    plain = nx.Graph()
    plain.add_nodes_from(graph)
    plain.add_edges_from(graph.edges)
    search.detect(plain)
    cases.append(record.value(
        name, "core-periphery-fit(block: one, ties: present, starts: 40, seed: 1)", CPNET,
        "BE, the best of 300 runs, improved by single moves under its own score",
        improved(search, plain)))

for name in ("kite", "florentine marriages and Pucci", "karate club", "southern women", "by chance"):
    for reading in ("present", "strength"):
        cases.append(record.case(
            name, kept[name], f"core-score(ties: {reading})", SCIPY,
            "L-BFGS-B from 40 starts on the squares off the diagonal, bounds 0 and 1",
            core_scores(matrix(kept[name], reading))))

record.write("cores", kept, cases)
