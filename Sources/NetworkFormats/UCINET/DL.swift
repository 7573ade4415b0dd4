/// Networks as UCINET's DL, the text format of UCINET that sna, igraph and Pajek read too.
///
///     let bytes = DL.bytes(of: NetworkDocument(network))
///     let (network, notes) = try DL.document(from: bytes).network()
///
/// ## What is written
///
/// - One-mode networks as `edgelist1` with `labels`, ties without directions in both directions,
///   as the matrix has them; two-mode networks as `edgelist2` with `row labels` and
///   `column labels`. UTF-8.
///
/// ## What is lost
///
/// - Attributes, context and times. In a label `"` becomes `'`, and a line break or another
///   control character a space; an empty label becomes `_`, and one that is another's but for
///   capital letters, which UCINET does not tell apart, gets its place behind it.
///
/// ## What is read
///
/// - `n` or `nr` and `nc`, `nm`; `format` `fullmatrix` (with or without diagonal), `upperhalf`,
///   `lowerhalf`, `edgelist1`, `edgelist2`, `nodelist1`, `nodelist1b` and `nodelist2`; `labels`,
///   `row labels`, `column labels`, `matrix labels` and `level labels`, and labels `embedded`.
///   Of several matrices the first or the one asked for.
/// - A matrix that is symmetric is a network without directions. Where rows and columns are
///   as many and have the same labels, they are the same nodes.
/// - Text that is not in UTF-8 is read as Windows-1252. The older format without `DL` is refused;
///   UCINET's own `##h` and `##d` are ``UCINET``.
///
/// ## Reference
///
/// > S. P. Borgatti, M. G. Everett, L. C. Freeman. *UCINET 6 for Windows. User's guide.* Analytic
/// > Technologies, 2002.
public enum DL {
  /// The text of `document`, in UTF-8.
  public static func bytes(of document: NetworkDocument) -> [UInt8] {
    DLWriter(document).bytes
  }

  /// What `bytes`, a whole DL file, tells of.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - relation: The matrix to take, by its label; by default the first.
  /// - Returns: Nodes, ties, attributes and what was left aside.
  /// - Throws: `NetworkFileError`, with the line.
  public static func document(
    from bytes: [UInt8], relation: String? = nil
  ) throws(NetworkFileError) -> NetworkDocument {
    let text = try NetworkFileText(bytes)
    var reader = try DLReader(text)
    return try reader.document(relation: relation)
  }
}
