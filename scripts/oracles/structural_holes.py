"""Expected constraint and effective size."""

import networkx as nx
from record import IGRAPH, NETWORKX, as_igraph, case, one_mode, strengths, write

networks = one_mode()
cases = []
for name, graph in networks.items():
    same = as_igraph(graph)
    cases += [
        case(
            name, graph, "constraint", NETWORKX, "whole network, ties present",
            nx.constraint(graph)),
        case(
            name, graph, "constraint(ties: strength)", IGRAPH, "whole network, by strength",
            same.constraint(weights=strengths(graph))),
        case(
            name, graph, "effective-size", NETWORKX, "Borgatti, ties present",
            nx.effective_size(graph)),
        # Asked for all nodes at once, networkx takes another way with another result.
        case(
            name, graph, "effective-size(ties: strength)", NETWORKX,
            "Burt, by strength, nodes named one by one",
            nx.effective_size(graph, nodes=list(graph), weight="strength")),
    ]
write("structural-holes", networks, cases)
