public import NetworkCore
import TabularFiles

/// Networks as Excel workbooks, for people who look at them in a spreadsheet.
///
///     let bytes = try NetworkWorkbook.bytes(of: NetworkDocument(network))
///     let (network, notes) = try NetworkWorkbook.document(from: bytes, source: "x.xlsx").network()
///
/// pandas takes the sheets as they are:
///
///     networkx.from_pandas_edgelist(pandas.read_excel("x.xlsx", "Ties"), edge_attr="strength")
///
/// ## What is written
///
/// - The sheet `Nodes`: `id`, then the network's attributes in their order; numbers are numbers, and of a
///   column of nothing but `true` and `false` the cells are truth values. What is unknown is empty. Modes are
///   the column `bipartite`, 0 and 1.
/// - The sheet `Ties`: `source`, `target`, `strength`, each tie once; where nodes have a `name`, also
///   `source_name` and `target_name`.
/// - The sheet `Times`, where ties have times: the number of the tie, its ends, `start` and `end`.
/// - The sheet `Network`: whether ties have a direction, the choices of the context, and of each
///   attribute whether it is `string`, `boolean` or `double`.
/// - A text of nothing but blanks, or none at all, stands in quotation marks, because it would be taken for
///   an empty cell; and so does a node called `id`, because its row could be taken for the header.
///
/// Reading what was written gives the same document, as long as no text is longer than the 32 767 UTF-16
/// code units that a cell has room for.
///
/// ## What is read
///
/// - A workbook with a sheet `Ties`, in which columns are called as in ``NetworkTables``. The
///   other sheets may be missing: then nodes are the ends of ties, and a column is of numbers
///   where every cell is a number or empty.
/// - Further columns of ties are passed over with a note.
///
/// - Complexity: O(*n* + *m*).
public enum NetworkWorkbook {
  /// The workbook of `network`.
  ///
  /// - Throws: `NetworkFileError` if there are more nodes, ties or attributes than a sheet has room for.
  public static func bytes<Node: CustomStringConvertible>(
    of network: Network<Node>
  ) throws(NetworkFileError) -> [UInt8] {
    try bytes(of: NetworkDocument(network))
  }

  /// The workbook of `document`.
  ///
  /// - Throws: `NetworkFileError` if there are more nodes, ties or attributes than a sheet has room for.
  public static func bytes(of document: NetworkDocument) throws(NetworkFileError) -> [UInt8] {
    let writer = NetworkWorkbookWriter(document)
    try writer.checkSize()
    do throws(OutputError) {
      return try writer.bytes
    } catch {
      throw NetworkFileError(.output(error))
    }
  }

  /// What `bytes`, a whole workbook that errors call `source`, tells of.
  public static func document(
    from bytes: [UInt8], source: String
  ) throws(NetworkFileError) -> NetworkDocument {
    var reader: NetworkWorkbookReader
    do throws(TabularFileError) {
      reader = try NetworkWorkbookReader(Workbook(bytes: bytes, source: source))
    } catch {
      throw NetworkFileError(.table(error))
    }
    return try reader.document()
  }

  /// Whether the workbook in `bytes` holds a network: there are the sheets `Ties` and `Nodes`.
  static func isOne(_ bytes: [UInt8]) -> Bool {
    guard let sheets = try? Workbook.sheets(in: bytes) else { return false }
    let names = Set(sheets.lazy.filter { !$0.isHidden }.map { $0.name.lowercased() })
    return names.isSuperset(of: [Sheet.ties, .nodes].map { $0.rawValue.lowercased() })
  }

  /// The sheets, by their names.
  enum Sheet: String {
    case nodes = "Nodes"
    case ties = "Ties"
    case times = "Times"
    case network = "Network"

    /// The words in its first row, without attributes.
    var header: [String] {
      switch self {
      case .nodes: ["id"]
      case .ties: ["source", "target", "strength"]
      case .times: ["tie", "source", "target", "start", "end"]
      case .network: ["property", "name", "value"]
      }
    }
  }

  /// What a row of the sheet `Network` tells.
  enum Property: String {
    case direction, choice, attribute
  }
}
