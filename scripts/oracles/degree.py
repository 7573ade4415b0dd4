"""Expected degrees, strengths and core numbers."""

import networkx as nx
from record import IGRAPH, NETWORKX, as_igraph, case, one_mode, write

networks = one_mode()
cases = []
for name, graph in networks.items():
    cases += [
        case(name, graph, "degree", NETWORKX, "a count", dict(graph.degree())),
        case(
            name, graph, "degree(scale: share)", NETWORKX, "divided by n - 1",
            nx.degree_centrality(graph)),
        case(
            name, graph, "strength", NETWORKX, "the sum of strengths",
            dict(graph.degree(weight="strength"))),
        case(
            name, graph, "coreness", NETWORKX, "a count",
            nx.core_number(graph)),
        case(name, graph, "coreness", IGRAPH, "a count", as_igraph(graph).coreness()),
    ]
write("degree", networks, cases)
