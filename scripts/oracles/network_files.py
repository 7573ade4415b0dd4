"""What networkx and igraph make of Kopa's network files in other formats than GraphML.

    network_files.py FOLDER    prints, as JSON, what each program read in FOLDER/x.gexf, x.json, …

A program that does not read a format is left out. Tried with networkx 3.6.1, igraph 1.0.0 and pandas 3.1.1
with openpyxl 3.1.5.
"""

import json
import os
import sys

import igraph
import networkx
import pandas


def told_by_networkx(graph, name=lambda node, data: node):
    graph = networkx.Graph(graph) if graph.is_multigraph() else graph
    names = {node: name(node, data) for node, data in graph.nodes(data=True)}
    return {
        "directed": graph.is_directed(),
        "nodes": [str(names[node]) for node in graph],
        "ties": [
            [str(names[a]), str(names[b]), float(data.get("strength", data.get("weight", 1)))]
            for a, b, data in graph.edges(data=True)
        ],
    }


def told_by_igraph(graph, identifier, strength):
    names = graph.vs[identifier]
    return {
        "directed": graph.is_directed(),
        "nodes": names,
        "ties": [[names[e.source], names[e.target], float(e[strength])] for e in graph.es],
    }


def workbook(path):
    nodes = pandas.read_excel(path, "Nodes", dtype={"id": str})
    ties = pandas.read_excel(path, "Ties", dtype={"source": str, "target": str})
    graph = networkx.from_pandas_edgelist(ties, edge_attr="strength")
    graph.add_nodes_from(nodes["id"])
    return graph


def matrix(path):
    with open(path, encoding="utf-8") as file:
        rows = [line.rstrip("\n").split(",") for line in file]
    graph = igraph.Graph.Weighted_Adjacency(
        [[float(cell) for cell in row[1:]] for row in rows[1:]], mode="max", attr="strength"
    )
    graph.vs["name"] = rows[0][1:]
    return graph


def main(folder):
    readers = {
        "x.gexf networkx": lambda path: told_by_networkx(networkx.read_gexf(path)),
        "x.net networkx": lambda path: told_by_networkx(networkx.read_pajek(path)),
        "x.net igraph": lambda path: told_by_igraph(
            igraph.Graph.Read_Pajek(path), "name", "weight"
        ),
        "x.json networkx": lambda path: told_by_networkx(
            networkx.node_link_graph(json.load(open(path, encoding="utf-8")), edges="links")
        ),
        "x.gml networkx": lambda path: told_by_networkx(networkx.read_gml(path)),
        "x.gml igraph": lambda path: told_by_igraph(
            igraph.Graph.Read_GML(path), "label", "strength"
        ),
        "x.dl igraph": lambda path: told_by_igraph(
            igraph.Graph.Read_DL(path, directed=True), "name", "weight"
        ),
        "x.xlsx networkx": lambda path: told_by_networkx(workbook(path)),
        "x.matrix.csv igraph": lambda path: told_by_igraph(matrix(path), "name", "strength"),
    }
    result = {}
    for name, read in readers.items():
        path = os.path.join(folder, name.split()[0])
        if os.path.exists(path):
            result[name] = read(path)
    print(json.dumps(result))


if len(sys.argv) != 2:
    sys.exit(__doc__)
main(sys.argv[1])
