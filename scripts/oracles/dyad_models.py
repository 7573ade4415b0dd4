"""Expected values for dyad-independent ERGMs, from statsmodels' Logit.

Each pair of nodes is an observation; the numbers of a pair follow the terms of R's ergm.

    pip install statsmodels networkx numpy
    python scripts/oracles/dyad_models.py
"""

import itertools
import json
import random

import networkx as nx
import numpy as np
import statsmodels
import statsmodels.api as sm

from record import FOLDER


def words(graph, name):
    return [graph.nodes[node][name] for node in graph]


def columns(graph, term):
    """The numbers of a term by name, one for each pair."""
    kind, _, name = term.partition(" ")
    pairs = list(itertools.combinations(range(len(graph)), 2))
    if kind == "edges":
        return {"edges": [1 for _ in pairs]}
    if kind == "edgecov":
        other = nx.to_numpy_array(graph.graph[name])
        return {f"edgecov.{name}": [other[i, j] for i, j in pairs]}
    values = words(graph, name)
    levels = sorted(set(values))
    if kind == "nodematch":
        return {f"nodematch.{name}": [int(values[i] == values[j]) for i, j in pairs]}
    if kind == "nodematch-each":
        return {f"nodematch.{name}.{level}": [int(values[i] == values[j] == level) for i, j in pairs]
                for level in levels}
    if kind == "nodemix":
        mixes = [(a, b) for place, b in enumerate(levels) for a in levels[:place + 1]][1:]
        return {f"mix.{name}.{a}.{b}": [int(sorted((values[i], values[j])) == [a, b]) for i, j in pairs]
                for a, b in mixes}
    if kind == "nodefactor":
        return {f"nodefactor.{name}.{level}": [(values[i] == level) + (values[j] == level) for i, j in pairs]
                for level in levels[1:]}
    if kind == "nodecov":
        return {f"nodecov.{name}": [values[i] + values[j] for i, j in pairs]}
    if kind == "absdiff":
        return {f"absdiff.{name}": [abs(values[i] - values[j]) for i, j in pairs]}
    raise ValueError(term)


def model(graph, terms):
    numbers = {}
    for term in terms:
        numbers |= columns(graph, term)
    nodes = list(graph)
    tied = [int(graph.has_edge(a, b)) for a, b in itertools.combinations(nodes, 2)]
    table = np.column_stack([np.array(column, float) for column in numbers.values()])
    asked = sm.Logit(np.array(tied), table)
    # From Newton's end, once more: its own criterion is coarse.
    fit = asked.fit(method="newton", maxiter=200, tol=1e-14, disp=0)
    return {
        "terms": terms,
        "names": list(numbers),
        "estimates": list(map(float, fit.params)),
        "errors": list(map(float, fit.bse)),
        "p": list(map(float, fit.pvalues)),
        "logLikelihood": float(fit.llf),
        "aic": float(fit.aic),
        "bic": float(fit.bic),
    }


def described():
    club = nx.relabel_nodes(nx.karate_club_graph(), str)
    random.seed(3)
    for node, data in club.nodes(data=True):
        data["kind"] = {"Mr. Hi": "a", "Officer": "b"}[data["club"]]
        data["region"] = random.choice(["north", "south", "west"])
        data["size"] = random.randint(1, 40)
    club.graph["friends"] = nx.gnm_random_graph(len(club), 90, seed=7)
    yield "karate club", club, [
        ["edges"], ["edges", "nodematch kind"], ["edges", "nodematch-each region"],
        ["edges", "nodemix kind"], ["edges", "nodefactor region", "nodecov size"],
        ["edges", "absdiff size", "nodematch region", "edgecov friends"], ["nodematch kind", "absdiff size"],
        ["edges", "nodemix region"],
    ]


result = []
for name, graph, asked in described():
    nodes = list(graph)
    place = {node: number for number, node in enumerate(nodes)}
    result.append({
        "name": name,
        "nodes": nodes,
        "ties": [[place[a], place[b]] for a, b in graph.edges()],
        "words": {key: words(graph, key) for key in ("kind", "region")},
        "numbers": {"size": words(graph, "size")},
        "friends": [list(edge) for edge in graph.graph["friends"].edges()],
        "models": [model(graph, terms) for terms in asked],
    })
(FOLDER / "dyad-models.json").write_text(json.dumps({
    "source": f"statsmodels {statsmodels.__version__}",
    "convention": "Logit over unordered pairs; levels in alphabetical order, the first left out",
    "networks": result,
}) + "\n")
