"""networkx: one thread, and all in Python."""

import networkx
import numpy as np

from .job import Job

VERSION, THREADS = f"networkx {networkx.__version__}", 1


def jobs(data):
    n = data.organisations
    graph = networkx.Graph()
    graph.add_nodes_from(range(n))
    graph.add_edges_from(
        (u, v, {"strength": w, "length": 1 / w})
        for u, v, w in zip(data.first.tolist(), data.second.tolist(), data.strength.tolist()))

    def by_node(found):
        return [found[node] for node in range(n)]

    def by_tie(found):
        return [found[tie] if tie in found else found[tie[::-1]]
                for tie in zip(data.first.tolist(), data.second.tolist())]

    def numbered(groups):
        label = np.zeros(n)
        for number, group in enumerate(groups):
            label[list(group)] = number
        return label

    def marked(nodes):
        marks = np.zeros(n)
        marks[list(nodes)] = 1
        return marks

    def undefined_below_two(found):
        return [np.nan if graph.degree(node) < 2 else found[node] for node in range(n)]

    def betweenness(measure, finish, **options):
        return Job(
            lambda: measure(graph, normalized=False, **options), finish=finish,
            sampled=lambda s: measure(graph, k=s.size, normalized=False, **options))

    all_jobs = {
        "degree": Job(lambda: dict(graph.degree()), finish=by_node),
        "strength": Job(lambda: dict(graph.degree(weight="strength")), finish=by_node),
        "components": Job(lambda: list(networkx.connected_components(graph)), finish=numbered),
        "coreness": Job(lambda: networkx.core_number(graph), finish=by_node),
        "pagerank": Job(
            lambda: networkx.pagerank(graph, tol=1e-12, max_iter=500, weight=None), finish=by_node),
        "harmonic": Job(
            lambda: networkx.harmonic_centrality(graph), finish=by_node,
            sampled=lambda s: networkx.harmonic_centrality(graph, nbunch=s.tolist())),
        "closeness": Job(
            lambda: networkx.closeness_centrality(graph), finish=by_node,
            sampled=lambda s: [networkx.closeness_centrality(graph, u=v) for v in s.tolist()]),
        "closeness-lengths": Job(
            lambda: networkx.closeness_centrality(graph, distance="length"), finish=by_node,
            sampled=lambda s: [networkx.closeness_centrality(graph, u=v, distance="length")
                               for v in s.tolist()]),
        "betweenness": betweenness(networkx.betweenness_centrality, by_node),
        "betweenness-lengths": betweenness(
            networkx.betweenness_centrality, by_node, weight="length"),
        "edge-betweenness": betweenness(networkx.edge_betweenness_centrality, by_tie),
        "transitivity": Job(lambda: networkx.transitivity(graph)),
        "local-clustering": Job(lambda: networkx.clustering(graph), finish=undefined_below_two),
        "bicomponents": Job(
            lambda: (sum(1 for _ in networkx.biconnected_components(graph)),
                     list(networkx.articulation_points(graph))),
            finish=lambda found: marked(found[1])),
        "constraint": Job(lambda: networkx.constraint(graph), finish=by_node),
        "constraint-strength": Job(
            lambda: networkx.constraint(graph, weight="strength"), finish=by_node),
        "effective-size": Job(lambda: networkx.effective_size(graph), finish=by_node),
        "louvain": Job(
            lambda seed: networkx.community.louvain_communities(graph, weight=None, seed=seed),
            finish=numbered, seeds=3),
    }
    if data.has_table:
        all_jobs |= two_mode_jobs(data)
    return all_jobs


def two_mode_jobs(data):
    n = data.organisations
    table = networkx.Graph()
    table.add_nodes_from(range(n + data.activities))
    table.add_edges_from(zip(data.organisation.tolist(), (data.activity + n).tolist()))
    ties = list(zip(data.first.tolist(), data.second.tolist()))
    bipartite = networkx.bipartite

    def weights(projection):
        return [projection[u][v]["weight"] for u, v in ties]

    return {
        "projection": Job(
            lambda: bipartite.weighted_projected_graph(table, range(n)), finish=weights),
        "projection-fractional": Job(
            lambda: bipartite.collaboration_weighted_projected_graph(table, range(n)),
            finish=weights),
    }
