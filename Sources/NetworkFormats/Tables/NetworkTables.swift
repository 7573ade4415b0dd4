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
  public static func ties<Node: CustomStringConvertible>(of network: Network<Node>) -> [UInt8] {
    let names = network.attributes.text("name")
    func name(of node: Node) -> String {
      guard let names, let position = network.nodes.position(of: node) else { return "" }
      return names[position] ?? ""
    }
    let header = ["source", "target", "strength"]
    var writer = DelimitedTextWriter(
      header: header + (names == nil ? [] : ["source_name", "target_name"]))
    for tie in network.allTies() {
      let row = [tie.first.description, tie.second.description, TableNumber.text(tie.strength)]
      writer.append(row + (names == nil ? [] : [name(of: tie.first), name(of: tie.second)]))
    }
    return writer.bytes
  }
}
