"""What networkx and igraph make of Kopa's network files, and files of theirs for Kopa to read.

    graphml.py read FILE             prints what both read in a GraphML file, as JSON
    graphml.py tables TIES NODES     prints what both read in the two tables, as JSON
    graphml.py write FOLDER          writes networkx.graphml and igraph.graphml: the karate club
    graphml.py directed FOLDER       the same with directions

Tried with networkx 3.6.1, igraph 1.0.0 and pandas 3.1.1.
"""

import json
import sys

import igraph
import networkx
import pandas


def told_by_networkx(graph):
    return {
        "directed": graph.is_directed(),
        "nodes": [str(node) for node in graph],
        "ties": [[str(a), str(b), data["strength"]] for a, b, data in graph.edges(data=True)],
        "attributes": {str(node): data for node, data in graph.nodes(data=True)},
        "graph": {str(name): value for name, value in graph.graph.items() if "default" not in name},
    }


def told_by_igraph(graph, identifier):
    names = graph.vs[identifier]
    others = [name for name in graph.vs.attributes() if name != identifier]
    return {
        "directed": graph.is_directed(),
        "nodes": names,
        "ties": [[names[e.source], names[e.target], e["strength"]] for e in graph.es],
        "attributes": {v[identifier]: {name: v[name] for name in others} for v in graph.vs},
        "graph": {name: graph[name] for name in graph.attributes()},
    }


def read(path):
    return {
        "networkx": told_by_networkx(networkx.read_graphml(path)),
        "igraph": told_by_igraph(igraph.Graph.Read_GraphML(path), "id"),
    }


def tables(ties_path, nodes_path):
    # Without this, the names “nil”, “NA” and "" would be taken for nothing.
    ties = pandas.read_csv(ties_path, keep_default_na=False)
    nodes = pandas.read_csv(nodes_path, keep_default_na=False)
    graph = networkx.from_pandas_edgelist(ties, edge_attr="strength")
    graph.add_nodes_from(nodes["id"])
    other = igraph.Graph.DataFrame(ties, directed=False, vertices=nodes, use_vids=False)
    return {
        "networkx": told_by_networkx(graph),
        "igraph": told_by_igraph(other, "name"),
    }


def write(folder, directed):
    karate = networkx.karate_club_graph()
    if directed:
        karate = karate.to_directed()
    networkx.write_graphml(karate, f"{folder}/networkx.graphml")
    igraph.Graph.from_networkx(karate).write_graphml(f"{folder}/igraph.graphml")


def main(words):
    match words:
        case ["read", path]:
            print(json.dumps(read(path)))
        case ["tables", ties, nodes]:
            print(json.dumps(tables(ties, nodes)))
        case ["write", folder]:
            write(folder, directed=False)
        case ["directed", folder]:
            write(folder, directed=True)
        case _:
            sys.exit(__doc__)


main(sys.argv[1:])
