"""NetworKit: two threads."""

import os

import networkit
import numpy as np

from .job import Job

THREADS = os.cpu_count()
networkit.setNumberOfThreads(THREADS)
networkit.setSeed(1, False)
VERSION = f"networkit {networkit.__version__}"
centrality = networkit.centrality


def run(algorithm):
    algorithm.run()
    return algorithm


def scores(algorithm):
    return np.asarray(run(algorithm).scores())


def jobs(data):
    n = data.organisations
    ends = (data.first.astype(np.uint64), data.second.astype(np.uint64))
    graph = networkit.GraphFromCoo(ends, n=n)
    made = {}

    def weighted(name):
        if name not in made:
            weights = data.strength.astype(float) if name == "strength" else 1 / data.strength
            made[name] = networkit.GraphFromCoo((weights, ends), n=n, weighted=True)
        return made[name]

    def largest_component():
        if "largest" not in made:
            made["largest"] = networkit.components.ConnectedComponents.extractLargestConnectedComponent(
                graph, True)
        return made["largest"]

    def indexed():
        if not graph.hasEdgeIds():
            graph.indexEdges()
        return graph

    def by_tie(values):
        values = np.asarray(values)
        return [values[graph.edgeId(u, v)] for u, v in zip(*(end.tolist() for end in ends))]

    def wasserman_faust(on):
        return scores(centrality.Closeness(on, True, centrality.ClosenessVariant.GENERALIZED))

    def in_several(components):
        members = [np.asarray(c) for c in components.getComponents()]
        return np.bincount(np.concatenate(members), minlength=n) > 1

    def neighbourhoods(on):
        return run(networkit.distance.NeighborhoodFunction(on))

    def pair_counts(found):
        reached = np.diff(np.asarray(found.getNeighborhoodFunction(), float), prepend=0)
        return reached / 2

    def mean_of(found):
        counts = pair_counts(found)
        return (counts * np.arange(1, counts.size + 1)).sum() / counts.sum()

    def seeded(make):
        def detect(seed):
            networkit.setSeed(seed, False)
            return run(make())
        return detect

    def groups(found):
        return found.getPartition().getVector()

    all_jobs = {
        "degree": Job(lambda: scores(centrality.DegreeCentrality(graph))),
        "components": Job(
            lambda: run(networkit.components.ConnectedComponents(graph)),
            finish=lambda found: found.getPartition().getVector()),
        "coreness": Job(lambda: scores(centrality.CoreDecomposition(graph))),
        "pagerank": Job(lambda: scores(centrality.PageRank(
            graph, damp=0.85, tol=1e-12,
            distributeSinks=centrality.SinkHandling.DistributeSinks))),
        "eigenvector": Job(
            lambda: scores(centrality.EigenvectorCentrality(graph, tol=1e-10)), finish=np.abs),
        # NetworKit's closeness and neighbourhoods cannot start from some nodes only.
        "harmonic": Job(lambda: scores(centrality.HarmonicCloseness(graph, False))),
        "closeness": Job(lambda: wasserman_faust(graph)),
        "closeness-lengths": Job(wasserman_faust, prepare=lambda: weighted("length")),
        "mean-distance": Job(neighbourhoods, prepare=largest_component, finish=mean_of),
        "distance-distribution": Job(
            neighbourhoods, prepare=largest_component, finish=pair_counts),
        "diameter": Job(
            lambda on: run(networkit.distance.Diameter(on, networkit.distance.DiameterAlgo.EXACT)),
            prepare=largest_component, finish=lambda found: found.getDiameter()[0]),
        "betweenness": Job(
            lambda: scores(centrality.Betweenness(graph)), finish=half,
            sampled=lambda s: scores(centrality.EstimateBetweenness(graph, s.size, False, True))),
        "betweenness-lengths": Job(
            lambda on: scores(centrality.Betweenness(on)), finish=half,
            prepare=lambda: weighted("length"),
            sampled=lambda s: scores(
                centrality.EstimateBetweenness(weighted("length"), s.size, False, True))),
        "betweenness-pivots": Job(
            lambda: scores(centrality.EstimateBetweenness(graph, min(n, 1_000), False, True)),
            finish=half),
        "betweenness-approximate": Job(
            lambda: scores(centrality.KadabraBetweenness(graph, err=0.003, delta=0.1)),
            finish=lambda found: found * (n * (n - 1) / 2)),
        "edge-betweenness": Job(
            lambda on: run(centrality.Betweenness(on, False, True)), prepare=indexed,
            finish=lambda found: half(np.asarray(by_tie(found.edgeScores())))),
        "transitivity": Job(
            lambda: networkit.globals.ClusteringCoefficient().exactGlobal(graph)),
        "local-clustering": Job(
            lambda: scores(centrality.LocalClusteringCoefficient(graph, True)),
            finish=lambda found: undefined_below_two(found, data)),
        "bicomponents": Job(
            lambda: run(networkit.components.BiconnectedComponents(graph)), finish=in_several),
        "leiden": Job(
            seeded(lambda: networkit.community.ParallelLeiden(graph)), finish=groups, seeds=5),
        "louvain": Job(seeded(lambda: networkit.community.PLM(graph)), finish=groups, seeds=3),
        "one-mode-switching": Job(
            lambda: run(networkit.randomization.EdgeSwitching(graph, 10.0, False)),
            finish=lambda found: [found.getGraph().numberOfEdges()]),
    }
    if data.has_table:
        all_jobs |= two_mode_jobs(data)
    return all_jobs


def two_mode_jobs(data):
    # Ties that run from the one mode to the other keep the modes apart.
    n = data.organisations
    table = networkit.GraphFromCoo(
        (data.organisation.astype(np.uint64), (data.activity + n).astype(np.uint64)),
        n=n + data.activities, directed=True)
    return {
        "curveball": Job(
            # A global round gives each row half a trade: twenty are ten trades a row.
            lambda: run(networkit.randomization.GlobalCurveball(table, 20, False, False)),
            finish=lambda found: [found.getGraph().numberOfEdges()]),
        "two-mode-switching": Job(
            lambda: run(networkit.randomization.EdgeSwitching(table, 10.0, False)),
            finish=lambda found: [found.getGraph().numberOfEdges()]),
    }


def half(values):
    """NetworKit counts a pair from both of its ends."""
    return values / 2


def undefined_below_two(values, data):
    """Clustering is 0 in NetworKit for those with fewer than two partners; elsewhere undefined."""
    degree = np.bincount(np.concatenate([data.first, data.second]), minlength=data.organisations)
    return np.where(degree < 2, np.nan, values)
