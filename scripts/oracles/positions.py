"""Expected values of positions, from R's blockmodeling and hclust, and from numpy.

    python scripts/oracles/positions.py

Rscript must be able to load blockmodeling and jsonlite.
"""

import json
import random
import subprocess

import networkx as nx
import numpy as np
from record import case, one_mode, value, write

R = """
suppressMessages({library(blockmodeling); library(jsonlite)})
graphs <- fromJSON(file("stdin"), simplifyVector = FALSE)
answers <- lapply(graphs, function(graph) {
  m <- matrix(0, graph$nodes, graph$nodes)
  for (tie in graph$ties) {
    m[tie[[1]] + 1, tie[[2]] + 1] <- tie[[3]]
    m[tie[[2]] + 1, tie[[1]] + 1] <- tie[[3]]
  }
  tree <- hclust(as.dist(sedist(m)), method = "average")
  errors <- list()
  if (graph$nodes <= 16) for (k in 2:3) for (blocks in c("nul com", "nul reg", "nul com reg")) {
    set.seed(1)
    invisible(capture.output(found <- optRandomParC(
      M = (m > 0) * 1, k = k, rep = 100, approaches = "bin", blocks = strsplit(blocks, " ")[[1]])))
    errors[[paste(k, blocks)]] <- found$best$best1$err
  }
  list(groups = lapply(2:5, function(k) cutree(tree, k)), errors = errors)
})
cat(toJSON(answers, auto_unbox = TRUE, digits = 17))
"""


def strengthened(nodes, ties, seed):
    """Strengths that leave no two distances equal."""
    random.seed(seed)
    graph = nx.relabel_nodes(nx.gnm_random_graph(nodes, ties, seed=seed), str)
    graph.remove_nodes_from(list(nx.isolates(graph)))
    for _, _, tie in graph.edges(data=True):
        tie["strength"] = round(random.uniform(0.1, 9), 3)
    return graph


networks = {
    "kite": one_mode()["kite"],
    "florentine marriages": one_mode()["florentine marriages"],
    "drawn": strengthened(14, 30, 1),
    "drawn, wider": strengthened(40, 120, 2),
    "drawn, widest": strengthened(60, 300, 3),
}


def table(graph):
    return nx.to_numpy_array(graph, nodelist=list(graph), weight="strength")


def concor(m, splits):
    blocks = [list(range(len(m)))]
    for _ in range(splits):
        divided = []
        for block in blocks:
            columns = m[:, block]
            for _ in range(100):
                if len(block) < 2 or (columns.std(axis=0) < 1e-12).any():
                    break
                columns = np.corrcoef(columns, rowvar=False)
                if (abs(columns) > 1 - 1e-9).all():
                    break
            if len(block) < 2 or columns.shape[0] != len(block) or (columns[0] > 0).all():
                divided.append(block)
                continue
            divided.append([b for b, r in zip(block, columns[0]) if r > 0])
            divided.append([b for b, r in zip(block, columns[0]) if r <= 0])
        blocks = divided
    return blocks


def numbered(graph, groups):
    """The number of each node's group, the largest first, equal ones by their first node."""
    ordered = sorted(groups, key=lambda group: (-len(group), min(group)))
    number = {place: n + 1 for n, group in enumerate(ordered) for place in group}
    return {node: number[place] for place, node in enumerate(graph)}


def as_r(graph):
    place = {node: number for number, node in enumerate(graph)}
    return {
        "nodes": len(graph),
        "ties": [[place[a], place[b], tie["strength"]] for a, b, tie in graph.edges(data=True)]}


told = json.loads(
    subprocess.run(
        ["Rscript", "-e", R], check=True, capture_output=True, text=True,
        input=json.dumps([as_r(graph) for graph in networks.values()])).stdout)
version = subprocess.run(
    ["Rscript", "-e", 'cat(as.character(packageVersion("blockmodeling")))'], check=True,
    capture_output=True, text=True).stdout
blockmodeling = f"blockmodeling {version}"
KINDS = {"nul com": "structural", "nul reg": "regular", "nul com reg": "all"}

cases = []
for (name, graph), answer in zip(networks.items(), told):
    if name.startswith("drawn"):
        for k, labels in zip(range(2, 6), answer["groups"]):
            groups = [
                [place for place, own in enumerate(labels) if own == label]
                for label in sorted(set(labels))]
            cases.append(case(
                name, graph, f"structural-equivalence(groups: {k}, ties: strength)",
                f"{blockmodeling}, hclust", "sedist, average linkage", numbered(graph, groups)))
        for splits in [1, 2]:
            cases.append(case(
                name, graph, f"concor(splits: {splits}, ties: strength)", f"numpy {np.__version__}",
                "corrcoef of corrcoef", numbered(graph, concor(table(graph), splits))))
    for key, error in (answer["errors"] or {}).items():
        k, blocks = key.split(" ", 1)
        cases.append(value(
            name, f"blockmodel-inconsistencies(groups: {k}, blocks: {KINDS[blocks]}, seed: 1)",
            blockmodeling, "least of 100 searches", error))
write("positions", networks, cases)
