/// Networks as GEXF, the format of Gephi, with times.
///
///     let bytes = GEXF.bytes(of: NetworkDocument(network))
///     let (network, notes) = try GEXF.document(from: bytes).network()
///
/// ## What is written
///
/// - Version 1.2, which Gephi and networkx read, or 1.3. The strength of a tie is its `weight`,
///   which GEXF and Gephi take for a strength.
/// - A node's `id` is the node, its `label` what stands in the column `name`, if there is one.
/// - Columns are attributes of nodes: words are strings, numbers doubles, and a column of nothing
///   but `true` and `false` is boolean. What is unknown is left out.
/// - The spells of ties, and the columns `start` and `end` of nodes where all they hold is dates,
///   are times; the graph is then dynamic.
/// - GEXF knows no attributes of graphs and no modes: the context stands in the description, a line
///   for each choice, and the modes in the column `bipartite`, 0 and 1.
/// - Characters that XML cannot hold are written as in ``GraphML``.
///
/// Reading what was written gives the same document.
///
/// ## What is read
///
/// - Versions 1.1 to 1.3. The strength is the `weight`, or else the attribute `strength` or
///   `weight`, or else 1.
/// - A label other than the identifier becomes the column `name`, if there is none.
/// - Nodes inside nodes are nodes as others. Positions, colours and sizes are passed over, and so
///   are attributes that change over time, all but their first value.
/// - A document type is refused, and with it every entity.
///
/// ## Reference
///
/// > GEXF Working Group. *GEXF 1.2draft Primer.* 2012. <https://gexf.net/primer.html>
public enum GEXF {
  /// The versions that are written.
  public enum Version: String, Hashable, Sendable, CaseIterable {
    /// 1.2draft, which networkx reads.
    case v1_2 = "1.2"
    /// 1.3.
    case v1_3 = "1.3"
  }

  /// The text of `document`, in UTF-8.
  public static func bytes(of document: NetworkDocument, version: Version = .v1_2) -> [UInt8] {
    GEXFWriter(document, version: version).bytes
  }

  /// What `bytes`, a whole GEXF file, tells of.
  public static func document(from bytes: [UInt8]) throws(NetworkFileError) -> NetworkDocument {
    do {
      return try XMLElementReader.read(bytes, with: GEXFReader()) { problem, line in
        NetworkFileError(.xml(problem), line: line)
      }.document()
    } catch let error as NetworkFileError {
      throw error
    } catch {
      preconditionFailure("\(error)")
    }
  }
}
