"""Expected eigenvector centrality and PageRank."""

import networkx as nx
import numpy as np
from record import IGRAPH, NETWORKX, as_igraph, case, one_mode, strengths, write


def principal(graph, weight):
    """By dense decomposition; the largest eigenvalue must be a single one."""
    values, vectors = np.linalg.eigh(nx.to_numpy_array(graph, weight=weight))
    assert values[-1] - values[-2] > 1e-6
    return dict(zip(graph, np.abs(vectors[:, -1])))


networks = one_mode()
cases = []
for name, graph in networks.items():
    same = as_igraph(graph)
    for ties, weight in [("present", None), ("strength", "strength")]:
        cases += [
            case(
                name, graph, f"eigenvector(ties: {ties})", f"numpy {np.__version__}",
                "dense eigendecomposition, Euclidean norm 1", principal(graph, weight)),
            case(
                name, graph, f"pagerank(ties: {ties})", NETWORKX,
                "damping 0.85, sum 1, isolates start anew anywhere",
                nx.pagerank(graph, weight=weight, tol=1e-15, max_iter=1000)),
            case(
                name, graph, f"pagerank(damping: 0.5, ties: {ties})", IGRAPH,
                "damping 0.5, sum 1, isolates start anew anywhere",
                same.pagerank(damping=0.5, weights=strengths(graph) if weight else None)),
        ]
write("eigenvector", networks, cases)
