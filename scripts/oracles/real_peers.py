"""What networkx, igraph and R's sna answer to the measures of the catalogue, for real_networks.py.

Each answer stands under Kopa's name of the measure as (program, question, note); the note says the
convention that explains a difference.
"""

import csv
import functools
import json
import math
import pathlib
import shutil
import subprocess
import tempfile

import igraph
import networkx as nx
from networkx.algorithms import bipartite

SLOW = {
    "information", "current-flow-betweenness", "subgraph", "girvan-newman", "k-components", "deltacon",
    "n-cliques", "n-clans", "k-plexes", "lambda-sets", "blockmodel", "structural-equivalence",
    "regular-equivalence", "concor", "key-players", "key-player-value", "netlsd", "node-connectivity",
    "edge-connectivity", "robustness", "small-world", "core-periphery-test", "rombach",
}


def answers(name, path, graph):
    """By measure, who answers what on `graph`, whose nodes are in Kopa's order."""
    nodes = list(graph)
    place = {node: number for number, node in enumerate(nodes)}
    ig = igraph.Graph(len(nodes), [(place[a], place[b]) for a, b in graph.edges()])
    ig.es["weight"] = [tie["weight"] for _, _, tie in graph.edges(data=True)]

    def by_node(scores):
        return [scores[node] for node in nodes]

    @functools.cache
    def sna():
        return asked_sna(len(nodes), [(place[a], place[b]) for a, b in graph.edges()])

    has_sna = shutil.which("Rscript") and len(nodes) <= 1000
    nxa = lambda ask, note="": ("networkx", lambda: by_node(ask()), note)
    nx1 = lambda ask, note="": ("networkx", lambda: [ask()], note)
    igr = lambda ask, note="": ("igraph", ask, note)
    ig1 = lambda ask, note="": ("igraph", lambda: [ask()], note)
    sn = lambda key, note="": [("sna", lambda: sna()[key], note)] if has_sna else []

    def largest(pieces):
        return max((len(piece) for piece in pieces), default=0)

    def connected(ask):
        return ask() if nx.is_connected(graph) else math.nan

    def mean_distance():
        lengths = dict(nx.all_pairs_shortest_path_length(graph))
        total = sum(sum(row.values()) for row in lengths.values())
        pairs = sum(len(row) - 1 for row in lengths.values())
        return total / pairs if pairs else math.nan

    told = {
        "degree": [nxa(lambda: dict(graph.degree())), igr(ig.degree), *sn("degree")],
        "strength": [
            nxa(lambda: dict(graph.degree(weight="weight"))), igr(lambda: ig.strength(weights="weight"))],
        "closeness": [
            nxa(lambda: nx.closeness_centrality(graph)),
            igr(lambda: ig.closeness(), "within the component; isolates are no number"),
            *sn("closeness", "0 for all where somebody cannot be reached")],
        "harmonic": [
            nxa(lambda: nx.harmonic_centrality(graph)),
            igr(lambda: [x * (len(nodes) - 1) for x in ig.harmonic_centrality()]), *sn("harmonic")],
        "betweenness": [
            nxa(lambda: nx.betweenness_centrality(graph, normalized=False)), igr(ig.betweenness),
            *sn("betweenness")],
        "edge-betweenness": [igr(ig.edge_betweenness)],
        "eigenvector": [
            nxa(lambda: nx.eigenvector_centrality_numpy(graph), "refuses networks in pieces"),
            igr(lambda: unit(ig.eigenvector_centrality())), *sn("eigenvector", "does not settle everywhere")],
        "pagerank": [
            nxa(lambda: nx.pagerank(graph, weight=None, tol=1e-14, max_iter=1000)), igr(ig.pagerank)],
        "coreness": [nxa(lambda: nx.core_number(graph)), igr(ig.coreness), *sn("coreness")],
        "constraint": [nxa(lambda: nx.constraint(graph)), igr(ig.constraint)],
        "effective-size": [nxa(lambda: nx.effective_size(graph))],
        "local-clustering": [
            nxa(lambda: nx.clustering(graph), "0 below two partners"),
            igr(ig.transitivity_local_undirected)],
        "katz": [nxa(lambda: nx.katz_centrality_numpy(graph), "alpha is 0.1 whatever the network, and the length 1")],
        "hubs": [nxa(lambda: nx.hits(graph)[0], "sums to 1")],
        "authorities": [nxa(lambda: nx.hits(graph)[1], "sums to 1")],
        "subgraph": [nxa(lambda: nx.subgraph_centrality(graph))],
        "information": [
            nxa(lambda: nx.information_centrality(graph), "divided by the number of nodes; connected only"),
            *sn("information", "without isolates, and only of a network in one piece")],
        "current-flow-betweenness": [
            nxa(lambda: nx.current_flow_betweenness_centrality(graph, normalized=False), "connected only")],
        "articulation": [igr(lambda: marked(ig.articulation_points(), len(nodes)))],
        "bridges": [igr(lambda: marked(ig.bridges(), ig.ecount()))],
        "density": [nx1(lambda: nx.density(graph)), ig1(ig.density), *sn("density")],
        "transitivity": [nx1(lambda: nx.transitivity(graph)), ig1(ig.transitivity_undirected), *sn("transitivity")],
        "mean-local-clustering": [
            nx1(lambda: nx.average_clustering(graph)),
            ig1(ig.transitivity_avglocal_undirected, "leaves out nodes below two partners")],
        "mean-distance": [nx1(mean_distance), ig1(ig.average_path_length)],
        "diameter": [
            nx1(lambda: connected(lambda: nx.diameter(graph)), "connected only"), ig1(ig.diameter)],
        "radius": [nx1(lambda: connected(lambda: nx.radius(graph)), "connected only")],
        "components": [nx1(lambda: nx.number_connected_components(graph)), ig1(lambda: len(ig.components()))],
        "largest-component": [
            nx1(lambda: largest(nx.connected_components(graph))), ig1(lambda: max(ig.components().sizes()))],
        "connectedness": sn("connectedness"),
        "bicomponents": [
            nx1(lambda: len(list(nx.biconnected_components(graph)))),
            ig1(lambda: len(ig.biconnected_components()))],
        "largest-bicomponent": [nx1(lambda: largest(nx.biconnected_components(graph)))],
        "centralisation": sn("centralisation"),
        "global-efficiency": [nx1(lambda: nx.global_efficiency(graph))],
        "degree-assortativity": [
            nx1(lambda: nx.degree_pearson_correlation_coefficient(graph)), ig1(ig.assortativity_degree)],
        "cliques": [
            nx1(lambda: sum(1 for _ in nx.find_cliques(graph)), "single nodes and pairs are cliques too"),
            ig1(lambda: len(ig.maximal_cliques()), "single nodes and pairs are cliques too")],
        "largest-clique": [nx1(lambda: largest(nx.find_cliques(graph))), ig1(ig.clique_number)],
        "node-connectivity": [nx1(lambda: nx.node_connectivity(graph)), ig1(lambda: ig.vertex_connectivity())],
        "edge-connectivity": [nx1(lambda: nx.edge_connectivity(graph)), ig1(lambda: ig.edge_connectivity())],
        "mean-degree": [nx1(lambda: 2 * graph.number_of_edges() / max(1, len(nodes)))],
        "degeneracy": [nx1(lambda: max(nx.core_number(graph).values(), default=0)), ig1(lambda: max(ig.coreness()))],
        "clique-memberships": [nxa(lambda: memberships(graph), "single nodes and pairs are cliques too")],
        "trussness": [("networkx", lambda: trussness(graph), "")],
        "fragmentation": [("sna", lambda: [1 - sna()["connectedness"][0]], "")] if has_sna else [],
        "mean-local-efficiency": [nx1(lambda: nx.local_efficiency(graph))],
        "in-degree": [igr(lambda: directed(name, path, ig).indegree())],
        "out-degree": [igr(lambda: directed(name, path, ig).outdegree())],
        "directed-density": [ig1(lambda: directed(name, path, ig).density())],
        "directed-betweenness": [igr(lambda: directed(name, path, ig).betweenness())],
        "strong-components": [ig1(lambda: len(directed(name, path, ig).components(mode="strong")))],
        "reciprocity": [ig1(lambda: directed(name, path, ig).reciprocity())],
    }
    return told | of_two_modes(name, path, nodes, graph)


def of_two_modes(name, path, nodes, graph):
    """Answers about the network of both modes, where the file holds one."""
    read = {"davis-southern-women": 18, "scotland-interlocks-1904": 108}
    if name in read:
        pairs = pajek_participations(path, read[name])
    elif name == "eu-cluster-projects":
        pairs = table_participations(path)
    else:
        return {}
    both = nx.Graph()
    labels = [graph.nodes[node].get("name") or graph.nodes[node].get("label") or node for node in nodes]
    both.add_nodes_from(("actor", label) for label in labels)
    both.add_edges_from((("actor", actor), ("event", event)) for actor, event in pairs)
    actors = [("actor", label) for label in labels]
    if len(both) - len(actors) != len({event for _, event in pairs}) or len(set(labels)) != len(labels):
        return {}

    def of_actors(ask, note=""):
        def asked():
            scores = ask()
            return [scores[actor] for actor in actors]
        return ("networkx", asked, note)

    return {
        "two-mode-degree": [of_actors(lambda: bipartite.degree_centrality(both, actors))],
        "two-mode-closeness": [
            of_actors(lambda: bipartite.closeness_centrality(both, actors), "by the size of the whole network")],
        "two-mode-betweenness": [of_actors(lambda: bipartite.betweenness_centrality(both, actors))],
        "two-mode-density": [("networkx", lambda: [bipartite.density(both, actors)], "")],
        "robins-alexander": [("networkx", lambda: [bipartite.robins_alexander_clustering(both)], "")],
        "latapy-clustering": [
            of_actors(lambda: bipartite.clustering(both, actors, mode="dot"), "0 where nobody is met")],
        "two-mode-redundancy": [of_actors(lambda: bipartite.node_redundancy(both, actors), "fails below two events")],
    }


def pajek_participations(path, actors):
    """Who takes part in what in a Pajek file whose first nodes are the actors."""
    labels, pairs, part = {}, set(), ""
    for row in pathlib.Path(path).read_text(encoding="cp1252").splitlines():
        if row.startswith("*"):
            if pairs and not row.lower().startswith("*edges"):
                break
            part = row.split()[0].lower()
        elif row.startswith("%") or not row.split():
            continue
        elif part == "*vertices":
            number, rest = row.split(maxsplit=1)
            labels[int(number)] = rest.split('"')[1]
        elif part in ("*edges", "*arcs"):
            one, other = sorted(int(end) for end in row.split()[:2])
            if one <= actors < other:
                pairs.add((labels[one], labels[other]))
    return pairs


def table_participations(path):
    """Who takes part in what in a flat table."""
    with open(path, newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    activity = next(column for column in ("activity_id", "project_id", "activity", "project") if column in rows[0])
    return {(row["organisation_name"].strip(), row[activity].strip()) for row in rows if row["organisation_name"].strip()}


def directed(name, path, graph):
    """The network with directions, where the file has them; else each tie points both ways."""
    if name == "kecskemet-2012":
        with open(path, newline="", encoding="utf-8-sig") as file:
            rows = list(csv.reader(file, delimiter=";"))[1:]
        arcs = [
            (source, target) for source, row in enumerate(rows) for target, cell in enumerate(row[1:])
            if source != target and cell.strip() not in ("", "0")]
        return igraph.Graph(len(rows), arcs, directed=True)
    if name != "knoke-bureaucracies":
        return graph.as_directed()
    arcs, size, inside = [], 0, False
    for row in pathlib.Path(path).read_text(encoding="latin-1").splitlines():
        if row.startswith("*Vertices") and not size:
            size = int(row.split()[1])
        elif row.startswith("*"):
            if arcs:
                break
            inside = row.startswith("*Arcs")
        elif inside and row.split():
            source, target, *_ = row.split()
            arcs.append((int(source) - 1, int(target) - 1))
    return igraph.Graph(size, arcs, directed=True)


def memberships(graph):
    counts = dict.fromkeys(graph, 0)
    for clique in nx.find_cliques(graph):
        for node in clique:
            counts[node] += 1
    return counts


def trussness(graph):
    """For each tie the largest k whose truss holds it, by taking trusses one after the other."""
    levels, rest, level = {}, graph.copy(), 2
    while rest.number_of_edges():
        for a, b in rest.edges():
            levels[frozenset((a, b))] = level
        level += 1
        rest = nx.k_truss(rest, level)
    return [levels[frozenset(tie)] for tie in graph.edges()]


def unit(scores):
    length = math.sqrt(sum(score * score for score in scores))
    return [score / length for score in scores]


def marked(places, count):
    places = set(places)
    return [1 if place in places else 0 for place in range(count)]


def asked_sna(size, ties):
    """R's sna on the network of `ties` between places."""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "ties.csv"
        file.write_text("\n".join(f"{a + 1},{b + 1}" for a, b in ties) + "\n", encoding="utf-8")
        text = subprocess.run(
            ["Rscript", "-e", SNA, str(file), str(size)], capture_output=True, text=True, check=True).stdout
    start = text.index("{")
    return {
        key: [math.nan if score is None else float(score) for score in (value if isinstance(value, list) else [value])]
        for key, value in json.loads(text[start:]).items()
    }


SNA = r"""
suppressPackageStartupMessages(library(sna))
a <- commandArgs(trailingOnly = TRUE)
n <- as.integer(a[2]); m <- matrix(0, n, n)
if (file.size(a[1]) > 1) { t <- read.csv(a[1], header = FALSE); m[cbind(t[,1], t[,2])] <- 1; m[cbind(t[,2], t[,1])] <- 1 }
say <- function(x) { x <- ifelse(is.finite(x), format(x, digits = 17), "null")
  if (length(x) == 1) x else paste0("[", paste(x, collapse = ","), "]") }
out <- list(
  degree = degree(m, gmode = "graph"), closeness = closeness(m, gmode = "graph"),
  harmonic = closeness(m, gmode = "graph", cmode = "suminvundir") * (n - 1),
  betweenness = betweenness(m, gmode = "graph"),
  eigenvector = tryCatch(abs(evcent(m, gmode = "graph", use.eigen = TRUE)), error = function(e) rep(NA, n)),
  coreness = kcores(m, mode = "graph"),
  information = tryCatch(infocent(m, gmode = "graph"), error = function(e) rep(NA, n)),
  density = gden(m, mode = "graph"), transitivity = gtrans(m, mode = "graph"),
  connectedness = connectedness(m), centralisation = centralization(m, degree, mode = "graph"))
cat("{", paste(sprintf("\"%s\": %s", names(out), vapply(out, say, "")), collapse = ", "), "}")
"""
