"""Expected betweenness.

Raw values only: programs divide by different numbers when they are asked for a share.
"""

import networkx as nx
from record import IGRAPH, NETWORKX, as_igraph, case, lengths, one_mode, write

CONVENTION = "unordered pairs, no end points, not normalised"
WHOLE = f"{CONVENTION}; lengths are whole numbers, 420 / strength"

networks = one_mode()
cases = []
for name, graph in networks.items():
    same = as_igraph(graph)
    cases += [
        case(
            name, graph, "betweenness", NETWORKX, CONVENTION,
            nx.betweenness_centrality(graph, normalized=False)),
        case(name, graph, "betweenness", IGRAPH, CONVENTION, same.betweenness()),
        case(
            name, graph, "betweenness(over: inverse-strength)", NETWORKX, WHOLE,
            nx.betweenness_centrality(graph, normalized=False, weight="length")),
        case(
            name, graph, "betweenness(over: inverse-strength)", IGRAPH, WHOLE,
            same.betweenness(weights=lengths(graph))),
    ]
write("betweenness", networks, cases)
