"""Expected efficiency, hierarchy and brokerage, from networkx, igraph and R's sna.

    pip install networkx igraph numpy scipy
    Rscript -e 'install.packages("sna")'
    python scripts/oracles/brokerage.py
"""

import json
import math
import subprocess
import tempfile

import networkx as nx
import numpy as np
from record import IGRAPH, NETWORKX, as_igraph, case, one_mode, strengths, write

ROLES = ["coordinator", "itinerant", "representative", "gatekeeper", "liaison", "total"]
VALUES = ["count", "expected", "deviation", "z"]

SNA = r"""
suppressMessages(library(sna))
files <- commandArgs(trailingOnly = TRUE)
input <- jsonlite::fromJSON(files[1], simplifyVector = FALSE)
square <- matrix(0, input$count, input$count)
for (arc in input$arcs) square[arc[[1]] + 1, arc[[2]] + 1] <- 1
found <- brokerage(square, unlist(input$kinds))
write(jsonlite::toJSON(list(
  count = found$raw.nli, expected = found$exp.nli, deviation = found$sd.nli, z = found$z.nli,
  version = as.character(packageVersion("sna"))), digits = I(17), na = "null"), files[2])
"""


def sna(graph, kinds):
    """What sna's `brokerage` says of a directed graph whose kinds are all known."""
    place = {node: number for number, node in enumerate(graph)}
    with tempfile.TemporaryDirectory() as folder:
        question, answer, script = (f"{folder}/{name}" for name in ("q.json", "a.json", "sna.R"))
        with open(question, "w") as file:
            json.dump(
                {"count": len(graph), "kinds": kinds,
                 "arcs": [[place[a], place[b]] for a, b in graph.edges]}, file)
        with open(script, "w") as file:
            file.write(SNA)
        subprocess.run(["Rscript", script, question, answer], check=True)
        with open(answer) as file:
            return json.load(file)


def hierarchy(parts):
    """Burt's equation 2.9 on what the partners add to constraint."""
    parts = np.array(parts)
    if len(parts) < 2:
        return math.nan
    ratios = parts / parts.mean()
    return float((ratios * np.log(ratios)).sum() / (len(parts) * math.log(len(parts))))


def ego(graph, node):
    return graph.subgraph([node, *graph[node]])


def holes(name, graph):
    sizes = nx.effective_size(graph)
    yield case(
        name, graph, "efficiency", NETWORKX, "effective size divided by degree",
        {node: sizes[node] / graph.degree[node] if graph.degree[node] else math.nan for node in graph})
    for ties, weight in [("present", None), ("strength", "strength")]:
        for model in ["whole", "ego"]:
            seen = {node: graph if model == "whole" else ego(graph, node) for node in graph}
            yield case(
                name, graph, f"hierarchy(ties: {ties}, model: {model})", NETWORKX,
                "equation 2.9 on local_constraint, by itself or in the ego network",
                {node: hierarchy([
                    nx.local_constraint(seen[node], node, other, weight=weight)
                    for other in graph[node]]) for node in graph})
        found = {}
        for node in graph:
            around = nx.Graph(ego(graph, node))
            found[node] = as_igraph(around).constraint(
                vertices=[list(around).index(node)],
                weights=strengths(around) if weight else None)[0] if len(around) > 1 else math.nan
        yield case(
            name, graph, f"constraint(ties: {ties}, model: ego)", IGRAPH,
            "each ego network as a network of its own", found)
        yield case(
            name, graph, f"effective-size(ties: {ties}, model: ego)", NETWORKX,
            "each ego network as a network of its own, nodes named one by one",
            {node: nx.effective_size(ego(graph, node), nodes=[node], weight=weight)[node]
             for node in graph})


def directed():
    kite = nx.relabel_nodes(nx.krackhardt_kite_graph(), str)
    yield "kite both ways", kite.to_directed(), [*"aaaaaaabbb"]
    karate = nx.relabel_nodes(nx.karate_club_graph(), str)
    yield "karate club both ways", karate.to_directed(), [
        "abc"[int(node) ** 2 % 3] + "x" * (int(node) % 2) for node in karate]
    chance = nx.relabel_nodes(nx.gnp_random_graph(40, 0.12, seed=3, directed=True), str)
    yield "arcs by chance", chance, ["abcd"[int(node) * int(node) % 7 % 4] for node in chance]
    thick = nx.relabel_nodes(nx.gnp_random_graph(18, 0.6, seed=4, directed=True), str)
    yield "many arcs", thick, ["aab"[int(node) % 3] for node in thick]


networks = one_mode()
cases = [each for name, graph in networks.items() for each in holes(name, graph)]
for name, graph, kinds in directed():
    graph.graph["words"] = {"kind": kinds}
    for _, _, tie in graph.edges(data=True):
        tie.clear()
    networks[name] = graph
    answer = sna(graph, kinds)
    for value in VALUES:
        for role, column in zip(ROLES, zip(*answer[value])):
            cases.append(case(
                name, graph, f"brokerage(role: {role}, value: {value})",
                f"sna {answer['version'][0]}", "nodes of known kind only",
                [math.nan if number is None else number for number in column]))
write("brokerage", networks, cases)
