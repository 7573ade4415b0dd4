"""Expected values for the tests of how alike networks are, from programs that are not ours.

NetLSD's own package gives heat traces; the portrait divergence is the formula of Bagrow and Bollt on
distances from networkx; SciPy makes the trees; classical scaling is NumPy's eigendecomposition of the
centred squares.

    pip install netlsd networkx numpy scipy
    python scripts/oracles/likeness.py
"""

import itertools
import json
import pathlib

import netlsd
import networkx as nx
import numpy as np
import scipy
from scipy.cluster.hierarchy import linkage
from scipy.spatial.distance import squareform
from scipy.stats import entropy

FOLDER = pathlib.Path(__file__).parents[2] / "Tests" / "NetworkAlgorithmsTests" / "Oracles"


def networks():
    cliques = nx.Graph()
    cliques.add_nodes_from(range(14))
    for group in [(0, 1, 2, 3, 4), (4, 5, 6, 7), (7, 8, 9), (10, 11)]:
        cliques.add_edges_from(itertools.combinations(group, 2))
    # Without the strengths that networkx gives it: NetLSD would heed them.
    yield "karate", nx.Graph(nx.karate_club_graph().edges())
    yield "path", nx.path_graph(9)
    yield "star", nx.star_graph(7)
    yield "cliques and two alone", cliques
    yield "random", nx.gnm_random_graph(60, 130, seed=3)
    yield "small world", nx.watts_strogatz_graph(40, 4, 0.2, seed=5)


def portrait(graph):
    count = graph.number_of_nodes()
    result = np.zeros((count + 1, count + 1))
    for _, lengths in nx.all_pairs_shortest_path_length(graph):
        reached = np.bincount(list(lengths.values()), minlength=count + 1)
        for distance in range(count + 1):
            result[distance, reached[distance]] += 1
    return result


def divergence(first, second):
    size = max(first.shape[0], second.shape[0])
    shares = []
    for matrix in (first, second):
        padded = np.zeros((size, size))
        padded[: matrix.shape[0], : matrix.shape[1]] = matrix
        # A node that has none at a distance belongs to no pair.
        weighted = padded * np.arange(size)
        shares.append((weighted / weighted.sum()).ravel())
    middle = (shares[0] + shares[1]) / 2
    return sum(entropy(share, middle, base=2) for share in shares) / 2


graphs = list(networks())
portraits = [portrait(graph) for _, graph in graphs]
traces = [netlsd.heat(graph, normalization="empty") for _, graph in graphs]
pairs = list(itertools.combinations(range(len(graphs)), 2))
heat = [float(np.linalg.norm(traces[a] - traces[b])) for a, b in pairs]
matrix = squareform(heat)
centre = np.eye(len(graphs)) - 1 / len(graphs)
values, vectors = np.linalg.eigh(-centre @ (matrix**2) @ centre / 2)
order = np.argsort(values)[::-1]
points = []
for axis in order[:2]:
    vector = vectors[:, axis] * np.sqrt(values[axis])
    points.append((vector * np.sign(vector[np.argmax(np.abs(vector))])).tolist())
result = {
    "source": f"netlsd 1.0.2, networkx {nx.__version__}, numpy {np.__version__}, scipy {scipy.__version__}",
    "convention": "heat traces at 250 times divided by n; portraits with distance 0; squares centred",
    "networks": [
        {"name": name, "nodes": graph.number_of_nodes(), "ties": [[int(a), int(b)] for a, b in graph.edges()]}
        for name, graph in graphs
    ],
    "traces": [trace.tolist() for trace in traces],
    "pairs": [list(pair) for pair in pairs],
    "heat": heat,
    "divergences": [float(divergence(portraits[a], portraits[b])) for a, b in pairs],
    "merges": linkage(heat, "average").tolist(),
    "points": points,
    "share": float(np.clip(values[order[:2]], 0, None).sum() / np.abs(values).sum()),
}
(FOLDER / "likeness.json").write_text(json.dumps(result, indent=1) + "\n")
