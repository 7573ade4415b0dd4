public import NetworkCore
import TabularFiles

/// Networks as GraphML, which networkx, igraph, Gephi, yEd and Cytoscape read and write.
///
///     let bytes = GraphML.bytes(of: network)
///     let network = try GraphML.network(from: bytes)
///
/// ## What is written
///
/// - One graph without directions. The `id` of a node is the node itself.
/// - The strength of a tie is the edge attribute `strength`, a double. It is not called `weight`,
///   because many programs take that for a length when they look for short paths.
/// - The columns of the network's attributes are node attributes: words are strings, numbers are
///   doubles, and a column of nothing but `true` and `false` is boolean. What is unknown is left out.
/// - The network's context (window, boundary, projection, …) are attributes of the graph.
/// - Numbers are the shortest text that reads back to the same number.
/// - Characters that XML cannot hold are written in the manner of Office Open XML: the bell
///   is `_x0007_`. Tabs and line breaks are character references, so they survive.
/// - igraph 1.0 keeps a `&` in an `id` escaped; take the attribute `name` there, which is right.
///
/// Reading what was written gives the same network: nodes, order, ties, strengths to the last
/// bit, attributes and context.
///
/// ## What is read
///
/// - Files of networkx, igraph and others: every number type is a number, everything else words,
///   defaults are filled in, what stands in other namespaces is passed over.
/// - The strength is the edge attribute `strength` or, if there is none, `weight`; without
///   either it is 1. Parallel edges merge, and their strengths add up. Other edge attributes are
///   passed over, since ties have none.
/// - A document type is refused, and with it every entity that could swell.
/// - Hyperedges, nested graphs and several graphs in a file are errors, and for
///   ``network(from:)`` also directions, loops and strengths that are not above 0: nothing is
///   dropped in silence. ``document(from:)`` takes the latter.
///
/// - Complexity: O(*n* + *m* log *m*).
///
/// ## Reference
///
/// > U. Brandes, M. Eiglsperger, J. Lerner, C. Pich. "Graph markup language (GraphML)." In
/// > R. Tamassia (ed.), *Handbook of Graph Drawing and Visualization*. CRC Press, 2013, 517–541.
public enum GraphML {
  /// The text of `network`, in UTF-8.
  public static func bytes<Node: CustomStringConvertible>(of network: Network<Node>) -> [UInt8] {
    bytes(of: NetworkDocument(network))
  }

  /// The text of `document`, in UTF-8; its modes are the column `bipartite`, 0 and 1, and times
  /// are left out.
  public static func bytes(of document: NetworkDocument) -> [UInt8] {
    var writer = GraphMLWriter()
    writer.write(document)
    return writer.bytes
  }

  /// The network that `bytes`, a whole GraphML file, tells of.
  public static func network(from bytes: [UInt8]) throws(GraphMLError) -> Network<String> {
    try GraphMLReader.read(bytes).network()
  }

  /// What `bytes`, a whole GraphML file, tells of, also where a network could not hold it: graphs
  /// with directions or modes, loops, strengths that are no number above 0.
  public static func document(from bytes: [UInt8]) throws(GraphMLError) -> NetworkDocument {
    try GraphMLReader.read(bytes).document().recognisingModes
  }

  /// The network in the GraphML file at `path`.
  ///
  /// - Throws: `TabularFileError` where the file cannot be read, `GraphMLError` where its contents
  ///   cannot.
  public static func network(contentsOf path: String) throws -> Network<String> {
    try network(from: FileBytes.contents(of: path))
  }
}
