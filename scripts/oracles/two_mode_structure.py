"""Expected clustering, redundancy, harmonic closeness, density and centralisation of both modes."""

import networkx as nx
import numpy as np
from networkx.algorithms import bipartite
from record import NETWORKX, actors, case, two_mode, value, write


def star_of_stars(own, other):
    """One actor in all events, and the others spread over these as evenly as can be."""
    graph = nx.Graph()
    graph.add_nodes_from(range(own))
    graph.add_edges_from((0, ("event", event)) for event in range(other))
    graph.add_edges_from((actor, ("event", (actor - 1) % other)) for actor in range(1, own))
    return graph, list(range(own))


def spread(scores, nodes):
    return sum(max(scores[node] for node in nodes) - scores[node] for node in nodes)


def scattered():
    """Two networks side by side, an actor without events and an event without actors."""
    women = nx.davis_southern_women_graph()
    graph = nx.Graph()
    people = actors(women)
    graph.add_nodes_from(people, bipartite=0)
    graph.add_nodes_from(["x", "y", "z", "alone"], bipartite=0)
    graph.add_nodes_from([node for node in women if node not in people], bipartite=1)
    graph.add_nodes_from(["empty", "e1", "e2"], bipartite=1)
    graph.add_edges_from(women.edges())
    graph.add_edges_from([("x", "e1"), ("y", "e1"), ("y", "e2"), ("z", "e2"), ("x", "e2")])
    return graph


def sparse():
    """A large sparse table, some rows and columns of which are empty."""
    graph = bipartite.random_graph(90, 70, 0.03, seed=7)
    return nx.relabel_nodes(graph, {node: f"s{node}" for node in graph})


def small_world(graph, own, other):
    """Transitivity and mean distance of the projection, over those that are expected."""
    tied = [node for node in own if graph.degree(node) > 0]
    d = np.array([graph.degree(node) for node in tied], dtype=float)
    e = np.array([graph.degree(node) for node in other if graph.degree(node) > 0], dtype=float)
    projection = bipartite.projected_graph(graph, own)
    lengths = [
        length for _, found in nx.all_pairs_shortest_path_length(projection)
        for length in found.values() if length > 0]
    # Newman, Strogatz and Watts 2001, from the moments of the two distributions.
    mu, nu, n, m = d.mean(), e.mean(), len(d), len(e)
    f2, g2, g3 = (d * (d - 1)).mean(), (e * (e - 1)).mean(), (e * (e - 1) * (e - 2)).mean()
    clustering = m / n * g3 / (f2 * (g2 / nu) ** 2 + mu * g3 / nu)
    near = mu * g2 / nu
    far = near * (f2 / mu) * (g2 / nu)
    clustering = nx.transitivity(projection) / clustering
    if near >= n or far <= near:
        return None, clustering, None
    distance = np.mean(lengths) / (np.log(n / near) / np.log(far / near) + 1)
    return clustering / distance, clustering, distance


networks = two_mode() | {"scattered": scattered(), "sparse": sparse()}
cases = []
for name, graph in networks.items():
    people = actors(graph)
    events = [node for node in graph if node not in people]
    most = {True: len(events) + (len(people) - 1) / 2, False: len(people) + (len(events) - 1) / 2}
    harmonic = nx.harmonic_centrality(graph)
    cases += [
        case(
            name, graph, "two-mode-harmonic(scale: sum)", NETWORKX, "sum over the bipartite network",
            harmonic),
        case(
            name, graph, "two-mode-harmonic", NETWORKX, "divided by m + (n - 1)/2",
            {node: score / most[node in people] for node, score in harmonic.items()}),
        value(name, "two-mode-density", NETWORKX, "bipartite", bipartite.density(graph, people)),
        value(
            name, "robins-alexander", NETWORKX, "4 cycles / 3-paths",
            bipartite.robins_alexander_clustering(graph)),
    ]
    for variant in ["dot", "min", "max"]:
        overlaps = bipartite.latapy_clustering(graph, mode=variant)
        for node in graph:
            if not any(set(graph[other]) - {node} for other in graph[node]):
                overlaps[node] = float("nan")
        cases.append(
            case(
                name, graph, f"latapy-clustering(variant: {variant})", NETWORKX,
                "without those that share nothing, which are 0 there", overlaps))
    redundant = bipartite.node_redundancy(graph, [node for node in graph if graph.degree(node) > 1])
    cases.append(
        case(
            name, graph, "two-mode-redundancy", NETWORKX, "of nodes of degree 2 or more",
            {node: redundant.get(node, float("nan")) for node in graph}))
    for mode, own, other in [("actors", people, events), ("events", events, people)]:
        for ratio, number in zip(
            ["quotient", "clustering", "distance"], small_world(graph, own, other)):
            cases.append(
                value(
                    name, f"uzzi-spiro(ratio: {ratio}, mode: {mode})", NETWORKX,
                    "over the expectation of Newman, Strogatz and Watts", number))
        star, hubs = star_of_stars(len(own), len(other))
        for measure, score in [
            ("degree", bipartite.degree_centrality),
            ("closeness", bipartite.closeness_centrality),
            ("betweenness", bipartite.betweenness_centrality),
        ]:
            if measure != "betweenness" and not nx.is_connected(graph):
                continue
            share = spread(score(graph, own), own) / spread(score(star, hubs), hubs)
            cases.append(
                value(
                    name, f"two-mode-centralisation(of: {measure}, mode: {mode})", NETWORKX,
                    "spread of the scores, divided by that of a star of stars", share))
write(
    "two-mode-structure", networks, cases,
    {name: len(actors(graph)) for name, graph in networks.items()})
