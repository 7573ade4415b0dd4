"""Expected values of mixing by kind and number, from networkx, esda, vegan, statsmodels and others.

    pip install networkx igraph numpy scipy esda libpysal scikit-learn statsmodels
    Rscript -e 'install.packages(c("vegan", "jsonlite"))'
    python scripts/oracles/mixing.py
"""

import json
import math
import subprocess
import warnings
from importlib.metadata import version

import esda
import libpysal
import networkx as nx
import numpy as np
import scipy.stats
import sklearn.metrics
from record import IGRAPH, NETWORKX, as_igraph, case, one_mode, strengths, value, write
from statsmodels.stats.contingency_tables import Table2x2

warnings.simplefilter("ignore")

ESDA, SCIPY, SKLEARN, STATSMODELS = (
    f"{name} {version(name)}" for name in ("esda", "scipy", "scikit-learn", "statsmodels"))
VEGAN = "vegan " + subprocess.run(
    ["Rscript", "-e", 'cat(as.character(packageVersion("vegan")))'],
    capture_output=True, text=True, check=True).stdout


def simpson(rows):
    """vegan's Simpson diversity of rows of counts."""
    script = (
        "suppressMessages(library(vegan)); rows <- jsonlite::fromJSON(file('stdin')); "
        "cat(jsonlite::toJSON(diversity(rows, index = 'simpson'), digits = I(17)))")
    asked = subprocess.run(
        ["Rscript", "-e", script], input=json.dumps(rows), capture_output=True, text=True, check=True)
    return json.loads(asked.stdout)


def dressed(graph):
    """Kinds, sizes, countries and numbers, some of them unknown."""
    nodes = range(len(graph))
    graph.graph["words"] = {
        "kind": [["sme", "university", "public", None][(n * n + n // 3) % 4] for n in nodes],
        "size": [["small", "large", "medium"][(n // 2) % 3] for n in nodes],
        "country": [["LV", "LT"][n * 7 % 5 % 2] for n in nodes],
    }
    graph.graph["numbers"] = {
        "activities": [None if n % 9 == 4 else float(n * n % 11) + n / 8 for n in nodes]}
    return graph


def known(graph, column):
    """The network without nodes whose value is unknown, with the value at each node."""
    named = dict(zip(graph, column))
    part = graph.subgraph([node for node in graph if named[node] is not None]).copy()
    nx.set_node_attributes(part, {node: named[node] for node in part}, "value")
    return part


def by_kind(name, graph):
    kinds = dict(zip(graph, graph.graph["words"]["kind"]))
    part = known(graph, graph.graph["words"]["kind"])
    present = sorted({kind for kind in kinds.values() if kind})
    shares = simpson([[list(kinds.values()).count(kind) for kind in present]])[0]
    most = 1 - 1 / len(present)
    yield value(name, "blau", VEGAN, "Simpson, among nodes of known kind", shares)
    yield value(name, "iqv", VEGAN, "Simpson divided by 1 − 1/K", shares / most)
    yield value(name, "iqv(kinds: 5)", VEGAN, "Simpson divided by 1 − 1/5", shares / (1 - 1 / 5))
    for ties, weight in [("present", None), ("strength", "strength")]:
        rows = {
            node: [sum(tie.get(weight, 1) if weight else 1 for other, tie in graph[node].items()
                       if kinds[other] == kind) for kind in present] for node in graph}
        tied = [node for node in graph if sum(rows[node])]
        found = dict(zip(tied, simpson([rows[node] for node in tied])))
        scores = {node: found.get(node, math.nan) for node in graph}
        yield case(
            name, graph, f"partner-diversity(ties: {ties})", VEGAN, "Simpson of partners", scores)
        yield case(
            name, graph, f"partner-diversity(index: iqv, ties: {ties})", VEGAN,
            "Simpson of partners divided by 1 − 1/K",
            {node: score / most for node, score in scores.items()})
        yield from ei(name, graph, part, kinds, ties, weight)
    yield from odds(name, part, kinds)
    yield from gatekeepers(name, graph, kinds)
    yield from between_kinds(name, graph, kinds, present)


def ei(name, graph, part, kinds, ties, weight):
    convention = "ties counted with networkx, among nodes of known kind"
    scores = {}
    for node in graph:
        split = [0, 0]
        for other, tie in part[node].items() if node in part else ():
            split[kinds[other] != kinds[node]] += tie[weight] if weight else 1
        scores[node] = (split[1] - split[0]) / sum(split) if sum(split) else math.nan
    yield case(name, graph, f"node-ei-index(ties: {ties})", NETWORKX, convention, scores)
    for group in ["sme", "university", "elsewhere"]:
        own = [node for node in part if kinds[node] == group]
        within = part.subgraph(own).size(weight=weight)
        across = nx.cut_size(part, own, weight=weight)
        yield value(
            name, f"ei-index(group: {group}, ties: {ties})", NETWORKX,
            "size of the subgraph and of the cut",
            (across - within) / (across + within) if across + within else None)


def odds(name, part, kinds):
    fields = np.zeros((2, 2))
    nodes = list(part)
    for place, first in enumerate(nodes):
        for second in nodes[:place]:
            fields[int(kinds[first] != kinds[second]), int(not part.has_edge(first, second))] += 1
    defined = fields[0, 1] * fields[1, 0] > 0
    ratio = float(Table2x2(fields, shift_zeros=False).oddsratio) if defined else None
    yield value(name, "odds-ratio", STATSMODELS, "without correction for empty fields", ratio)
    if defined:
        yield value(name, "yules-q", STATSMODELS, "(OR − 1) / (OR + 1)", (ratio - 1) / (ratio + 1))


def gatekeepers(name, graph, kinds):
    counts = {}
    for node in graph:
        others = [kinds[other] for other in graph[node] if kinds[other]]
        inside = others.count(kinds[node])
        counts[node] = (inside, len(others) - inside) if kinds[node] else (math.nan, math.nan)
    for word, score in [
        ("pairs", lambda i, x: i * x), ("internal", lambda i, x: i), ("external", lambda i, x: x),
    ]:
        yield case(
            name, graph, f"gatekeeper(count: {word})", NETWORKX, "ties counted with networkx",
            {node: score(*counts[node]) for node in graph})


def between_kinds(name, graph, kinds, present):
    groups = {kind: [node for node in graph if kinds[node] == kind] for kind in present}

    def subset(first, second, weight):
        found = nx.betweenness_centrality_subset(graph, first, second, weight=weight)
        # Halved because ties have no direction, which is right where each pair is met twice.
        return {node: score if first == second else 2 * score for node, score in found.items()}

    for over, weight in [("hops", None), ("inverse-strength", "length")]:
        pairs = [(a, b) for a in present for b in present if a < b]
        found = {pair: subset(groups[pair[0]], groups[pair[1]], weight) for pair in pairs}
        convention = "betweenness_centrality_subset, each unordered pair once"
        yield case(
            name, graph, f"kind-betweenness(over: {over})", NETWORKX, convention,
            {node: sum(scores[node] for scores in found.values()) for node in graph})
        for (a, b), scores in found.items():
            yield case(
                name, graph, f"kind-betweenness(from: {b}, to: {a}, over: {over})", NETWORKX,
                convention, scores)
        for kind in present:
            yield case(
                name, graph, f"kind-betweenness(from: {kind}, over: {over})", NETWORKX, convention,
                {node: sum(scores[node] for pair, scores in found.items() if kind in pair)
                 for node in graph})
            yield case(
                name, graph, f"kind-betweenness(from: {kind}, to: {kind}, over: {over})", NETWORKX,
                convention, subset(groups[kind], groups[kind], weight))


def weighted_assortativity(graph, at):
    """igraph's assortativity of a number, ties weighed by strength."""
    return as_igraph(graph).assortativity(
        [at[node] for node in graph], directed=False, weights=strengths(graph))


def by_number(name, graph):
    part = known(graph, graph.graph["numbers"]["activities"])
    at = nx.get_node_attributes(part, "value")
    yield value(
        name, "numeric-assortativity(by: activities)", NETWORKX, "among nodes with a number",
        float(nx.numeric_assortativity_coefficient(part, "value")))
    yield value(
        name, "numeric-assortativity(by: activities, ties: strength)", IGRAPH,
        "assortativity with weights, among nodes with a number", weighted_assortativity(part, at))
    yield value(
        name, "degree-assortativity", IGRAPH, "assortativity_degree",
        as_igraph(graph).assortativity_degree(directed=False))
    sums = dict(graph.degree(weight="strength"))
    constant = len({sums[node] for node in graph if sums[node]}) < 2
    if not constant:
        yield value(
            name, "degree-assortativity(of: strength)", NETWORKX,
            "degree_pearson_correlation_coefficient by strength",
            float(nx.degree_pearson_correlation_coefficient(graph, weight="strength")))
    yield value(
        name, "degree-assortativity(ties: strength)", IGRAPH,
        "assortativity of degrees with weights", weighted_assortativity(graph, dict(graph.degree)))
    numbers = np.array([at[node] for node in part])
    for ties, weight in [("present", None), ("strength", "strength")]:
        for weights, transform in [("plain", "o"), ("row-shares", "r")]:
            square = libpysal.weights.WSP(
                nx.to_scipy_sparse_array(part, weight=weight, dtype=float)).to_W(silence_warnings=True)
            moran = esda.Moran(numbers, square, transformation=transform, permutations=0)
            geary = esda.Geary(numbers, square, transformation=transform, permutations=0)
            convention = f"weights {transform.upper()}, randomisation, islands among the n"
            for word, number in [
                ("coefficient", moran.I), ("expected", moran.EI), ("deviation", moran.seI_rand),
                ("z", moran.z_rand),
            ]:
                yield value(
                    name, f"morans-i(by: activities, value: {word}, weights: {weights}, ties: {ties})", ESDA,
                    convention, float(number))
            for word, number in [
                ("coefficient", geary.C), ("expected", geary.EC), ("deviation", geary.seC_rand),
                ("z", geary.z_rand),
            ]:
                yield value(
                    name, f"gearys-c(by: activities, value: {word}, weights: {weights}, ties: {ties})", ESDA,
                    convention, float(number))


def by_degree(name, graph):
    club = nx.rich_club_coefficient(graph, normalized=False)
    for k in [0, 2, 3, 5]:
        yield value(
            name, f"rich-club(k: {k}, scale: density, seed: 1)", NETWORKX, "not normalised",
            club.get(k))
    degrees = sorted((degree for _, degree in graph.degree if degree), reverse=True)
    ranks = np.arange(1, len(degrees) + 1)
    yield value(
        name, "hierarchy-slope", SCIPY, "linregress of logarithms, nodes with ties",
        float(scipy.stats.linregress(np.log(ranks), np.log(degrees)).slope))
    around = nx.average_neighbor_degree(graph)
    tied = [node for node in graph if graph.degree[node]]
    yield value(
        name, "homophily-slope", f"{NETWORKX}, {SCIPY}", "linregress of average_neighbor_degree",
        float(scipy.stats.linregress(
            [graph.degree[node] for node in tied], [around[node] for node in tied]).slope))


def helix(name, graph):
    columns = [graph.graph["words"][word] for word in ("kind", "country", "size")]
    rows = [row for row in zip(*columns) if None not in row]
    one, two, three = (list(column) for column in zip(*rows))
    both = [f"{b} {c}" for _, b, c in rows]
    shared = sklearn.metrics.mutual_info_score
    nats = shared(one, two) + shared(one, three) - shared(one, both)
    yield value(
        name, "triple-helix", SKLEARN, "I(1;2) + I(1;3) − I(1;2,3), in millibits",
        float(1000 * nats / math.log(2)))


networks = {name: dressed(graph) for name, graph in one_mode().items()}
cases = []
for name, graph in networks.items():
    for family in [by_kind, by_number, by_degree, helix]:
        cases += family(name, graph)
write("mixing", networks, cases)
