"""Places by networkx and igraph, as they come without options; only their seeds are said."""

import random

import igraph
import networkx


def versions():
    return f"networkx {networkx.__version__}, igraph {igraph.__version__}"


def write(network, folder):
    graph = networkx.Graph()
    graph.add_nodes_from(range(network.count))
    graph.add_edges_from(network.ties)
    spring = networkx.spring_layout(graph, seed=1)
    write_places([spring[node] for node in range(network.count)], folder / "networkx-spring.places")
    other = igraph.Graph(n=network.count, edges=network.ties)
    random.seed(1)
    write_places(other.layout_fruchterman_reingold(), folder / "igraph-fr.places")
    random.seed(1)
    write_places(other.layout_drl(), folder / "igraph-drl.places")


def write_places(places, path):
    path.write_text("".join(f"{float(x)!r} {float(y)!r}\n" for x, y in places))
