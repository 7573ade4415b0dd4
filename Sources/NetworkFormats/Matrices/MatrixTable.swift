import NetworkCore
import TabularFiles

/// Networks as matrices in delimited text, which spreadsheets, R and UCINET take: adjacency with
/// the same nodes in rows and columns, incidence with one mode in rows and the other in columns.
///
///     let bytes = MatrixTable.bytes(of: NetworkDocument(network))
///     let (network, notes) = try MatrixTable.document(from: bytes, source: "ties.csv").network()
///
/// ## What is written
///
/// - A first row with the names of the columns behind an empty cell, then a row for each node with
///   its name and a number for each column: the strength of the tie, or 0. Commas, UTF-8.
///   Networks of more than ``nodeLimit`` nodes are too large for a matrix.
///
/// ## What is lost
///
/// - Attributes, context and times.
///
/// ## What is read
///
/// - Commas, semicolons or tabs, decimal points or commas. What stands in the first cell does not
///   matter. Where rows and columns have the same names in any order it is an adjacency matrix, and
///   if that is symmetric a network without directions; else it is an incidence matrix, whose
///   rows are the actors.
/// - An empty cell, or `NA`, says that nobody knows whether there is a tie: it is counted in a note,
///   and no tie is made of it.
public enum MatrixTable {
  /// The most nodes of a network that is written as a matrix.
  public static let nodeLimit = 20_000

  /// The text of `document`, in UTF-8.
  ///
  /// - Throws: `NetworkFileError` if it has more than ``nodeLimit`` nodes, or would have no
  ///   column.
  public static func bytes(of document: NetworkDocument) throws(NetworkFileError) -> [UInt8] {
    guard document.nodes.count <= nodeLimit else {
      throw NetworkFileError(.matrixTooLarge(limit: nodeLimit))
    }
    let document = document.bothWays
    let isEvent = document.isEvent
    let rows = document.nodes.indices.filter { isEvent?[$0] != true }
    let columns = isEvent.map { modes in document.nodes.indices.filter { modes[$0] } } ?? rows
    guard !columns.isEmpty else {
      throw NetworkFileError(.matrixWithoutColumns)
    }
    var places = [Int](repeating: 0, count: document.nodes.count)
    for (place, node) in columns.enumerated() { places[node] = place }
    var ties: [[(column: Int, strength: Double)]] = .init(
      repeating: [], count: document.nodes.count)
    for tie in document.ties {
      let isTurned = isEvent?[tie.source] == true
      let (row, column) = isTurned ? (tie.target, tie.source) : (tie.source, tie.target)
      ties[row].append((places[column], tie.strength))
    }
    // A lone name in the first row would be taken for a title.
    let corner = columns.count == 1 ? "node" : ""
    var writer = DelimitedTextWriter(header: [corner] + columns.map { document.nodes[$0] })
    for row in rows {
      var strengths = [Double](repeating: 0, count: columns.count)
      for (column, strength) in ties[row] { strengths[column] += strength }
      writer.append([document.nodes[row]] + strengths.map(FileNumber.text))
    }
    return writer.bytes
  }

  /// What `bytes`, a whole file, tells of.
  ///
  /// - Throws: `TabularFileError` where it is no table, `NetworkFileError` where it is no matrix.
  public static func document(from bytes: [UInt8], source: String) throws -> NetworkDocument {
    try MatrixReader(try TextTable(bytes: bytes, source: source)).document()
  }
}
