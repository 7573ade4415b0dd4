"""Expected scores of further measures of centrality, and of weighted clustering."""

import math
import subprocess

import networkx as nx
import numpy as np
import scipy
from record import IGRAPH, LCM, NETWORKX, as_igraph, case, lengths, one_mode, strengths, value, write

NUMPY = f"numpy {np.__version__}"


def in_r(graph, expression, weight=None):
    """What R makes of the matrix `m` of a network."""
    rows = nx.to_numpy_array(graph, weight=weight)
    numbers = ",".join(repr(float(entry)) for entry in rows.flatten())
    script = (
        "suppressMessages({library(sna, warn.conflicts = FALSE)});"
        f"m <- matrix(c({numbers}), nrow = {len(rows)}, byrow = TRUE);"
        f"cat(sprintf('%.17g', {expression}), sep = '\\n')")
    answer = subprocess.run(["Rscript", "-"], input=script, capture_output=True, text=True)
    assert answer.returncode == 0, answer.stderr
    return [math.nan if line in ("NA", "NaN") else float(line) for line in answer.stdout.split()]


def version(package):
    answer = subprocess.run(
        ["Rscript", "-e", f"cat(as.character(packageVersion('{package}')))"],
        capture_output=True, text=True, check=True)
    return f"R {package} {answer.stdout}"


def two_steps(graph, node):
    return len(nx.single_source_shortest_path_length(graph, node, cutoff=2)) - 1


def reach_cases(name, graph, same):
    alters = {node: sum(graph.degree(other) for other in graph[node]) for node in graph}
    return [
        case(
            name, graph, "reach", IGRAPH, "nodes at most two hops away, the node itself taken away",
            [size - 1 for size in same.neighborhood_size(order=2)]),
        case(
            name, graph, "reach(steps: 3)", IGRAPH,
            "nodes at most three hops away, the node itself taken away",
            [size - 1 for size in same.neighborhood_size(order=3)]),
        case(
            name, graph, "reach-efficiency", NETWORKX,
            "single-source path lengths up to 2, divided by the sum of the partners' degrees",
            {
                node: two_steps(graph, node) / alters[node] if alters[node] else math.nan
                for node in graph
            }),
    ]


def betweenness_cases(name, graph, same):
    ends = "unordered pairs, end points counted, not normalised"
    return [
        case(
            name, graph, "betweenness(ends: counted)", NETWORKX, ends,
            nx.betweenness_centrality(graph, normalized=False, endpoints=True)),
        case(
            name, graph, "betweenness(ends: counted, scale: share)", NETWORKX,
            "divided by n (n - 1) / 2",
            nx.betweenness_centrality(graph, normalized=True, endpoints=True)),
        case(
            name, graph, "betweenness(over: inverse-strength, ends: counted)", NETWORKX,
            f"{ends}; lengths are whole numbers, {LCM} / strength",
            nx.betweenness_centrality(graph, normalized=False, endpoints=True, weight="length")),
        case(
            name, graph, "betweenness(cut-off: 2)", IGRAPH, "pairs at most 2 apart",
            same.betweenness(cutoff=2)),
        case(
            name, graph, "betweenness(over: inverse-strength, cut-off: 0.75)", IGRAPH,
            f"pairs at most 0.75 apart; lengths are whole numbers, {LCM} / strength",
            same.betweenness(cutoff=0.75 * LCM, weights=lengths(graph))),
    ]


def clustering_cases(name, graph, same):
    few = {node for node in graph if graph.degree(node) < 2}
    onnela = nx.clustering(graph, weight="strength")
    barrat = same.transitivity_local_undirected(weights=strengths(graph), mode="nan")
    rows = nx.to_numpy_array(graph, weight="strength")
    rows /= rows.max()
    closed = np.diag(rows @ rows @ rows)
    pairs = rows.sum(axis=1) ** 2 - (rows**2).sum(axis=1)
    horvath = [
        math.nan if node in few else one / other for node, one, other in zip(graph, closed, pairs)
    ]
    return [
        case(
            name, graph, "weighted-clustering(variant: onnela)", NETWORKX,
            "0 there, none here, below two partners",
            {node: math.nan if node in few else onnela[node] for node in graph}),
        case(
            name, graph, "weighted-clustering(variant: barrat)", IGRAPH, "none below two partners",
            barrat),
        case(
            name, graph, "weighted-clustering(variant: zhang-horvath)", NUMPY,
            "diag(w^3) / ((sum w)^2 - sum w^2), w divided by the largest", horvath),
        value(
            name, "weighted-transitivity", NUMPY,
            "sums over the cube of the matrix of strengths", transitivity(graph)),
    ]


def transitivity(graph):
    """Opsahl and Panzarasa's with the arithmetic mean, as a sum of matrices."""
    rows = nx.to_numpy_array(graph, weight="strength")
    tied = (rows > 0).astype(float)
    # Twice the mean of the two ties at the middle, over ordered pairs of ends.
    pairs = rows @ tied + tied @ rows
    np.fill_diagonal(pairs, 0)
    return float((pairs * tied).sum() / pairs.sum())


def core_cases(name, graph):
    """The largest threshold at which a node is left, by taking the weakest away."""
    left = graph.copy()
    level, cores = 0.0, {}
    while left:
        node = min(left, key=lambda node: left.degree(node, weight="strength"))
        level = max(level, left.degree(node, weight="strength"))
        cores[node] = level
        left.remove_node(node)
    return [
        case(
            name, graph, "weighted-coreness", NETWORKX,
            "degrees by strength, the weakest node taken away again and again", cores)
    ]


def degree_cases(name, graph):
    return [
        case(
            name, graph, f"opsahl-degree(alpha: {alpha})", NUMPY, "k^(1 - alpha) * s^alpha",
            {
                node: float(
                    np.power(float(graph.degree(node)), 1 - alpha)
                    * np.power(float(graph.degree(node, weight="strength")), alpha))
                if graph.degree(node) else 0.0
                for node in graph
            })
        for alpha in (0.5, 1.5)
    ]


def in_igraph(graph, expression, weight=None):
    """What R's igraph makes of the network `g`; its ties have the weights of the matrix."""
    build = (
        "igraph::graph_from_adjacency_matrix(m, mode = 'undirected'"
        + (", weighted = TRUE" if weight else "") + ")")
    return in_r(graph, expression.replace("g,", f"{build},", 1), weight)


def walk_cases(name, graph):
    cases = []
    rigraph, sna = version("igraph"), version("sna")
    for ties, weight in [("present", None), ("strength", "strength")]:
        rows = nx.to_numpy_array(graph, weight=weight)
        largest = float(np.linalg.eigvalsh(rows)[-1])
        alpha = 0.5 / largest
        cases += [
            case(
                name, graph, f"katz(ties: {ties})", NETWORKX,
                "alpha is half of one over the largest eigenvalue, beta 1, not normalised",
                nx.katz_centrality_numpy(graph, alpha=alpha, normalized=False, weight=weight)),
            case(
                name, graph, f"katz(alpha: {alpha!r}, unit: absolute, ties: {ties})", rigraph,
                "alpha centrality without directions, exogenous status 1",
                in_igraph(
                    graph, f"igraph::alpha_centrality(g, alpha = {alpha!r}, sparse = FALSE)",
                    weight)),
        ]
        for beta in (0.5 / largest, -0.9 / largest, 0.3):
            if not weight:
                cases.append(
                    case(
                        name, graph,
                        f"bonacich-power(beta: {beta!r}, unit: absolute, ties: {ties})",
                        rigraph, "squares sum to n",
                        in_igraph(
                            graph,
                            f"igraph::power_centrality(g, exponent = {beta!r}, sparse = FALSE)")))
            cases.append(
                case(
                    name, graph, f"bonacich-power(beta: {beta!r}, unit: absolute, ties: {ties})",
                    sna, "squares sum to n",
                    in_r(graph, f"bonpow(m, gmode = 'graph', exponent = {beta!r}, tol = 1e-20)", weight)))
    cases += [
        case(
            name, graph, "subgraph", NETWORKX, "by eigenvectors", nx.subgraph_centrality(graph)),
        case(
            name, graph, "subgraph", rigraph, "diag = FALSE does not matter",
            in_igraph(graph, "igraph::subgraph_centrality(g, diag = FALSE)")),
        case(
            name, graph, "subgraph(ties: strength)", "scipy " + scipy.__version__,
            "the diagonal of expm",
            list(np.diag(scipy.linalg.expm(nx.to_numpy_array(graph, weight="strength"))))),
    ]
    return cases


def current_cases(name, graph):
    cases = []
    count = len(graph)
    for ties, weight in [("present", None), ("strength", "strength")]:
        found = nx.information_centrality(graph, weight=weight)
        cases += [
            case(
                name, graph, f"information(ties: {ties})", NETWORKX,
                "1 / sum of resistances there; times n here",
                {node: count * score for node, score in found.items()}),
            case(
                name, graph, f"information(ties: {ties})", version("sna"), "the same",
                in_r(graph, "infocent(m, gmode = 'graph')", weight)),
            case(
                name, graph, f"current-flow-betweenness(scale: share, ties: {ties})", NETWORKX,
                "divided by (n - 1)(n - 2) / 2, end points left out",
                nx.current_flow_betweenness_centrality(graph, normalized=True, weight=weight)),
            case(
                name, graph, f"current-flow-betweenness(ties: {ties})", NUMPY,
                "from the pseudo-inverse of the Laplacian, pair by pair", carried(graph, weight)),
        ]
    return cases


def carried(graph, weight):
    """Current through each node, pair by pair of others."""
    rows = nx.to_numpy_array(graph, weight=weight)
    inverse = np.linalg.pinv(np.diag(rows.sum(axis=1)) - rows)
    count = len(rows)
    sums = np.zeros(count)
    for first in range(count):
        for second in range(first):
            voltage = inverse[:, first] - inverse[:, second]
            through = (rows * np.abs(voltage[:, None] - voltage[None, :])).sum(axis=1) / 2
            through[[first, second]] = 0
            sums += through
    return list(sums)


def centralisation_cases(name, graph):
    return [
        value(
            name, "centralisation(of: eigenvector)", version("sna"),
            "scores of length 1, divided by (n - 2) / sqrt 2",
            in_r(
                graph,
                "centralization(m, function(dat, tmaxdev = FALSE, ...) if (tmaxdev) "
                "sqrt(2) / 2 * (nrow(m) - 2) else abs(eigen(m, symmetric = TRUE)$vectors[, 1]))")[0])
    ]


if __name__ == "__main__":
    networks = one_mode()
    cases = []
    for name, graph in networks.items():
        same = as_igraph(graph)
        cases += (
            degree_cases(name, graph) + reach_cases(name, graph, same)
            + betweenness_cases(name, graph, same) + core_cases(name, graph)
            + clustering_cases(name, graph, same) + walk_cases(name, graph)
            + centralisation_cases(name, graph))
        if nx.is_connected(graph):
            cases += current_cases(name, graph)
    write("centralities", networks, cases)
