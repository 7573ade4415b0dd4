"""The networks that oracles are asked about, and the form in which their answers are kept.

Each script beside this one asks other programs for scores and writes them to
Tests/NetworkAlgorithmsTests/Oracles. A case holds the name of the network, the measure as Kopa spells it,
which program was asked under which convention, and its scores in the order of the nodes, or of the
ties.

    pip install networkx igraph numpy scipy
    python scripts/oracles/betweenness.py
"""

import json
import math
import pathlib
import random

import igraph
import networkx as nx

FOLDER = pathlib.Path(__file__).parents[2] / "Tests" / "NetworkAlgorithmsTests" / "Oracles"

# Programs take lengths. One over a strength from 1 to 7 is a whole number of 420ths, and whole
# numbers add up without rounding errors, which would tell equally long paths apart.
LCM = 420

NETWORKX = f"networkx {nx.__version__}"
IGRAPH = f"python-igraph {igraph.__version__}"


def one_mode():
    """Networks by name; every tie has a strength and a length."""
    networks = {
        "kite": nx.krackhardt_kite_graph(),
        "florentine marriages": nx.florentine_families_graph(),
        "florentine marriages and Pucci": nx.florentine_families_graph(),
        "karate club": nx.karate_club_graph(),
        "scattered": scattered(),
    }
    networks["florentine marriages and Pucci"].add_node("Pucci")
    for name, graph in networks.items():
        graph = nx.relabel_nodes(graph, str)
        for _, _, tie in graph.edges(data=True):
            tie["strength"] = tie.pop("weight", 1)
            tie["length"] = LCM // tie["strength"]
        networks[name] = graph
    return networks


def scattered():
    """Several components and isolates, with strengths from 1 to 7."""
    random.seed(4)
    graph = nx.Graph()
    graph.add_nodes_from(range(60))
    for first in range(60):
        for second in range(first + 1, 60):
            if random.random() < 0.035:
                graph.add_edge(first, second, weight=random.randint(1, 7))
    return graph


def two_mode():
    """Connected networks by name; the actors come first."""
    davis = nx.davis_southern_women_graph()
    random.seed(5)
    chance = nx.Graph()
    chance.add_nodes_from((f"a{number}" for number in range(25)), bipartite=0)
    for actor in list(chance):
        for event in random.sample(range(12), random.randint(1, 5)):
            chance.add_edge(actor, f"e{event}")
    assert nx.is_connected(chance)
    return {"southern women": davis, "by chance": chance}


def actors(graph):
    return [node for node, mode in graph.nodes(data="bipartite") if mode == 0]


def as_igraph(graph):
    """The same network in the same order."""
    nodes = list(graph)
    place = {node: number for number, node in enumerate(nodes)}
    return igraph.Graph(len(nodes), [(place[a], place[b]) for a, b in graph.edges()])


def lengths(graph):
    return [tie["length"] for _, _, tie in graph.edges(data=True)]


def strengths(graph):
    return [tie["strength"] for _, _, tie in graph.edges(data=True)]


def case(network, graph, measure, source, convention, scores):
    """One case; `scores` is a mapping of nodes, or a list in the order of the nodes or ties."""
    if isinstance(scores, dict):
        scores = [scores[node] for node in graph]
    return {
        "network": network,
        "measure": measure,
        "source": source,
        "convention": convention,
        "scores": [None if math.isnan(score) else float(score) for score in scores],
    }


def value(network, measure, source, convention, number):
    """One case of a measure of a whole network; None where it is undefined."""
    return case(network, None, measure, source, convention, [math.nan if number is None else number])


def written(name, graph, actors):
    """A network whose ties are pairs of places among its nodes, with a strength.

    Attributes of the graph called "words" and "numbers" are columns by name, in the order of the
    nodes; in a directed graph each tie points from its first end to its second.
    """
    place = {node: number for number, node in enumerate(graph)}
    ties = [[place[a], place[b], tie.get("strength", 1)] for a, b, tie in graph.edges(data=True)]
    columns = {key: graph.graph[key] for key in ("words", "numbers") if key in graph.graph}
    return {"name": name, "nodes": list(graph), "actors": actors, "ties": ties} | columns


def write(name, networks, cases, actors=0):
    """Writes a file; in two-mode networks the first nodes, `actors` of them, are the actors."""
    kept = [
        json.dumps(written(network, graph, actors and actors[network]), ensure_ascii=False)
        for network, graph in networks.items()
    ]
    answers = [json.dumps(case, ensure_ascii=False) for case in cases]
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / f"{name}.json").write_text(
        '{"networks": [\n' + ",\n".join(kept) + '\n], "cases": [\n' + ",\n".join(answers) + "\n]}\n",
        encoding="utf-8")
