/// Networks as DOT, the language of Graphviz.
///
///     let bytes = DOT.bytes(of: NetworkDocument(network))
///     let (network, notes) = try DOT.document(from: bytes).network()
///
/// ## What is written
///
/// - A `graph`, or a `digraph` where ties have directions: the context as attributes of the
///   graph, each node with its attributes, each tie with its `strength`, every name in quotation
///   marks. Numbers have none. Modes are the attribute `bipartite`, 0 and 1. UTF-8.
///
/// ## What is lost
///
/// - DOT has no way to write a single `\` at the end of a text or before `"` or a line break: it
///   becomes two. NUL becomes a space. Numbers with an exponent are words in DOT, columns of which
///   nothing is known and times are left out, and attributes have no order and no types.
///
/// ## What is read
///
/// - The language without its layout: nodes, edges and chains of edges, subgraphs as sets of
///   ends, defaults of nodes and edges, comments, texts joined by `+`. The strength is `strength` or
///   `weight`, or else 1. Ports and the names of subgraphs are passed over, HTML is read as text.
/// - It is read by a parser of this room's own and not through libcgraph, so that a file
///   from elsewhere meets limits and is told of with its line, and so that reading needs no C.
///
/// ## Reference
///
/// > Graphviz. *DOT language.* <https://graphviz.org/doc/info/lang.html>
public enum DOT {
  /// The text of `document`, in UTF-8.
  public static func bytes(of document: NetworkDocument) -> [UInt8] {
    DOTWriter(document).bytes
  }

  /// What `bytes`, a whole DOT file, tells of.
  public static func document(from bytes: [UInt8]) throws(NetworkFileError) -> NetworkDocument {
    let (text, isOtherEncoding) = try NetworkFileText.text(of: bytes)
    var parser = DOTParser(text)
    var document = try parser.document()
    if isOtherEncoding { document.notes.insert(.otherEncoding, at: 0) }
    return document
  }
}
