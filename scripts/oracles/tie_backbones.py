"""Expected values for backbones of ties with strengths, from netbone, for tables, from bicm and SciPy.

- disparity: netbone's, whose p is the smaller of the two ends'. It gives no p to a tie between two
  ends without another tie; ours is 1.
- noise-corrected: netbone's score and its deviation. It counts the sum of all strengths once, so it
  is asked about the network in which each tie is there in both directions, between two copies of
  the nodes. In the second parameter of its prior, 1 - mean**2 is read as (1 - mean)**2, as the beta
  distribution of that mean and variance has it. Without that, p differs by up to what is printed.
- sdsm: probabilities of bicm's bipartite configuration model; the tail of the sum of trials is
  worked out in whole here.
- fdsm: bicm has none; tests set drawn tables beside a list of all.

    pip install networkx numpy scipy bicm
    pip download --no-deps netbone==0.2.3     # and unpack it: its other needs are old
    PYTHONPATH=netbone-0.2.3 python scripts/oracles/tie_backbones.py
"""

import importlib
import importlib.util
import inspect
import itertools
import json
import sys
import types

import bicm
import networkx as nx
import numpy as np
import scipy
from scipy.stats import norm

from record import FOLDER, case, one_mode, two_mode, actors, write

NETBONE = "netbone 0.2.3"
BICM = "bicm 3.4.0"


FRONT = importlib.util.find_spec("netbone").submodule_search_locations[0]


def part(name):
    """A module of netbone without the packages that its front door asks for."""
    for package in ("netbone", "netbone.statistical"):
        module = types.ModuleType(package)
        module.__path__ = [FRONT + package.removeprefix("netbone").replace(".", "/")]
        sys.modules.setdefault(package, module)
    kept = types.ModuleType("netbone.backbone")
    kept.Backbone = lambda graph, **_: graph
    sys.modules["netbone.backbone"] = kept
    filters = types.ModuleType("netbone.filters")
    filters.threshold_filter = filters.fraction_filter = None
    sys.modules["netbone.filters"] = filters
    return importlib.import_module(f"netbone.statistical.{name}")


def weighted(graph):
    copy = nx.Graph()
    copy.add_nodes_from(graph)
    copy.add_weighted_edges_from((a, b, tie["strength"]) for a, b, tie in graph.edges(data=True))
    return copy


def disparity(graph):
    answered = part("disparity").disparity(weighted(graph))
    return [answered[a][b].get("p_value", 1) for a, b in graph.edges()]


def noise_corrected(graph, corrected=True):
    module = part("noise_corrected")
    source = inspect.getsource(module.noise_corrected)
    wrong = "(1 - (mean_prior_probability ** 2))"
    assert source.count(wrong) == 1
    if corrected:
        source = source.replace(wrong, "((1 - mean_prior_probability) ** 2)")
    space = dict(vars(module))
    exec(source, space)
    double = nx.Graph()
    for a, b, tie in graph.edges(data=True):
        double.add_edge((a, 0), (b, 1), weight=tie["strength"])
        double.add_edge((b, 0), (a, 1), weight=tie["strength"])
    answered = space["noise_corrected"](double, approximation=False)
    ties = [answered[a, 0][b, 1] for a, b in graph.edges()]
    return [float(norm.sf(tie["score"] / tie["nc_sdev"])) for tie in ties]


def tail(chances, least):
    counts = np.array([1.0])
    for chance in chances:
        counts = np.convolve(counts, [1 - chance, chance])
    return float(counts[least:].sum())


def tables():
    women = two_mode()["southern women"]
    yield "southern women", nx.bipartite.biadjacency_matrix(
        women, actors(women), [node for node in women if node not in set(actors(women))]
    ).toarray().astype(int)
    random = np.random.default_rng(9)
    chances = np.outer(random.random(25) ** 1.5, random.random(35))
    yield "uneven", (random.random((25, 35)) < chances).astype(int)
    # One who is in everything, one event of all, and one who is nowhere.
    edged = (random.random((12, 9)) < 0.4).astype(int)
    edged[0, :] = 1
    edged[:, 0] = 1
    edged[11, :] = 0
    yield "edges", edged


def sdsm(name, table):
    graph = bicm.BipartiteGraph(table)
    graph.solve_tool(tol=1e-13, eps=1e-13, max_steps=2000, method="newton", print_error=False)
    chances = graph.get_bicm_matrix()
    misses = max(np.abs(chances.sum(0) - table.sum(0)).max(), np.abs(chances.sum(1) - table.sum(1)).max())
    print(name, "bicm misses its sums by", misses)
    pairs, p = [], []
    for first, second in itertools.combinations(range(len(table)), 2):
        shared = int((table[first] & table[second]).sum())
        if shared:
            pairs.append([first, second])
            p.append(tail(chances[first] * chances[second], shared))
    return {
        "name": name,
        "rows": [[int(column) for column in np.flatnonzero(row)] for row in table],
        "columns": table.shape[1],
        "chances": [[float(chance) for chance in row] for row in chances],
        "pairs": pairs,
        "p": p,
    }


if __name__ == "__main__":
    networks = one_mode()
    cases = []
    for name, graph in networks.items():
        cases.append(
            case(name, graph, "disparity", NETBONE, "smaller p of both ends", disparity(graph)))
        ours, theirs = noise_corrected(graph), noise_corrected(graph, corrected=False)
        print(name, "noise-corrected as it stands differs by", np.abs(np.subtract(ours, theirs)).max())
        cases.append(
            case(
                name, graph, "noise-corrected", NETBONE,
                "both directions, beta prior of the stated moments, normal tail", ours))
    write("tie-backbones", networks, cases)
    (FOLDER / "sdsm.json").write_text(json.dumps({
        "source": f"{BICM}, scipy {scipy.__version__}",
        "convention": "bipartite configuration model, Poisson-binomial P(X >= x)",
        "tables": [sdsm(name, table) for name, table in tables()],
    }) + "\n")
