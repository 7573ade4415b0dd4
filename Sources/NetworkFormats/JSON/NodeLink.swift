/// Networks as node-link JSON, which networkx and D3 read.
///
///     let bytes = NodeLink.bytes(of: NetworkDocument(network))
///     let (network, notes) = try NodeLink.document(from: bytes).network()
///
/// ## What is written
///
/// - An object with `directed`, `multigraph`, `graph`, `nodes` and `links`. A node has its `id`
///   and every attribute, unknown ones as `null`; a link has `source`, `target` and `strength`.
///   The strength is not called `weight`, for the reason that ``GraphML`` gives.
/// - The context is the object `graph`; in it `node_attributes` says of each column whether it is
///   `string`, `boolean` or `double`. Modes are the attribute `bipartite`, 0 and 1, as networkx
///   has it, and times the list `spells` of a link.
/// - Where an attribute or a choice is called like one of these words, `_` stands behind it.
///
/// Reading what was written gives the same document.
///
/// ## What is read
///
/// - `links` or `edges`; ends are identifiers, or places of nodes where no node has an identifier.
///   The strength is `strength`, `weight` or `value`, or else 1. Lists and objects among the
///   attributes are passed over.
/// - Without `nodes`, nodes are the ends of links. Without `directed`, the file does not say
///   whether its links have directions.
///
/// - Complexity: O(*n* + *m*).
public enum NodeLink {
  /// The text of `document`, in UTF-8.
  public static func bytes(of document: NetworkDocument) -> [UInt8] {
    NodeLinkWriter(document).bytes
  }

  /// What `bytes`, a whole file, tells of.
  public static func document(from bytes: [UInt8]) throws(NetworkFileError) -> NetworkDocument {
    var reader = NodeLinkReader(try JSONParser.value(of: bytes))
    return try reader.document()
  }
}

/// Names of members that mean something, and how others that are called so are written.
struct ReservedNames {
  let words: Set<String>

  func written(_ name: String) -> String {
    words.contains(base(of: name)) ? name + "_" : name
  }

  func read(_ name: String) -> String {
    name.hasSuffix("_") && words.contains(base(of: name)) ? String(name.dropLast()) : name
  }

  private func base(of name: String) -> String {
    var base = name[...]
    while base.hasSuffix("_") && !words.contains(String(base)) { base = base.dropLast() }
    return String(base)
  }

  /// The words of nodes and of the graph in node-link JSON.
  static let ofNodes = ReservedNames(words: ["id"])
  static let ofGraph = ReservedNames(words: ["node_attributes"])
}
