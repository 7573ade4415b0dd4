"""Expected values for the tests of cohesion and mixing, from programs that are not ours.

    python scripts/oracles/cohesion.py > Tests/NetworkAlgorithmsTests/Oracles/cohesion.json

Needs networkx 3.6.1 and igraph 1.0.0. Where the two disagree, `convention` says whose value it is.
"""
import json
import math
import sys

import igraph as ig
import networkx as nx
from networkx.algorithms import bipartite

WORDS = ["sme", "university", "public", None]


def networks():
    women = nx.davis_southern_women_graph()
    projected = bipartite.weighted_projected_graph(women, women.graph["top"])
    yield "kite", nx.krackhardt_kite_graph()
    yield "florentine marriages", nx.florentine_families_graph()
    yield "karate club", nx.karate_club_graph()
    yield "les miserables", nx.les_miserables_graph()
    yield "southern women, projected", projected
    yield "caves on a ring", nx.connected_caveman_graph(6, 5)
    yield "tree", nx.random_labeled_tree(40, seed=3)
    yield "sparse, in pieces", nx.gnm_random_graph(60, 50, seed=4)
    yield "middling", nx.gnm_random_graph(60, 120, seed=5)
    yield "dense", nx.gnm_random_graph(25, 200, seed=6)
    yield "preferential", nx.barabasi_albert_graph(80, 2, seed=7)
    yield "small world", nx.watts_strogatz_graph(600, 6, 0.05, seed=8)
    yield "union", nx.disjoint_union(nx.cycle_graph(7), nx.star_graph(5))


def number(value):
    return None if value is None or math.isnan(value) else value


def largest_piece(graph):
    return max((len(piece) for piece in nx.connected_components(graph)), default=0)


def cut_off(graph, node):
    piece = graph.subgraph(nx.node_connected_component(graph, node))
    rest = piece.subgraph(set(piece) - {node})
    return len(rest) - largest_piece(rest)


def separated_pairs(graph, node):
    piece = graph.subgraph(nx.node_connected_component(graph, node))
    rest = piece.subgraph(set(piece) - {node})
    sizes = [len(part) for part in nx.connected_components(rest)]
    return (sum(sizes) ** 2 - sum(size * size for size in sizes)) // 2


def kind_of(node):
    return WORDS[(node * node + node // 3) % 4]


def mixing(graph):
    known = graph.subgraph([node for node in graph if kind_of(node) is not None]).copy()
    nx.set_node_attributes(known, {node: kind_of(node) for node in known}, "kind")
    across = sum(kind_of(a) != kind_of(b) for a, b in known.edges)
    ties = known.number_of_edges()
    return {
        "kinds": [kind_of(node) for node in graph],
        "assortativity": nx.attribute_assortativity_coefficient(known, "kind"),
        "eiIndex": (2 * across - ties) / ties,
    }


def measured(name, graph):
    graph = nx.convert_node_labels_to_integers(graph)
    other = ig.Graph(n=len(graph), edges=list(graph.edges))
    pairs = len(graph) * (len(graph) - 1) // 2
    histogram = other.path_length_hist(directed=False)
    return {
        "name": name,
        "nodes": len(graph),
        "ties": sorted([min(tie), max(tie)] for tie in graph.edges),
        "density": nx.density(graph),
        "components": sorted((len(c) for c in nx.connected_components(graph)), reverse=True),
        "articulation": sorted(nx.articulation_points(graph)),
        "cutOff": [cut_off(graph, node) for node in graph],
        "separatedPairs": [separated_pairs(graph, node) for node in graph],
        "bicomponents": sorted(
            (len(part) for part in nx.biconnected_components(graph)), reverse=True),
        "bridges": sorted([min(tie), max(tie)] for tie in nx.bridges(graph)),
        "transitivity": number(other.transitivity_undirected(mode="nan")),
        "localClustering": [number(c) for c in other.transitivity_local_undirected(mode="nan")],
        "meanClusteringZeros": nx.average_clustering(graph),
        "meanClusteringLeftOut": number(other.transitivity_avglocal_undirected(mode="nan")),
        "distances": [int(count) for *_, count in histogram.bins()],
        "unreachable": int(histogram.unconnected),
        "meanDistance": other.average_path_length(directed=False, unconn=True),
        "diameter": other.diameter(directed=False, unconn=True),
        "connectedness": 1 - histogram.unconnected / pairs,
        "degreeAssortativity": number(other.assortativity_degree(directed=False)),
        **mixing(graph),
    }


json.dump(
    {
        "source": f"networkx {nx.__version__}, igraph {ig.__version__}",
        "convention": "ties present or absent; transitivity, localClustering, "
        "meanClusteringLeftOut, distances, meanDistance, diameter and degreeAssortativity from "
        "igraph (unreachable pairs and degrees below two left out); the rest from networkx; "
        "assortativity and eiIndex among nodes of known kind",
        "networks": [measured(name, graph) for name, graph in networks()],
    },
    sys.stdout,
    separators=(",", ":"),
)
print()
