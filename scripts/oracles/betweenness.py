"""Expected betweenness of nodes and of ties.

Raw values only: programs divide by different numbers when they are asked for a share.
"""

import networkx as nx
from record import IGRAPH, LCM, NETWORKX, as_igraph, case, lengths, one_mode, write

CONVENTION = "unordered pairs, no end points, not normalised"
WHOLE = f"{CONVENTION}; lengths are whole numbers, {LCM} / strength"
TIES = "unordered pairs, the ends of the tie among them, not normalised; in the order of the ties"
TIES_WHOLE = f"{TIES}; lengths are whole numbers, {LCM} / strength"


def by_tie(graph, scores):
    return [scores[tie] for tie in graph.edges()]


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
        case(
            name, graph, "edge-betweenness", NETWORKX, TIES,
            by_tie(graph, nx.edge_betweenness_centrality(graph, normalized=False))),
        case(name, graph, "edge-betweenness", IGRAPH, TIES, same.edge_betweenness(directed=False)),
        case(
            name, graph, "edge-betweenness(over: inverse-strength)", NETWORKX, TIES_WHOLE,
            by_tie(graph, nx.edge_betweenness_centrality(
                graph, normalized=False, weight="length"))),
        case(
            name, graph, "edge-betweenness(over: inverse-strength)", IGRAPH, TIES_WHOLE,
            same.edge_betweenness(directed=False, weights=lengths(graph))),
    ]
write("betweenness", networks, cases)
