"""Expected nestedness, from R's vegan.

    apt-get install r-cran-vegan
"""

import subprocess

import networkx as nx
from networkx.algorithms import bipartite
from record import actors, two_mode, value, write

NODF = """
suppressPackageStartupMessages(library(vegan))
table <- as.matrix(read.table(file("stdin")))
nodf <- nestednodf(table)$statistic
cat(as.character(packageVersion("vegan")), sprintf("%.15g", nodf), "\\n")
"""


def chance(name, rows, columns, density, seed):
    """A table by chance, with rows and columns that are empty."""
    graph = nx.bipartite.random_graph(rows, columns, density, seed=seed)
    return nx.relabel_nodes(graph, {node: f"{name}{node}" for node in graph})


networks = two_mode() | {
    "a sparse table": chance("s", 20, 15, 0.1, 1), "a full table": chance("f", 9, 12, 0.6, 2)}
cases = []
for name, graph in networks.items():
    people = actors(graph)
    events = [node for node in graph if node not in people]
    matrix = bipartite.biadjacency_matrix(graph, people, events).toarray()
    text = "\n".join(" ".join(str(int(cell)) for cell in row) for row in matrix)
    version, of_columns, of_rows, both = subprocess.run(
        ["Rscript", "-e", NODF], input=text, capture_output=True, text=True, check=True).stdout.split()
    convention = "nestednodf: pairs of equal degree, and pairs with an empty row or column, count 0"
    for pairs, number in [("both", both), ("actors", of_rows), ("events", of_columns)]:
        cases.append(
            value(name, f"nestedness(of: {pairs})", f"vegan {version}", convention, float(number)))
write("nestedness", networks, cases, {name: len(actors(graph)) for name, graph in networks.items()})
