"""Expected closeness and harmonic closeness."""

import math

import networkx as nx
from record import IGRAPH, LCM, NETWORKX, as_igraph, case, lengths, one_mode, write

networks = one_mode()
cases = []
for name, graph in networks.items():
    same = as_igraph(graph)
    inverse = "over: inverse-strength"
    scaled = "lengths are whole numbers, 420 / strength; the result is scaled back"
    cases += [
        case(
            name, graph, "closeness", NETWORKX, "r / sum d * r / (n - 1)",
            nx.closeness_centrality(graph)),
        case(
            name, graph, f"closeness({inverse})", NETWORKX, f"r / sum d * r / (n - 1); {scaled}",
            {
                node: LCM * score
                for node, score in nx.closeness_centrality(graph, distance="length").items()
            }),
        case(
            name, graph, "closeness(variant: component)", IGRAPH, "r / sum d, isolates NaN",
            same.closeness(normalized=True)),
        case(
            name, graph, f"closeness({inverse}, variant: component)", IGRAPH,
            f"r / sum d, isolates NaN; {scaled}",
            [
                LCM * score
                for score in same.closeness(weights=lengths(graph), normalized=True)
            ]),
        case(
            name, graph, "closeness(variant: freeman)", NETWORKX,
            "(n - 1) / sum d, defined here for connected networks only",
            nx.closeness_centrality(graph)
            if nx.is_connected(graph)
            else {node: math.nan for node in graph}),
        case(
            name, graph, "harmonic", NETWORKX, "sum 1 / d", nx.harmonic_centrality(graph)),
        case(
            name, graph, "harmonic(scale: mean)", IGRAPH, "sum 1 / d divided by n - 1",
            same.harmonic_centrality(normalized=True)),
        case(
            name, graph, f"harmonic({inverse})", NETWORKX, f"sum 1 / d; {scaled}",
            {
                node: LCM * score
                for node, score in nx.harmonic_centrality(graph, distance="length").items()
            }),
    ]
write("closeness", networks, cases)
