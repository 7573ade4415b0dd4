/// Networks as Pajek has them: networks alone (`.net`) or projects (`.paj`).
///
///     let bytes = Pajek.project(of: NetworkDocument(network))
///     let (network, notes) = try Pajek.document(from: bytes).network()
///
/// ## What is written
///
/// - UTF-8, with a byte-order mark where a character is not ASCII, as Pajek expects.
/// - Vertices with their names as labels; in a two-mode network the first mode comes first and
///   stands in the header. Ties without directions are edges, others arcs, and their strengths the
///   values of lines.
/// - In a label `"`, `&#`, `\` and control characters are written as `&#34;` and so on, in the way
///   Pajek writes characters outside its alphabet.
/// - A project also has the attributes. Numbers are a vector. Words are a partition, whose class 0
///   is what is unknown; a comment for each class says what it stands for (`% 1 "university"`). A
///   comment names the vertices whose number is unknown (`% unknown 3 7`), where the vector has 0.
/// - The context is comments as well: `% "window" "2014..2020"`.
///
/// Reading a project gives the same document, without times. A network alone lacks the attributes.
///
/// ## What is read
///
/// - `*Vertices`, `*Arcs`, `*Edges`, `*Arcslist`, `*Edgeslist` and `*Matrix`, one-mode or two-mode,
///   of several relations or networks the first or the one asked for, with the partitions and
///   vectors of a project. Positions, shapes and colours are passed over, times with a note.
/// - Partitions and vectors that are shorter than the network leave the rest unknown.
/// - Two-mode is what the header of the vertices says, or a partition that Pajek has called
///   “Affiliation partition”.
/// - A line without a value has strength 1. A label that occurs again gets its number behind it.
/// - Text that is not in UTF-8 is read as Windows-1252.
///
/// ## Reference
///
/// > A. Mrvar, V. Batagelj. *Pajek: Programs for Analysis and Visualization of Very Large Networks.
/// > Reference Manual.* Version 5, 2023.
public enum Pajek {
  /// The text of a project: the network, and its attributes as partitions and vectors.
  public static func project(of document: NetworkDocument) -> [UInt8] {
    var writer = PajekWriter(document)
    writer.writeNetwork()
    writer.writeAttributes()
    return writer.bytes
  }

  /// The text of a network alone.
  public static func network(of document: NetworkDocument) -> [UInt8] {
    var writer = PajekWriter(document)
    writer.writeNetwork()
    return writer.bytes
  }

  /// What `bytes`, a whole file of Pajek, tells of.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - relation: The relation or network to take, by its name; by default the first.
  /// - Returns: Nodes, ties, attributes and what was left aside.
  /// - Throws: `NetworkFileError`, with the line.
  public static func document(
    from bytes: [UInt8], relation: String? = nil
  ) throws(NetworkFileError) -> NetworkDocument {
    var reader = PajekReader()
    try reader.read(bytes)
    return try reader.document(relation: relation)
  }
}
