"""Expected values for the tests of backbones, from SciPy.

Its hypergeometric survival function gives the p of each pair, and its control of the false discovery rate
corrects the p of all pairs, those that share nothing among them.

    pip install networkx scipy numpy
    python scripts/oracles/backbones.py
"""

import itertools
import json
import pathlib

import networkx as nx
import numpy as np
import scipy
from scipy.stats import false_discovery_control, hypergeom

FOLDER = pathlib.Path(__file__).parents[2] / "Tests" / "NetworkAlgorithmsTests" / "Oracles"


def tables():
    women = nx.davis_southern_women_graph()
    yield "southern women", nx.bipartite.biadjacency_matrix(
        women, women.graph["top"], women.graph["bottom"]
    ).toarray().astype(int)
    random = np.random.default_rng(4)
    yield "few of many", (random.random((40, 90)) < 0.08).astype(int)
    # Two groups that meet among themselves, some who are in nothing and an event without anybody.
    groups = (random.random((30, 60)) < 0.05).astype(int)
    groups[:12, :20] |= random.random((12, 20)) < 0.6
    groups[12:20, 20:40] |= random.random((8, 20)) < 0.5
    groups[25:, :] = 0
    groups[:, 59] = 0
    yield "groups", groups


def answers(name, table):
    population = int((table.sum(0) > 0).sum())
    active = [row for row in range(len(table)) if table[row].sum() > 0]
    pairs, shared, p = [], [], []
    for first, second in itertools.combinations(active, 2):
        both = int((table[first] & table[second]).sum())
        pairs.append([first, second])
        shared.append(both)
        p.append(float(hypergeom.sf(both - 1, population, table[first].sum(), table[second].sum())))
    corrected = {
        "bonferroni": np.minimum(1, np.array(p) * len(p)),
        "falseDiscovery": false_discovery_control(np.minimum(1, p), method="bh"),
    }
    kept = [place for place in range(len(pairs)) if shared[place] > 0]
    return {
        "name": name,
        "rows": [[int(column) for column in np.flatnonzero(row)] for row in table],
        "columns": table.shape[1],
        "tests": len(pairs),
        "pairs": [pairs[place] for place in kept],
        "p": [p[place] for place in kept],
        **{rule: [float(values[place]) for place in kept] for rule, values in corrected.items()},
    }


result = {
    "source": f"scipy {scipy.__version__}",
    "convention": "P(X >= x) over events with somebody in them; tests are all pairs with an event",
    "tables": [answers(name, table) for name, table in tables()],
}
(FOLDER / "backbones.json").write_text(json.dumps(result) + "\n")
