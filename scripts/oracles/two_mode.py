"""Expected measures of both modes."""

import networkx as nx
import numpy as np
from networkx.algorithms import bipartite
from record import NETWORKX, actors, case, two_mode, write

networks = two_mode()
cases = []
for name, graph in networks.items():
    people = actors(graph)
    events = [node for node in graph if node not in people]
    left, values, right = np.linalg.svd(
        bipartite.biadjacency_matrix(graph, people, events).toarray().astype(float))
    assert values[0] - values[1] > 1e-6
    vectors = dict(zip(people, np.abs(left[:, 0]))) | dict(zip(events, np.abs(right[0])))
    cases += [
        case(
            name, graph, "two-mode-degree", NETWORKX, "divided by the size of the other mode",
            bipartite.degree_centrality(graph, people)),
        case(
            name, graph, "two-mode-closeness", NETWORKX,
            "(m + 2 (n - 1)) / sum d, connected networks only",
            bipartite.closeness_centrality(graph, people)),
        case(
            name, graph, "two-mode-betweenness", NETWORKX,
            "divided by the maximum of Borgatti and Halgin",
            bipartite.betweenness_centrality(graph, people)),
        case(
            name, graph, "two-mode-eigenvector", f"numpy {np.__version__}",
            "singular vectors, each mode of Euclidean norm 1", vectors),
    ]
write("two-mode", networks, cases, {name: len(actors(graph)) for name, graph in networks.items()})
