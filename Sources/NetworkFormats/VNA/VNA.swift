/// Networks as VNA, the text format of NetDraw, with attributes.
///
///     let bytes = VNA.bytes(of: NetworkDocument(network))
///     let (network, notes) = try VNA.document(from: bytes).network()
///
/// ## What is written
///
/// - `*Node data` with `ID` and a column for each attribute, `*Tie data` with `from`, `to` and
///   `strength`. Words stand in quotation marks, numbers do not, and what is unknown is `NA`. Ties
///   without directions are written in both directions, as the matrix has them. Modes are the
///   column `bipartite`, 0 and 1. UTF-8.
///
/// ## What is lost
///
/// - The context and times; columns of which nothing is known keep no type. In names and words
///   `"` becomes `'` and a line break or another control character a space; an empty name becomes
///   `_`, and one that is another's but for capitals gets its place behind it.
///
/// ## What is read
///
/// - Words parted by spaces, commas or tabs. `*Node properties` is passed over. Every column of
///   `*Tie data` is a relation, of which the first or the one asked for is taken; without any, a
///   tie has strength 1. A network whose ties all have one back that is as strong has no directions.
///
/// ## Reference
///
/// > S. P. Borgatti. *NetDraw: Network visualization software.* Analytic Technologies, 2002.
public enum VNA {
  /// The text of `document`, in UTF-8.
  public static func bytes(of document: NetworkDocument) -> [UInt8] {
    VNAWriter(document).bytes
  }

  /// What `bytes`, a whole VNA file, tells of.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - relation: The column of ties to take; by default the first.
  /// - Returns: Nodes, ties, attributes and what was left aside.
  /// - Throws: `NetworkFileError`, with the line.
  public static func document(
    from bytes: [UInt8], relation: String? = nil
  ) throws(NetworkFileError) -> NetworkDocument {
    var reader = VNAReader()
    return try reader.document(of: try NetworkFileText(bytes), relation: relation)
  }
}
