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
    nodes(of: NetworkDocument(network))
  }

  /// The table of nodes, in UTF-8; modes are the column `bipartite`, 0 and 1.
  public static func nodes(of document: NetworkDocument) -> [UInt8] {
    let attributes = document.withModeColumn.attributes
    let columns = attributes.names.compactMap { attributes[$0] }
    var writer = DelimitedTextWriter(header: ["id"] + attributes.names)
    for (position, node) in document.nodes.enumerated() {
      writer.append([node] + columns.map { $0.words(position) ?? "" })
    }
    return writer.bytes
  }

  /// The table of ties, in UTF-8.
  public static func ties<Node: CustomStringConvertible>(of network: Network<Node>) -> [UInt8] {
    ties(of: NetworkDocument(network))
  }

  /// The table of ties, in UTF-8.
  ///
  /// - Complexity: O(*n* + *m*); what stands in every row of a node is put into bytes once.
  public static func ties(of document: NetworkDocument) -> [UInt8] {
    let names = document.attributes.text("name")
    var writer = DelimitedTextWriter(
      header: ["source", "target", "strength"]
        + (names == nil ? [] : ["source_name", "target_name"]))
    let nodes = document.nodes.map { writer.field($0) }
    let labels = names?.map { writer.field($0 ?? "") }
    for tie in document.ties {
      let strength = writer.field(FileNumber.text(tie.strength))
      writer.append(
        [nodes[tie.source], nodes[tie.target], strength]
          + (labels.map { [$0[tie.source], $0[tie.target]] } ?? []))
    }
    return writer.bytes
  }
}
