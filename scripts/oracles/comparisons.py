"""Expected comparisons of two networks, by their formulas on numpy and networkx.

No package that can be pinned has them together; each function here is the definition taken at its word.
"""

import itertools
import math

import netlsd
import networkx as nx
import numpy as np
import scipy
from record import NETWORKX, value, write
from scipy.optimize import brentq
from scipy.stats import spearmanr

SOURCE = f"{NETWORKX}, numpy {np.__version__}, scipy {scipy.__version__}"


def networks():
    karate = nx.Graph(nx.karate_club_graph().edges())
    fewer = nx.relabel_nodes(nx.Graph(list(karate.edges())[::2]), str)
    fewer.add_nodes_from(["left", "gone"])
    later = nx.relabel_nodes(karate, str)
    for entrant, (first, second) in enumerate([(0, 33), (0, 2), (33, 5), (1, 0), (11, 33)]):
        later.add_edge(f"new {entrant}", str(first))
        later.add_edge(f"new {entrant}", str(second))
    yield "club", nx.relabel_nodes(karate, str)
    yield "half of the club", fewer
    yield "club and entrants", later
    yield "kite", nx.relabel_nodes(nx.krackhardt_kite_graph(), str)
    yield "random", nx.relabel_nodes(nx.gnm_random_graph(40, 60, seed=3), str)
    yield "dense", nx.relabel_nodes(nx.gnm_random_graph(14, 60, seed=5), str)


def gini(amounts):
    amounts = np.sort(np.asarray(amounts, dtype=float))
    differences = np.abs(amounts[:, None] - amounts[None, :]).sum()
    return differences / (2 * len(amounts) ** 2 * amounts.mean())


def dispersion(graph, index):
    degrees = np.array([degree for _, degree in graph.degree()], dtype=float)
    return {
        "gini": gini(degrees),
        "herfindahl": ((degrees / degrees.sum()) ** 2).sum(),
        "variation": degrees.std() / degrees.mean(),
    }[index]


def portrait(graph):
    """The share of the ordered pairs that are joined, by distance and by how many are that far."""
    shares = {}
    for node in graph:
        reached = list(nx.single_source_shortest_path_length(graph, node).values())
        for distance in set(reached):
            count = reached.count(distance)
            shares[distance, count] = shares.get((distance, count), 0) + count
    total = sum(shares.values())
    return {entry: count / total for entry, count in shares.items()}


def divergence(first, second):
    result = 0
    for entry in set(first) | set(second):
        one, other = first.get(entry, 0), second.get(entry, 0)
        result += sum(share * math.log2(2 * share / (one + other)) / 2 for share in (one, other) if share)
    return result


def pairs(graph):
    return {frozenset(tie) for tie in graph.edges()}


def heat(first, second):
    traces = [
        netlsd.heat(nx.Graph(graph.edges()), normalization=None) for graph in (first, second)]
    # The package is not asked about isolates: each keeps its heat.
    traces = [
        (trace + nx.number_of_isolates(graph)) / len(graph)
        for trace, graph in zip(traces, (first, second))]
    return float(np.linalg.norm(traces[0] - traces[1]))


def attachment(first, second):
    incumbents = [node for node in second if node in first]
    chosen = [
        first.degree(node) for node in incumbents for other in second[node] if other not in first]
    if not chosen:
        return None, None
    every = [first.degree(node) for node in incumbents]
    ratio = np.mean(chosen) / np.mean(every)
    logs = np.log([degree for degree in every if degree > 0])
    seen = np.log([degree for degree in chosen if degree > 0])

    def surplus(power):
        weights = np.exp(power * logs)
        return (weights * logs).sum() / weights.sum() - seen.mean()

    return ratio, brentq(surplus, -30, 30, xtol=1e-13, rtol=1e-14)


# The connected graphs of two to four nodes, and the orbit of a node by its degree in each.
ORBITS = {
    (2, (1, 1)): {1: 0},
    (3, (1, 1, 2)): {1: 1, 2: 2},
    (3, (2, 2, 2)): {2: 3},
    (4, (1, 1, 2, 2)): {1: 4, 2: 5},
    (4, (1, 1, 1, 3)): {1: 6, 3: 7},
    (4, (2, 2, 2, 2)): {2: 8},
    (4, (1, 2, 2, 3)): {1: 9, 2: 10, 3: 11},
    (4, (2, 2, 3, 3)): {2: 12, 3: 13},
    (4, (3, 3, 3, 3)): {3: 14},
}


def orbits(graph):
    place = {node: row for row, node in enumerate(graph)}
    counts = np.zeros((len(graph), 15))
    for size in (2, 3, 4):
        for members in itertools.combinations(graph, size):
            part = graph.subgraph(members)
            if part.number_of_edges() < size - 1 or not nx.is_connected(part):
                continue
            kinds = ORBITS[size, tuple(sorted(degree for _, degree in part.degree()))]
            for node, degree in part.degree():
                counts[place[node], kinds[degree]] += 1
    return counts


def correlations(graph):
    kept = orbits(graph)[:, [0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11]]
    return spearmanr(np.vstack([kept, np.ones(11)])).statistic


def graphlets(first, second):
    upper = np.triu_indices(11, 1)
    return float(np.linalg.norm(correlations(first)[upper] - correlations(second)[upper]))


def deltacon(first, second):
    nodes = sorted(set(first) | set(second))
    influences = []
    for graph in (first, second):
        graph = graph.copy()
        graph.add_nodes_from(nodes)
        ties = nx.to_numpy_array(graph, nodelist=nodes)
        degrees = np.diag(ties.sum(axis=0))
        weight = 1 / (1 + degrees.max())
        influences.append(
            np.linalg.inv(np.eye(len(nodes)) + weight**2 * degrees - weight * ties))
    return float(np.sqrt(((np.sqrt(influences[0]) - np.sqrt(influences[1])) ** 2).sum()))


def entropy(shares):
    shares = shares[shares > 0]
    return -(shares * np.log(shares)).sum()


def jensen(first, second):
    return max(0, entropy((first + second) / 2) - (entropy(first) + entropy(second)) / 2)


def distances(graph):
    """A row of shares for each node: at 1, 2, … n − 1 hops, and out of reach."""
    n = len(graph)
    shares = np.zeros((n, n))
    for row, node in enumerate(graph):
        for distance in nx.single_source_shortest_path_length(graph, node).values():
            if distance > 0:
                shares[row, distance - 1] += 1 / (n - 1)
        shares[row, n - 1] = 1 - shares[row, :-1].sum()
    return shares


def alpha(graph):
    n = len(graph)
    ties = nx.to_numpy_array(graph)
    own = ties.sum(axis=0) / (n - 1)
    solved = np.sort(np.linalg.solve(np.eye(n) - ties / n, own)) / n**2
    return np.append(solved, max(0, 1 - solved.sum()))


def d_measure(first, second):
    means, dispersions = [], []
    size = max(len(first), len(second))
    for graph in (first, second):
        shares = distances(graph)
        mean = shares.mean(axis=0)
        diameter = np.count_nonzero(mean[:-1] > 1e-15)
        spread = entropy(mean) - sum(entropy(row) for row in shares) / len(graph)
        dispersions.append(max(0, spread) / math.log(max(2, diameter + 1)))
        means.append(np.concatenate([mean[:-1], np.zeros(size - len(graph)), mean[-1:]]))
    result = 0.45 * math.sqrt(jensen(*means) / math.log(2))
    result += 0.45 * abs(math.sqrt(dispersions[0]) - math.sqrt(dispersions[1]))
    for one, other in ((first, second), (nx.complement(first), nx.complement(second))):
        shares = [alpha(one), alpha(other)]
        shares = [np.concatenate([np.zeros(size + 1 - len(part)), part]) for part in shares]
        result += 0.05 * math.sqrt(jensen(*shares) / math.log(2))
    return result


def compared(first, second):
    one, other = pairs(first), pairs(second)
    n = len(set(first) | set(second))
    both = set(first) & set(second)
    ratio, exponent = attachment(first, second)
    yield "ties-kept", len(one & other)
    yield "ties-kept(scale: share)", len(one & other) / len(one)
    yield "ties-lost", len(one - other)
    yield "ties-lost(scale: share)", len(one - other) / len(one)
    yield "ties-new", len(other - one)
    yield "ties-new(scale: share)", len(other - one) / len(other)
    yield "ties-new(among: nodes-in-both)", len([tie for tie in other - one if tie <= both])
    yield "tie-jaccard", len(one & other) / len(one | other)
    yield "tie-hamming", len(one ^ other)
    yield "tie-hamming(scale: share)", len(one ^ other) / (n * (n - 1) / 2)
    yield "entrants-attachment", ratio
    yield "entrants-attachment(index: exponent)", exponent
    for index in ("gini", "herfindahl", "variation"):
        yield (
            f"dispersion-change(index: {index})",
            dispersion(second, index) - dispersion(first, index))
    yield "portrait-divergence", divergence(portrait(first), portrait(second))
    yield "netlsd", heat(first, second)
    yield "graphlet-distance", graphlets(first, second)
    yield "deltacon", deltacon(first, second)
    yield "deltacon(scale: similarity)", 1 / (1 + deltacon(first, second))
    yield "d-measure", d_measure(first, second)


if __name__ == "__main__":
    graphs = dict(networks())
    # All ties count alike.
    for graph in graphs.values():
        for _, _, tie in graph.edges(data=True):
            tie.clear()
    cases = []
    for first, second in [
        ("club", "half of the club"), ("half of the club", "club"), ("club", "club and entrants"),
        ("half of the club", "club and entrants"), ("kite", "random"), ("dense", "random"),
        ("dense", "kite"),
    ]:
        for measure, number in compared(graphs[first], graphs[second]):
            answer = value(first, measure, SOURCE, "the formula", number)
            cases.append(answer | {"other": second})
    for name, graph in graphs.items():
        for index in ("gini", "herfindahl", "variation"):
            cases.append(
                value(name, f"degree-dispersion(index: {index})", SOURCE, "isolates count",
                      dispersion(graph, index)))
    write("comparisons", graphs, cases)
