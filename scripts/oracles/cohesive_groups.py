"""Expected values of cohesive groups, from networkx and igraph.

    python scripts/oracles/cohesive_groups.py
"""

import networkx as nx
from record import IGRAPH, NETWORKX, as_igraph, case, one_mode, value, write

networks = one_mode()
networks["preferential"] = nx.barabasi_albert_graph(60, 3, seed=7)
networks["small world"] = nx.watts_strogatz_graph(60, 6, 0.1, seed=8)
networks["caves on a ring"] = nx.connected_caveman_graph(6, 5)
networks["dense"] = nx.gnm_random_graph(20, 110, seed=6)
for name in ["preferential", "small world", "caves on a ring", "dense"]:
    networks[name] = nx.relabel_nodes(networks[name], str)


def depths(graph):
    """The largest k of a k-component that holds the node."""
    found = {node: 1 if graph.degree(node) else 0 for node in graph}
    for k, parts in nx.k_components(graph).items():
        for part in parts:
            for node in part:
                found[node] = max(found[node], k)
    return found


def truss(graph):
    numbers = {}
    k = 2
    while True:
        part = nx.k_truss(graph, k)
        if not part.edges:
            return [numbers[frozenset(tie)] for tie in graph.edges]
        for tie in part.edges:
            numbers[frozenset(tie)] = k
        k += 1


def levels(graph):
    """The largest edge connectivity with another node, from the tree of Gomory and Hu."""
    found = {node: 0 for node in graph}
    for nodes in nx.connected_components(graph):
        if len(nodes) > 1:
            part = graph.subgraph(nodes).copy()
            nx.set_edge_attributes(part, 1, "capacity")
            for a, b, tie in nx.gomory_hu_tree(part).edges(data=True):
                found[a] = max(found[a], tie["weight"])
                found[b] = max(found[b], tie["weight"])
    return found


def lambda_sets(graph, k):
    """Numbers of the sets, the largest first, equal ones by their first node."""
    place = {node: number for number, node in enumerate(graph)}
    parts = sorted(
        nx.k_edge_components(graph, k), key=lambda part: (-len(part), min(map(place.get, part))))
    return {node: number + 1 for number, part in enumerate(parts) for node in part}


def near(graph, steps):
    lengths = dict(nx.all_pairs_shortest_path_length(graph, steps))
    return nx.Graph([(a, b) for a, others in lengths.items() for b in others if a != b])


cases = []
for name, graph in networks.items():

    def add(measure, source, convention, number):
        cases.append(value(name, measure, source, convention, number))

    other = as_igraph(graph)
    cliques = list(nx.find_cliques(graph))
    add("mean-degree", IGRAPH, "mean of the degrees", sum(other.degree()) / len(graph))
    active = len(graph) - nx.number_of_isolates(graph)
    add("active-share", NETWORKX, "without isolates", active / len(graph))
    add("degeneracy", NETWORKX, "the largest core number", max(nx.core_number(graph).values()))
    add("cliques", NETWORKX, "of three or more",
        sum(len(clique) >= 3 for clique in cliques))
    add("cliques(smallest: 2)", IGRAPH, "maximal cliques of two or more",
        len(other.maximal_cliques(min=2)))
    add("largest-clique", IGRAPH, "clique number", other.clique_number())
    cases.append(case(
        name, graph, "clique-memberships", NETWORKX, "of three or more",
        {node: sum(node in clique and len(clique) >= 3 for clique in cliques) for node in graph}))
    if len(graph) < 40 or name == "caves on a ring":
        for steps in [2, 3]:
            groups = [set(group) for group in nx.find_cliques(near(graph, steps)) if len(group) > 2]
            clans = [
                group for group in groups
                if nx.is_connected(graph.subgraph(group))
                and nx.diameter(graph.subgraph(group)) <= steps]
            add(f"n-cliques(distance: {steps})", NETWORKX, "cliques of near pairs", len(groups))
            add(f"n-clans(distance: {steps})", NETWORKX, "those of small diameter", len(clans))
    add("node-connectivity", NETWORKX, "fewest nodes", nx.node_connectivity(graph))
    add("node-connectivity", IGRAPH, "fewest nodes", other.vertex_connectivity())
    add("edge-connectivity", IGRAPH, "fewest ties", other.edge_connectivity())
    cases.append(case(
        name, graph, "trussness", NETWORKX, "largest k of a k-truss", truss(graph)))
    cases.append(case(
        name, graph, "lambda-level", NETWORKX, "tree of Gomory and Hu", levels(graph)))
    for k in [2, 3]:
        cases.append(case(
            name, graph, f"lambda-sets(connectivity: {k})", NETWORKX, "k-edge-components",
            lambda_sets(graph, k)))
    cases.append(case(name, graph, "k-components", NETWORKX, "k_components", depths(graph)))
write("cohesive-groups", networks, cases)
