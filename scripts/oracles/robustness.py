"""Expected robustness and key players.

Key players are those of all sets of their size, tried one by one; where several sets are equally good
none is recorded.
"""

import itertools

import networkx as nx
from record import NETWORKX, case, one_mode, value, write

HOPS = "unordered pairs, hops, a pair out of reach adds 0"


def fragmentation(graph):
    n = len(graph)
    joined = sum(len(part) * (len(part) - 1) for part in nx.connected_components(graph))
    return 1 - joined / (n * (n - 1))


def without(graph, members):
    return graph.subgraph(set(graph) - set(members))


def reach(graph, members):
    distances = nx.multi_source_dijkstra_path_length(graph, set(members), weight=None)
    return sum(1 / max(1, distance) for distance in distances.values()) / len(graph)


CRITERIA = {
    "fragmentation": lambda graph, members: fragmentation(without(graph, members)),
    "distance-fragmentation": lambda graph, members: 1 - nx.global_efficiency(
        without(graph, members)),
    "reach": reach,
}


def key_players(name, graph, size):
    for criterion, worth in CRITERIA.items():
        if criterion == "distance-fragmentation" and len(graph) > 15:
            continue
        sets = list(itertools.combinations(graph, size))
        values = [worth(graph, members) for members in sets]
        best = max(values)
        convention = "the best of all sets, tried one by one"
        settings = f"(criterion: {criterion}, size: {size}, seed: 1)"
        yield value(name, f"key-player-value{settings}", NETWORKX, convention, best)
        winners = [members for members, worth in zip(sets, values) if worth > best - 1e-9]
        if len(winners) == 1:
            yield case(
                name, graph, f"key-players{settings}", NETWORKX, convention,
                [float(node in winners[0]) for node in graph])


def efficiency(name, graph):
    yield value(name, "global-efficiency", NETWORKX, HOPS, nx.global_efficiency(graph))
    yield value(
        name, "distance-fragmentation", NETWORKX, f"1 less the efficiency; {HOPS}",
        1 - nx.global_efficiency(graph))
    yield value(name, "fragmentation", NETWORKX, "pairs in different components", fragmentation(graph))
    yield value(
        name, "mean-local-efficiency", NETWORKX, "fewer than two partners count 0",
        nx.local_efficiency(graph))
    yield case(
        name, graph, "local-efficiency", NETWORKX, "fewer than two partners: not a number", {
            node: nx.global_efficiency(graph.subgraph(graph[node]))
            if graph.degree(node) > 1 else float("nan") for node in graph})


def radius(name, graph):
    whole = nx.radius(graph) if nx.is_connected(graph) else None
    yield value(name, "radius", NETWORKX, "refused in pieces", whole)
    largest = graph.subgraph(max(nx.connected_components(graph), key=len))
    yield value(
        name, "radius(of: largest-component)", NETWORKX, "largest component", nx.radius(largest))


def degree_left(graph):
    return {node: (graph.degree(node),) for node in graph}


def betweenness_left(graph):
    between = nx.betweenness_centrality(graph, normalized=False)
    return {node: (round(between[node], 6), graph.degree(node)) for node in graph}


def robustness(name, graph):
    """Schneider's R, of equal scores the node with more ties and then the first leaving first."""
    order = {node: place for place, node in enumerate(graph)}
    for removal, scores in {"degree": degree_left, "betweenness": betweenness_left}.items():
        for time in ("initial", "recomputed"):
            left, start, total = graph.copy(), scores(graph), 0
            while len(left) > 0:
                now = start if time == "initial" else scores(left)
                left.remove_node(max(left, key=lambda node: (now[node], -order[node])))
                total += max((len(part) for part in nx.connected_components(left)), default=0)
            yield value(
                name, f"robustness(removal: {removal}, scores: {time})", NETWORKX,
                "nodes removed one by one", total / len(graph) ** 2)


AMOUNTS = {
    "largest-component": lambda graph: max(map(len, nx.connected_components(graph))),
    "reached-pairs": lambda graph: sum(
        len(part) * (len(part) - 1) for part in nx.connected_components(graph)),
    "efficiency": lambda graph: nx.global_efficiency(graph) * len(graph) * (len(graph) - 1),
}


def loss(name, graph):
    for part, amount in AMOUNTS.items():
        before = amount(graph)
        yield case(
            name, graph, f"loss(of: {part})", NETWORKX, "the node removed",
            {node: 1 - amount(without(graph, [node])) / before for node in graph})


if __name__ == "__main__":
    networks = one_mode()
    cases = []
    for name, graph in networks.items():
        cases += [*efficiency(name, graph), *radius(name, graph), *key_players(name, graph, 2)]
        cases += [*robustness(name, graph), *loss(name, graph)]
        if len(graph) < 15:
            cases += key_players(name, graph, 3)
    write("robustness", networks, cases)
