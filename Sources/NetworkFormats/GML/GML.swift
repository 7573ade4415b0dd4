/// Networks as GML, which igraph, networkx, Gephi and Cytoscape read and write.
///
///     let bytes = GML.bytes(of: NetworkDocument(network))
///     let (network, notes) = try GML.document(from: bytes).network()
///
/// ## What is written
///
/// - ASCII. A node has a number as its `id` and its name as its `label`; an edge has `strength`.
///   In texts `&`, `"`, control characters and whatever is not ASCII are written as `&amp;`,
///   `&quot;` and `&#281;`, which networkx reads back; igraph leaves the latter as they are.
/// - Columns and choices of the context are keys, words in quotation marks, numbers without; what
///   is unknown is left out. Modes are the key `bipartite`, 0 and 1.
///
/// ## What is lost
///
/// - Columns and choices whose name is no key, that is a letter with letters, digits and `_` behind
///   it, get another name; columns of which nothing is known, and times, are left out.
///
/// ## What is read
///
/// - The first `graph`. A node is its `label`, or its `id` where a node has no label; a label that
///   occurs again gets its place behind it. The strength is `strength`, `weight` or `value`, or
///   else 1. Lists inside nodes and edges, such as `graphics`, are passed over.
///
/// ## Reference
///
/// > M. Himsolt. *GML: A portable graph file format.* Technical report, Universität Passau, 1997.
public enum GML {
  /// The text of `document`, in ASCII.
  public static func bytes(of document: NetworkDocument) -> [UInt8] {
    GMLWriter(document).bytes
  }

  /// What `bytes`, a whole GML file, tells of.
  public static func document(from bytes: [UInt8]) throws(NetworkFileError) -> NetworkDocument {
    let (text, isOtherEncoding) = try NetworkFileText.text(of: bytes)
    var parser = GMLParser(text)
    var document = try GMLReader(try parser.file()).document()
    if isOtherEncoding { document.notes.insert(.otherEncoding, at: 0) }
    return document
  }
}
