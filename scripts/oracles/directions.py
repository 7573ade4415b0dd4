"""Expected values of the measures that heed directions, from networkx, igraph and R's sna.

    python scripts/oracles/directions.py

Rscript must be able to load sna.
"""

import json
import random
import subprocess

import igraph
import networkx as nx
from record import IGRAPH, NETWORKX, case, value, write

TRIADS = [
    "003", "012", "102", "021D", "021U", "021C", "111D", "111U", "030T", "030C", "201", "120D",
    "120U", "120C", "210", "300"]

SNA = """
library(sna); library(jsonlite)
graphs <- fromJSON(file("stdin"), simplifyVector = FALSE)
answers <- lapply(graphs, function(graph) {
  m <- matrix(0, graph$nodes, graph$nodes)
  for (tie in graph$ties) m[tie[[1]] + 1, tie[[2]] + 1] <- 1
  list(
    edgewise = grecip(m, measure = "edgewise"), ratio = grecip(m, measure = "dyadic.nonnull"),
    dyadic = grecip(m, measure = "dyadic"), hierarchy = hierarchy(m, measure = "krackhardt"),
    efficiency = efficiency(m), lubness = lubness(m), density = gden(m),
    triads = as.vector(triad.census(m)), dyads = as.vector(dyad.census(m)),
    strong = components(m, connected = "strong"))
})
cat(toJSON(answers, auto_unbox = TRUE, digits = 17, na = "null"))
"""


def drawn(nodes, chance, seed):
    random.seed(seed)
    graph = nx.DiGraph()
    graph.add_nodes_from(str(node) for node in range(nodes))
    for source in range(nodes):
        for target in range(nodes):
            if source != target and random.random() < chance:
                graph.add_edge(str(source), str(target), strength=random.randint(1, 7))
    return graph


def ordered():
    """Orders go down, most of them; some have two chiefs."""
    random.seed(11)
    graph = nx.DiGraph()
    graph.add_nodes_from(str(node) for node in range(40))
    for node in range(1, 40):
        graph.add_edge(str(random.randrange(max(0, node // 3 - 1), node)), str(node))
        if node % 7 == 0:
            graph.add_edge(str(node // 5), str(node))
    graph.add_edge("39", "38")
    return graph


networks = {
    "one pair and an arc": nx.DiGraph([("a", "b"), ("b", "a"), ("a", "c")]),
    "tree": nx.DiGraph([("0", "1"), ("0", "2"), ("1", "3")]),
    "ring": nx.relabel_nodes(nx.cycle_graph(6, create_using=nx.DiGraph), str),
    "kite, both ways": nx.relabel_nodes(nx.krackhardt_kite_graph().to_directed(), str),
    "orders": ordered(),
    "sparse": drawn(50, 0.02, 1),
    "middling": drawn(40, 0.06, 2),
    "dense": drawn(20, 0.4, 3),
}


def as_ties(graph):
    place = {node: number for number, node in enumerate(graph)}
    return {"nodes": len(graph), "ties": [[place[a], place[b]] for a, b in graph.edges]}


def strong_numbers(graph):
    """Numbers of the components, the largest first, equal ones by their first node."""
    place = {node: number for number, node in enumerate(graph)}
    parts = sorted(
        nx.strongly_connected_components(graph),
        key=lambda part: (-len(part), min(place[node] for node in part)))
    return {node: number + 1 for number, part in enumerate(parts) for node in part}


def lub(graph):
    """By the definition, with the paths from networkx."""
    above = {node: nx.ancestors(graph, node) | {node} for node in graph}
    without = most = 0
    for part in map(sorted, nx.weakly_connected_components(graph)):
        most += (len(part) - 1) * (len(part) - 2) // 2
        for place, first in enumerate(part):
            for second in part[:place]:
                bounds = above[first] & above[second]
                without += not any(bounds <= above[bound] for bound in bounds)
    return 1 - without / most if most else None


answers = json.loads(
    subprocess.run(
        ["Rscript", "-e", SNA], check=True, capture_output=True, text=True,
        input=json.dumps([as_ties(graph) for graph in networks.values()])).stdout)
version = subprocess.run(
    ["Rscript", "-e", 'cat(as.character(packageVersion("sna")))'], check=True,
    capture_output=True, text=True).stdout
sna = f"sna {version}"

cases = []
for (name, graph), told in zip(networks.items(), answers):
    ties = as_ties(graph)
    other = igraph.Graph(ties["nodes"], ties["ties"], directed=True)

    def add(measure, source, convention, number):
        cases.append(value(name, measure, source, convention, number))

    add("directed-density", NETWORKX, "m / n(n - 1)", nx.density(graph))
    add("reciprocity", NETWORKX, "edgewise", nx.overall_reciprocity(graph))
    add("reciprocity(variant: ratio)", IGRAPH, "ratio", other.reciprocity(mode="ratio"))
    for variant in ["edgewise", "ratio", "dyadic"]:
        add(f"reciprocity(variant: {variant})", sna, "grecip", told[variant])
    for type, count, here in zip(
            ["mutual", "asymmetric", "null"], other.dyad_census(), told["dyads"]):
        assert count == here
        add(f"dyad-census(type: {type})", IGRAPH, "a count", count)
    census = nx.triadic_census(graph)
    assert list(other.triad_census()) == [census[triad] for triad in TRIADS]
    assert told["triads"] == [census[triad] for triad in TRIADS]
    for triad in TRIADS:
        add(f"triad-census(triad: {triad})", f"{NETWORKX}, {IGRAPH}, {sna}", "a count",
            census[triad])
    numbers = strong_numbers(graph)
    add("strong-components", sna, "a count", told["strong"])
    cases.append(
        case(name, graph, "strong-component", NETWORKX, "numbered by size, then first node",
             numbers))
    add("krackhardt-hierarchy", sna, "hierarchy, measure krackhardt", told["hierarchy"])
    add("krackhardt-efficiency", sna, "efficiency", told["efficiency"])
    add("least-upper-boundedness", NETWORKX, "from its ancestors", lub(graph))
    # sna asks for a bound that leads to all others instead of one that all others lead to.
    if name not in ["orders", "sparse", "middling"]:
        add("least-upper-boundedness", sna, "lubness", told["lubness"])
write("directions", networks, cases)
