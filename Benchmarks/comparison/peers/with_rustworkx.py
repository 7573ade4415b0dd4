"""rustworkx: as many threads as rayon takes, which is all, where it uses them."""

import os

import numpy as np
import rustworkx

from .job import Job

VERSION, THREADS = f"rustworkx {rustworkx.__version__}", os.cpu_count()


def jobs(data):
    n = data.organisations
    graph = rustworkx.PyGraph(multigraph=False)
    graph.add_nodes_from(range(n))
    ties = list(zip(data.first.tolist(), data.second.tolist()))
    graph.add_edges_from_no_data(ties)

    def by_node(found):
        return [found[node] for node in range(n)]

    def numbered(groups):
        label = np.zeros(n)
        for number, group in enumerate(groups):
            label[list(group)] = number
        return label

    def marked(nodes):
        marks = np.zeros(n)
        marks[list(nodes)] = 1
        return marks

    return {
        "degree": Job(
            lambda: rustworkx.degree_centrality(graph),
            finish=lambda found: np.asarray(by_node(found)) * (n - 1)),
        "components": Job(lambda: rustworkx.connected_components(graph), finish=numbered),
        "coreness": Job(lambda: rustworkx.core_number(graph), finish=by_node),
        "pagerank": Job(
            lambda directed: rustworkx.pagerank(directed, alpha=0.85, tol=1e-12, max_iter=1_000),
            prepare=graph.to_directed, finish=by_node),
        "eigenvector": Job(
            lambda: rustworkx.eigenvector_centrality(graph, max_iter=1_000, tol=1e-10),
            finish=lambda found: np.abs(by_node(found))),
        "closeness": Job(
            lambda: rustworkx.closeness_centrality(graph, wf_improved=True), finish=by_node),
        "mean-distance": Job(
            lambda: rustworkx.unweighted_average_shortest_path_length(graph, disconnected=True)),
        "betweenness": Job(
            lambda: rustworkx.betweenness_centrality(graph, normalized=False), finish=by_node),
        "edge-betweenness": Job(
            lambda: rustworkx.edge_betweenness_centrality(graph, normalized=False),
            finish=lambda found: [found[place] for place in range(len(ties))]),
        "transitivity": Job(lambda: rustworkx.transitivity(graph)),
        "bicomponents": Job(
            lambda: (rustworkx.biconnected_components(graph), rustworkx.articulation_points(graph)),
            finish=lambda found: marked(found[1])),
    }
