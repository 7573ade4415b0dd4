"""Expected scores of pairs that have not met."""

import json
import math
import random

import networkx as nx
import numpy as np
from networkx.algorithms import bipartite
from record import FOLDER, NETWORKX, actors, two_mode, written


def sparse():
    """Small activities, some with one partner, and actors without any."""
    random.seed(6)
    graph = nx.Graph()
    graph.add_nodes_from((f"a{number}" for number in range(40)), bipartite=0)
    for event in range(30):
        for actor in random.sample(range(36), random.randint(1, 4)):
            graph.add_edge(f"a{actor}", f"e{event}")
    return graph


def over_ties(graph, people, pairs):
    """The one-mode forms, on the projected network."""
    ties = bipartite.projected_graph(graph, people)
    return {
        "common-neighbours": [len(list(nx.common_neighbors(ties, *pair))) for pair in pairs],
        "preferential-attachment": [p for _, _, p in nx.preferential_attachment(ties, pairs)],
        "adamic-adar": [p for _, _, p in nx.adamic_adar_index(ties, pairs)],
        "resource-allocation": [p for _, _, p in nx.resource_allocation_index(ties, pairs)],
    }


def over_activities(graph, people, pairs):
    """Two steps of Newman's weights, as products of matrices."""
    events = [node for node in graph if node not in people]
    table = bipartite.biadjacency_matrix(graph, people, events).toarray().astype(float)
    table = table[:, table.sum(axis=0) > 1]
    weights = table @ np.diag(1 / (table.sum(axis=0) - 1)) @ table.T
    np.fill_diagonal(weights, 0)
    sums = weights.sum(axis=1)
    kept = sums > 0
    place = {person: number for number, person in enumerate(people)}

    def scores(factor):
        factors = np.zeros(len(people))
        factors[kept] = factor(sums[kept])
        product = weights @ np.diag(factors) @ weights
        return [product[place[a], place[b]] for a, b in pairs]

    return {
        "common-neighbours": scores(np.ones_like),
        "preferential-attachment": [sums[place[a]] * sums[place[b]] for a, b in pairs],
        "adamic-adar": scores(lambda sum: 1 / np.log(1 + sum)),
        "resource-allocation": scores(lambda sum: 1 / sum),
    }


networks = two_mode() | {"sparse": sparse()}
cases = []
for name, graph in networks.items():
    people = actors(graph)
    ties = bipartite.projected_graph(graph, people)
    pairs = [
        (a, b) for i, a in enumerate(people) for b in people[i + 1 :] if not ties.has_edge(a, b)
    ]
    for form, source, answers in [
        ("ties", NETWORKX, over_ties(graph, people, pairs)),
        ("activities", f"numpy {np.__version__}", over_activities(graph, people, pairs)),
    ]:
        for rule, scores in answers.items():
            assert not any(math.isnan(score) for score in scores)
            cases.append(
                {
                    "network": name, "rule": rule, "form": form, "source": source,
                    "pairs": [[a, b, float(score)] for (a, b), score in zip(pairs, scores)],
                })
kept = [written(name, graph, len(actors(graph))) for name, graph in networks.items()]
(FOLDER / "prediction.json").write_text(
    '{"networks": [\n' + ",\n".join(json.dumps(n, ensure_ascii=False) for n in kept)
    + '\n], "cases": [\n' + ",\n".join(json.dumps(c, ensure_ascii=False) for c in cases)
    + "\n]}\n", encoding="utf-8")
