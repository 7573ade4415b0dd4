public import NetworkCore
import TabularFiles

/// A network as two tables of comma-separated text: its nodes and its ties.
///
/// R and Python take them as they are:
///
///     graph_from_data_frame(read.csv("x.csv"), FALSE, read.csv("x-nodes.csv"))   # R, igraph
///     networkx.from_pandas_edgelist(pandas.read_csv("x.csv"), edge_attr="strength")
///
/// ## Conventions
///
/// - Nodes: `id`, then the network's attributes in their order, such as `name`, `kind`, `country`
///   and `activities`. Nodes without ties are in it.
/// - Ties: `source`, `target`, `strength`, each tie once; where nodes have a `name`, also
///   `source_name` and `target_name`.
/// - Numbers are the shortest text that reads back to the same number; what is unknown is empty.
public enum NetworkTables {
  /// The table of nodes, in UTF-8.
  public static func nodes<Node: CustomStringConvertible>(of network: Network<Node>) -> [UInt8] {
    let names = network.attributes.names
    let columns = names.compactMap { network.attributes[$0] }
    var writer = DelimitedTextWriter(header: ["id"] + names)
    for (position, node) in network.nodes.enumerated() {
      writer.append(
        [node.description]
          + columns.map { column in
            switch column {
            case .text(let values): values[position] ?? ""
            case .number(let values): TableNumber.text(values[position])
            }
          })
    }
    return writer.bytes
  }

  /// The table of ties, in UTF-8.
  ///
  /// - Complexity: O(*n* + *m*); what stands in every row of a node is put into bytes once.
  public static func ties<Node: CustomStringConvertible>(of network: Network<Node>) -> [UInt8] {
    let names = network.attributes.text("name")
    var writer = DelimitedTextWriter(
      header: ["source", "target", "strength"]
        + (names == nil ? [] : ["source_name", "target_name"]))
    let nodes = network.nodes.map { writer.field($0.description) }
    let labels = names?.map { writer.field($0 ?? "") }
    let graph = network.graph
    for first in nodes.indices {
      for slot in graph.row(first) where Int(graph.targets[slot]) > first {
        let second = Int(graph.targets[slot])
        let strength = writer.field(TableNumber.text(graph.strengths[slot]))
        writer.append(
          [nodes[first], nodes[second], strength]
            + (labels.map { [$0[first], $0[second]] } ?? []))
      }
    }
    return writer.bytes
  }
}
