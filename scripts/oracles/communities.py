"""Expected values for the tests of communities, from programs that are not ours.

    python scripts/oracles/communities.py DATA > Tests/NetworkAlgorithmsTests/Oracles/communities.json

DATA is a folder with cuts/keep_latvia.csv (keep.eu: Interreg 2014-2020 projects with a Latvian
partner) and eu-cluster-projects/participations.csv. Names become numbers. Needs networkx 3.6.1,
igraph 1.0.0 and scikit-learn 1.9.1.
"""
import csv
import itertools
import json
import random
import sys

import igraph as ig
import networkx as nx
import sklearn
from sklearn.metrics import adjusted_rand_score, normalized_mutual_info_score

SEEDS = range(10)


def numbered(pairs):
    organisations, activities = {}, {}
    table = {
        (organisations.setdefault(o, len(organisations)), activities.setdefault(a, len(activities)))
        for o, a in pairs
    }
    return sorted(table)


def rows(path, delimiter):
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter=delimiter)


def fractional(table):
    """Newman's weights: each activity of n partners adds 1 / (n - 1) to each of its pairs."""
    activities, strengths = {}, {}
    for organisation, activity in table:
        activities.setdefault(activity, []).append(organisation)
    for partners in activities.values():
        for pair in itertools.combinations(sorted(partners), 2):
            strengths[pair] = strengths.get(pair, 0) + 1 / (len(partners) - 1)
    return strengths


def leiden(count, strengths):
    graph = ig.Graph(n=count, edges=list(strengths))
    graph.es["strength"] = list(strengths.values())
    found = []
    for seed in SEEDS:
        random.seed(seed)
        ig.set_random_number_generator(random)
        communities = graph.community_leiden(
            objective_function="modularity", weights="strength", n_iterations=-1)
        found.append(graph.modularity(communities.membership, weights="strength"))
    return {"mean": sum(found) / len(found), "best": max(found)}


def searched(name, table):
    count = 1 + max(organisation for organisation, _ in table)
    return {"name": name, "participations": table, **leiden(count, fractional(table))}


def weighted(name, graph):
    graph = nx.convert_node_labels_to_integers(graph)
    strengths = {(a, b): tie.get("weight", 1) for a, b, tie in graph.edges(data=True)}
    parts = nx.community.greedy_modularity_communities(graph, weight="weight")
    labels = [next(k for k, part in enumerate(parts) if node in part) for node in graph]
    score = lambda **options: nx.community.modularity(graph, parts, **options)
    return {
        "name": name,
        "nodes": len(graph),
        "ties": [[a, b, strength] for (a, b), strength in strengths.items()],
        "labels": labels,
        "modularity": score(weight="weight"),
        "modularityPresent": score(weight=None),
        "modularityResolution": score(weight="weight", resolution=1.7),
        **leiden(len(graph), strengths),
    }


def agreement(seed, count, groups):
    draw = random.Random(seed)
    first = [draw.randrange(groups) for _ in range(count)]
    second = [k if draw.random() < 0.6 else draw.randrange(groups + 1) for k in first]
    return {
        "first": first,
        "second": second,
        "adjustedRand": adjusted_rand_score(first, second),
        "mutualInformation": normalized_mutual_info_score(
            first, second, average_method="arithmetic"),
    }


data = sys.argv[1]
keep = numbered(
    (row["Project Partner"], (row["Programme"], row["Acronym"]))
    for row in rows(f"{data}/cuts/keep_latvia.csv", ";"))
clusters = numbered(
    (row["organisation_name"], row["project_id"])
    for row in rows(f"{data}/eu-cluster-projects/participations.csv", ","))
plain = nx.Graph(nx.karate_club_graph().edges)
json.dump(
    {
        "source": f"networkx {nx.__version__}, igraph {ig.__version__}, "
        f"scikit-learn {sklearn.__version__}",
        "convention": "mean and best: modularity over ten seeds of igraph's community_leiden, "
        "n_iterations -1, strengths; labels: networkx greedy_modularity_communities; "
        "modularityResolution at 1.7; mutual information over the arithmetic mean of entropies",
        "networks": [
            weighted("karate club, present", plain),
            weighted("karate club", nx.karate_club_graph()),
            weighted("les miserables", nx.les_miserables_graph()),
            weighted("florentine marriages", nx.florentine_families_graph()),
        ],
        "projections": [searched("keep.eu, Latvia", keep), searched("cluster projects", clusters)],
        "agreements": [agreement(seed, 30 + 10 * seed, 2 + seed) for seed in range(6)],
    },
    sys.stdout,
    separators=(",", ":"),
)
print()
