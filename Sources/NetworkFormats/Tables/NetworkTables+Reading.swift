import NetworkCore
import TabularFiles

extension NetworkTables {
  /// What a table of ties, and one of nodes if there is one, tell of.
  ///
  /// - Ties: columns called `source` and `target`, or first of all `from` and `to`, and `strength` or `weight`,
  ///   without which a tie has strength 1. Others are passed over with a note. The tables do not
  ///   say whether ties have directions.
  /// - Nodes: a column `id`, or else the first; the others are attributes, numbers where every
  ///   cell is a number or empty. Who is not in the table of nodes is added.
  ///
  /// - Throws: `TabularFileError` where it is no table, `NetworkFileError` where it is another.
  public static func document(
    ties: [UInt8], nodes: [UInt8]? = nil, source: String
  ) throws -> NetworkDocument {
    var reader = TieTableReader()
    if let nodes { try reader.take(nodes: try TextTable(bytes: nodes, source: source)) }
    return try reader.document(ties: try TextTable(bytes: ties, source: source))
  }
}

/// Gathers what tables of nodes and ties say.
struct TieTableReader {
  private var gathering = NetworkGathering()

  /// Where the ends and the strength stand in a table of ties, if `header` is that of one.
  ///
  /// `from` and `to` can be dates as well, and so are ends only where they come first.
  static func columns(
    of header: [String]
  ) -> (source: Int, target: Int, strength: Int?)? {
    let names = header.map { $0.lowercased().filter { $0 != " " } }
    for (source, target) in [("source", "target"), ("from", "to")] {
      if let first = names.firstIndex(of: source), let second = names.firstIndex(of: target),
        source != "from" || (first == 0 && second == 1)
      {
        let strength = names.firstIndex(of: "strength") ?? names.firstIndex(of: "weight")
        return (first, second, strength)
      }
    }
    return nil
  }

  mutating func take(nodes table: TextTable) throws(NetworkFileError) {
    let identifier = table.header.firstIndex { $0.lowercased() == "id" } ?? 0
    let columns = table.header.indices.filter { $0 != identifier }
    for column in columns {
      let areNumbers = table.rows.allSatisfy { row in
        row[column].isEmpty || FileNumber.parse(row[column]) != nil
      }
      let areKnown = table.rows.contains { !$0[column].isEmpty }
      gathering.declareColumn(table.header[column], isNumber: areNumbers && areKnown)
    }
    for row in table.rows {
      let place = try gathering.addNode(row[identifier], line: row.number)
      for column in columns where !row[column].isEmpty {
        gathering.set(table.header[column], of: place, to: .text(row[column]))
      }
    }
  }

  mutating func document(ties table: TextTable) throws(NetworkFileError) -> NetworkDocument {
    guard let columns = Self.columns(of: table.header) else {
      throw NetworkFileError(
        .expected(.columnsOfTies, found: table.header.joined(separator: ", ")), line: 1)
    }
    gathering.direction = .unstated
    let ends = Set([columns.source, columns.target] + [columns.strength].compactMap(\.self))
    let others = table.header.indices.filter { !ends.contains($0) }.map { table.header[$0] }
      .filter { !["source_name", "target_name", ""].contains($0) }
    if !others.isEmpty { gathering.note(.tieAttributes(others)) }
    for row in table.rows {
      var tie = NetworkDocument.Tie(
        gathering.place(of: row[columns.source]), gathering.place(of: row[columns.target]))
      if let strength = columns.strength, !row[strength].isEmpty {
        let text = row[strength]
        guard let number = TableNumber.parse(text, loneComma: .decimal) ?? FileNumber.parse(text)
        else {
          throw NetworkFileError(.notANumber(row[strength]), line: row.number)
        }
        tie.strength = number
      }
      gathering.ties.append(tie)
    }
    return try gathering.document()
  }
}
