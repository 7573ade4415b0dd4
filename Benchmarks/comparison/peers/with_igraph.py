"""python-igraph: one thread."""

import random

import igraph
import numpy as np

from .job import Job

VERSION, THREADS = f"igraph {igraph.__version__}", 1


def jobs(data):
    n = data.organisations
    graph = igraph.Graph(n=n, edges=np.column_stack([data.first, data.second]))
    graph.es["strength"] = data.strength.tolist()
    graph.es["length"] = (1 / data.strength).tolist()
    reached = np.zeros(n)

    def count_reached():
        if not reached.any():
            label = np.asarray(graph.connected_components().membership)
            reached[:] = np.bincount(label)[label] - 1
        return reached

    def wasserman_faust(vertices=None, weights=None):
        # igraph's is r / Σd within the component.
        found = graph.closeness(vertices=vertices, weights=weights, normalized=True)
        own = count_reached() if vertices is None else count_reached()[vertices]
        return np.nan_to_num(np.asarray(found, float)) * own / (n - 1)

    def strengths_by_place(projection):
        ends = np.sort(np.asarray(projection.get_edgelist()), axis=1)
        return np.asarray(projection.es["weight"])[np.lexsort((ends[:, 1], ends[:, 0]))]

    def marked(vertices):
        marks = np.zeros(n)
        marks[vertices] = 1
        return marks

    def seeded(action):
        def run(seed):
            random.seed(seed)
            return action()
        return run

    all_jobs = {
        "degree": Job(graph.degree),
        "strength": Job(lambda: graph.strength(weights="strength")),
        "components": Job(graph.connected_components, finish=lambda found: found.membership),
        "coreness": Job(graph.coreness),
        "pagerank": Job(lambda: graph.pagerank(directed=False)),
        "eigenvector": Job(lambda: graph.eigenvector_centrality()),
        "harmonic": Job(
            lambda: graph.harmonic_centrality(normalized=False), finds_sources=True,
            sampled=lambda s: graph.harmonic_centrality(vertices=s.tolist(), normalized=False)),
        "closeness": Job(
            wasserman_faust, sampled=lambda s: wasserman_faust(s.tolist()), finds_sources=True),
        "closeness-lengths": Job(
            lambda: wasserman_faust(weights="length"), finds_sources=True,
            sampled=lambda s: wasserman_faust(s.tolist(), "length")),
        "mean-distance": Job(lambda: graph.average_path_length(directed=False)),
        "diameter": Job(lambda: graph.diameter(directed=False)),
        "distance-distribution": Job(
            lambda: graph.path_length_hist(directed=False),
            finish=lambda found: [count for _, _, count in found.bins()]),
        "betweenness": Job(
            lambda: graph.betweenness(directed=False),
            sampled=lambda s: graph.betweenness(directed=False, sources=s.tolist())),
        "betweenness-lengths": Job(
            lambda: graph.betweenness(directed=False, weights="length"),
            sampled=lambda s: graph.betweenness(
                directed=False, weights="length", sources=s.tolist())),
        "betweenness-pivots": Job(
            lambda: graph.betweenness(directed=False, sources=pivots(n)),
            finish=lambda found: np.asarray(found) * n / min(n, 1_000)),
        "edge-betweenness": Job(
            lambda: graph.edge_betweenness(directed=False),
            sampled=lambda s: graph.edge_betweenness(directed=False, sources=s.tolist())),
        "transitivity": Job(graph.transitivity_undirected),
        "local-clustering": Job(lambda: graph.transitivity_local_undirected(mode="nan")),
        "bicomponents": Job(
            lambda: graph.biconnected_components(return_articulation_points=True),
            finish=lambda found: marked(found[1])),
        "constraint": Job(graph.constraint),
        "constraint-strength": Job(lambda: graph.constraint(weights="strength")),
        "leiden": Job(
            seeded(lambda: graph.community_leiden(objective_function="modularity")),
            finish=lambda found: found.membership, seeds=5),
        "louvain": Job(
            seeded(graph.community_multilevel), finish=lambda found: found.membership, seeds=3),
        "one-mode-switching": Job(
            lambda copy: copy.rewire(n=10 * copy.ecount()), prepare=graph.copy,
            finish=lambda _: [graph.ecount()]),
    }
    if data.has_table:
        all_jobs |= two_mode_jobs(data, strengths_by_place)
    return all_jobs


def two_mode_jobs(data, strengths_by_place):
    n = data.organisations
    ends = np.column_stack([data.organisation, data.activity + n])
    made = {}

    def table(directed):
        if directed not in made:
            made[directed] = igraph.Graph(n=n + data.activities, edges=ends, directed=directed)
        return made[directed]

    types = [False] * n + [True] * data.activities
    return {
        "projection": Job(
            lambda graph: graph.bipartite_projection(types=types, which=0),
            prepare=lambda: table(False), finish=strengths_by_place),
        # Ties that run from the one mode to the other keep the modes apart.
        "two-mode-switching": Job(
            lambda copy: copy.rewire(n=10 * copy.ecount()), prepare=lambda: table(True).copy(),
            finish=lambda _: [ends.shape[0]]),
    }


def pivots(n):
    return np.random.default_rng(6).permutation(n)[:1_000].tolist()
