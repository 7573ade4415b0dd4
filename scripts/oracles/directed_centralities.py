"""Expected centralities along arcs."""

import math
import random

import igraph
import networkx as nx
import numpy as np
from centralities import in_r, version
from record import IGRAPH, LCM, NETWORKX, case, lengths, write

NUMPY = f"numpy {np.__version__}"


def by_chance(seed, count, chance):
    """Arcs with strengths from 1 to 7; some nodes have none."""
    random.seed(seed)
    graph = nx.DiGraph()
    graph.add_nodes_from(str(number) for number in range(count))
    for source in graph:
        for target in graph:
            if source != target and random.random() < chance:
                strength = random.randint(1, 7)
                graph.add_edge(source, target, strength=strength, length=LCM // strength)
    return graph


def chain():
    graph = nx.DiGraph()
    for source, target in [("a", "b"), ("b", "c"), ("c", "d"), ("d", "c"), ("e", "c")]:
        graph.add_edge(source, target, strength=1, length=LCM)
    return graph


def as_igraph(graph):
    place = {node: number for number, node in enumerate(graph)}
    return igraph.Graph(
        len(place), [(place[a], place[b]) for a, b in graph.edges()], directed=True)


def singular(graph, weight):
    """By dense decomposition; the largest singular value must be a single one."""
    left, values, right = np.linalg.svd(nx.to_numpy_array(graph, weight=weight))
    assert values[0] - values[1] > 1e-6
    return dict(zip(graph, np.abs(left[:, 0]))), dict(zip(graph, np.abs(right[0])))


def degree_cases(name, graph):
    return [
        case(name, graph, "in-degree", NETWORKX, "a count", dict(graph.in_degree())),
        case(name, graph, "out-degree", NETWORKX, "a count", dict(graph.out_degree())),
        case(
            name, graph, "in-degree(scale: share)", NETWORKX, "divided by n - 1",
            nx.in_degree_centrality(graph)),
        case(
            name, graph, "out-degree(scale: share)", NETWORKX, "divided by n - 1",
            nx.out_degree_centrality(graph)),
        case(
            name, graph, "in-strength", NETWORKX, "the sum of strengths",
            dict(graph.in_degree(weight="strength"))),
        case(
            name, graph, "out-strength", NETWORKX, "the sum of strengths",
            dict(graph.out_degree(weight="strength"))),
    ]


def path_cases(name, graph, same):
    cases = []
    ways = [("in", graph, "in"), ("out", graph.reverse(), "out")]
    for word, turned, mode in ways:
        cases += [
            case(
                name, graph, f"directed-closeness(direction: {word})", NETWORKX,
                "r / sum d * r / (n - 1); networkx follows arcs back",
                nx.closeness_centrality(turned)),
            case(
                name, graph,
                f"directed-closeness(direction: {word}, over: inverse-strength)", NETWORKX,
                f"as before; lengths are whole numbers, {LCM} / strength, and scaled back",
                {
                    node: LCM * score
                    for node, score in nx.closeness_centrality(turned, distance="length").items()
                }),
            case(
                name, graph, f"directed-closeness(direction: {word}, variant: component)", IGRAPH,
                "r / sum d", same.closeness(mode=mode, normalized=True)),
            case(
                name, graph, f"directed-harmonic(direction: {word})", NETWORKX,
                "sum 1 / d; networkx follows arcs back", nx.harmonic_centrality(turned)),
            case(
                name, graph, f"directed-harmonic(direction: {word}, scale: mean)", IGRAPH,
                "sum 1 / d divided by n - 1", same.harmonic_centrality(mode=mode, normalized=True)),
        ]
    cases += [
        case(
            name, graph, "directed-closeness(direction: both, variant: component)", IGRAPH,
            "r / sum d, mode all", same.closeness(mode="all", normalized=True)),
        case(
            name, graph, "directed-harmonic(direction: both, over: inverse-strength)", IGRAPH,
            f"sum 1 / d, mode all; lengths are whole numbers, {LCM} / strength, and scaled back",
            [
                LCM * score
                for score in same.harmonic_centrality(
                    mode="all", normalized=False, weights=lengths(graph))
            ]),
        case(
            name, graph, "directed-betweenness", NETWORKX, "ordered pairs, not normalised",
            nx.betweenness_centrality(graph, normalized=False)),
        case(
            name, graph, "directed-betweenness(scale: share)", NETWORKX,
            "divided by (n - 1)(n - 2)", nx.betweenness_centrality(graph)),
        case(
            name, graph, "directed-betweenness(over: inverse-strength)", IGRAPH,
            f"ordered pairs; lengths are whole numbers, {LCM} / strength",
            same.betweenness(directed=True, weights=lengths(graph))),
    ]
    return cases


def spectral_cases(name, graph, same):
    cases = []
    for ties, weight in [("present", None), ("strength", "strength")]:
        hubs, authorities = singular(graph, weight)
        cases += [
            case(
                name, graph, f"hubs(ties: {ties})", NUMPY,
                "left singular vector, Euclidean norm 1", hubs),
            case(
                name, graph, f"authorities(ties: {ties})", NUMPY,
                "right singular vector, Euclidean norm 1", authorities),
            case(
                name, graph, f"directed-pagerank(ties: {ties})", NETWORKX,
                "damping 0.85, sum 1, sinks start anew anywhere",
                nx.pagerank(graph, weight=weight, tol=1e-15, max_iter=1000)),
        ]
    found, _ = nx.hits(graph, tol=1e-14)
    norm = math.sqrt(sum(score**2 for score in found.values()))
    cases += [
        case(
            name, graph, "hubs", NETWORKX, "scores sum to 1 there, and are scaled to norm 1",
            {node: abs(score) / norm for node, score in found.items()}),
        case(
            name, graph, "directed-pagerank(damping: 0.5)", IGRAPH, "damping 0.5, sum 1",
            same.pagerank(damping=0.5)),
    ]
    return cases


def alpha_cases(name, graph):
    """igraph's alpha centrality of the same matrix, and numpy's solution of its equations."""
    cases = []
    for ties, weight in [("present", None), ("strength", "strength")]:
        rows = nx.to_numpy_array(graph, weight=weight)
        alpha = 0.9 / max(1.0, float(max(abs(np.linalg.eigvals(rows)))))
        status = list(range(len(graph)))
        weighted = ", weighted = TRUE" if weight else ""
        r_graph = f"igraph::graph_from_adjacency_matrix(m, mode = 'directed'{weighted})"
        cases += [
            case(
                name, graph, f"alpha-centrality(alpha: {alpha!r}, unit: absolute, ties: {ties})",
                version("igraph"), "exogenous status 1",
                in_r(graph, f"igraph::alpha_centrality({r_graph}, alpha = {alpha!r}, sparse = FALSE)",
                     weight)),
            case(
                name, graph,
                f"alpha-centrality(alpha: {alpha!r}, unit: absolute, status: size, ties: {ties})",
                NUMPY, "the solution of its equations; status 0, 1, 2, ...",
                list(np.linalg.solve(np.eye(len(rows)) - alpha * rows.T, status))),
        ]
    return cases


if __name__ == "__main__":
    networks = {
        "chain": chain(), "by chance": by_chance(7, 20, 0.15), "scattered": by_chance(8, 40, 0.03),
    }
    cases = []
    for name, graph in networks.items():
        same = as_igraph(graph)
        graph.graph["numbers"] = {"size": list(range(len(graph)))}
        cases += degree_cases(name, graph) + path_cases(name, graph, same)
        cases += alpha_cases(name, graph)
        if name != "chain":
            cases += spectral_cases(name, graph, same)
    write("directed-centralities", networks, cases)
