"""graph-tool from Debian, with the system's Python: as many threads as OpenMP takes, which is all."""

import warnings

warnings.filterwarnings("ignore")

import graph_tool
import graph_tool.centrality as centrality
import graph_tool.clustering as clustering
import graph_tool.generation as generation
import graph_tool.stats as stats
import graph_tool.topology as topology
import numpy as np

from .job import Job

VERSION = f"graph-tool {graph_tool.__version__}"
THREADS = graph_tool.openmp_get_num_threads()
graph_tool.seed_rng(1)


def jobs(data):
    n = data.organisations
    graph = graph_tool.Graph(directed=False)
    graph.add_vertex(n)
    graph.add_edge_list(np.column_stack([data.first, data.second]))
    length = graph.new_edge_property("double", vals=1 / data.strength)
    strength = graph.new_edge_property("double", vals=data.strength.astype(float))
    degree = np.bincount(np.concatenate([data.first, data.second]), minlength=n)

    def wasserman_faust(values):
        # graph-tool's is r / Σd within the component.
        label, size = topology.label_components(graph)
        return np.nan_to_num(values) * (size[label.a] - 1) / (n - 1)

    def scale_by_pivots(found):
        return found[0].a * n / min(n, 1_000)

    def alone(**options):
        """Closeness of one source after the other: graph-tool's only way to do some of them."""
        return lambda s: [centrality.closeness(graph, source=int(v), **options) for v in s]

    def distances(sources=None):
        if sources is None:
            return stats.distance_histogram(graph, float_count=False)
        return stats.distance_histogram(graph, samples=sources.size)

    def betweenness(pivots=None):
        # Of nodes and ties together: there is no asking for one alone.
        return centrality.betweenness(graph, pivots=pivots, norm=False)

    def pair_counts(found):
        return np.asarray(found[0], float)[1:] / 2

    def mean_of(found):
        counts = pair_counts(found)
        return (counts * np.arange(1, counts.size + 1)).sum() / counts.sum()

    def rewired(copy):
        generation.random_rewire(copy, model="configuration", n_iter=10, edge_sweep=True)
        return [copy.num_edges()]

    def of_vertices(found):
        return found[0].a.copy()

    all_jobs = {
        "degree": Job(lambda: graph.get_out_degrees(np.arange(n))),
        "strength": Job(
            lambda: graph.degree_property_map("out", weight=strength), finish=lambda found: found.a),
        "components": Job(
            lambda: topology.label_components(graph), finish=lambda found: found[0].a),
        "coreness": Job(
            lambda: topology.kcore_decomposition(graph), finish=lambda found: found.a),
        "pagerank": Job(
            lambda: centrality.pagerank(graph, epsilon=1e-12), finish=lambda found: found.a),
        "eigenvector": Job(
            lambda: centrality.eigenvector(graph, epsilon=1e-10),
            finish=lambda found: np.abs(found[1].a)),
        "harmonic": Job(
            lambda: centrality.closeness(graph, norm=False, harmonic=True).a, finish=np.nan_to_num,
            sampled=alone(norm=False, harmonic=True)),
        "closeness": Job(
            lambda: centrality.closeness(graph, norm=True).a, finish=wasserman_faust,
            sampled=alone(norm=True)),
        "closeness-lengths": Job(
            lambda: centrality.closeness(graph, weight=length, norm=True).a, finish=wasserman_faust,
            sampled=alone(weight=length, norm=True)),
        "mean-distance": Job(distances, sampled=distances, finish=mean_of),
        "distance-distribution": Job(distances, sampled=distances, finish=pair_counts),
        "betweenness": Job(betweenness, sampled=betweenness, finish=of_vertices),
        "betweenness-lengths": Job(
            lambda: centrality.betweenness(graph, weight=length, norm=False), finish=of_vertices,
            sampled=lambda s: centrality.betweenness(graph, pivots=s, weight=length, norm=False)),
        "betweenness-pivots": Job(
            lambda: centrality.betweenness(
                graph, pivots=np.random.default_rng(6).permutation(n)[:1_000], norm=False),
            finish=scale_by_pivots),
        "edge-betweenness": Job(betweenness, sampled=betweenness, finish=lambda found: found[1].a),
        "transitivity": Job(
            lambda: clustering.global_clustering(graph), finish=lambda found: found[0]),
        "local-clustering": Job(
            lambda: clustering.local_clustering(graph),
            finish=lambda found: np.where(degree < 2, np.nan, found.a)),
        "bicomponents": Job(
            lambda: topology.label_biconnected_components(graph), finish=lambda found: found[1].a),
        "one-mode-switching": Job(rewired, prepare=lambda: graph_tool.Graph(graph)),
    }
    if data.has_table:
        table = graph_tool.Graph(directed=True)
        table.add_vertex(n + data.activities)
        table.add_edge_list(np.column_stack([data.organisation, data.activity + n]))
        all_jobs["two-mode-switching"] = Job(rewired, prepare=lambda: graph_tool.Graph(table))
    return all_jobs
