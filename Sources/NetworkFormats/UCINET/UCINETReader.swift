import NetworkCore

/// Makes a document of the numbers that a header describes.
struct UCINETReader {
  private let header: UCINETHeader
  private let data: [UInt8]

  /// From this on a number is UCINET's mark for a missing value, 10³⁸.
  private static let missing = 1e37

  /// - Throws: `NetworkFileError` if there are fewer numbers than the header says.
  init(header: UCINETHeader, data: [UInt8]) throws(NetworkFileError) {
    self.header = header
    self.data = data
    // Each count is at most two millions, so that only the last product can be too large.
    let (bytes, isTooLarge) = (header.rows * header.columns).multipliedReportingOverflow(
      by: header.levels * header.type.size)
    guard !isTooLarge, bytes <= data.count else {
      throw NetworkFileError(
        .expected(
          .numbers(
            rows: header.rows, columns: header.columns, matrices: header.levels,
            size: header.type.size),
          found: "\(data.count)"))
    }
  }

  func document(relation: String?) throws(NetworkFileError) -> NetworkDocument {
    var notes: [NetworkFileNote] = []
    let level = try level(of: relation, &notes)
    let (ties, unknown) = self.ties(level)
    if unknown > 0 { notes.append(.unknownCells(unknown)) }
    let rows = names(
      header.rowLabels, or: isOneMode ? header.columnLabels : [], header.rows, &notes)
    var document: NetworkDocument
    if isOneMode {
      document = NetworkDocument(
        nodes: NodeTable(rows), ties: ties, direction: .directed, notes: notes)
    } else {
      let columns = names(header.columnLabels, or: [], header.columns, &notes)
      let events = EventNames(actors: rows).written(columns)
      document = NetworkDocument(
        nodes: NodeTable(rows + events),
        ties: ties.map { .init($0.source, $0.target + rows.count, strength: $0.strength) },
        notes: notes)
      document.isEvent = document.nodes.indices.map { $0 >= rows.count }
    }
    if !header.title.isEmpty { document.context["title"] = PlainNames.line(header.title) }
    return document.asMatrix
  }

  private var isOneMode: Bool {
    header.rows == header.columns
      && (header.rowLabels.isEmpty || header.columnLabels.isEmpty
        || header.rowLabels == header.columnLabels)
  }

  private func level(
    of relation: String?, _ notes: inout [NetworkFileNote]
  ) throws(NetworkFileError) -> Int {
    guard header.levels > 0 else { throw NetworkFileError(.empty) }
    let names = (0..<header.levels).map { place in
      place < header.levelLabels.count ? header.levelLabels[place] : "\(place + 1)"
    }
    let sought = relation?.lowercased()
    guard let level = names.firstIndex(where: { sought == nil || $0.lowercased() == sought })
    else { throw NetworkFileError(.noRelation(relation ?? "", relations: names)) }
    if names.count > 1 {
      let others = names.indices.filter { $0 != level }.map { names[$0] }
      notes.append(.otherRelations(taken: names[level], others: others))
    }
    return level
  }

  /// The labels, or numbers where there are none; no two are the same.
  private func names(
    _ labels: [String], or others: [String], _ count: Int, _ notes: inout [NetworkFileNote]
  ) -> [String] {
    let labels = labels.isEmpty ? others : labels
    let written = (0..<count).map { $0 < labels.count ? labels[$0] : "\($0 + 1)" }
    let names = DistinctNames.of(written)
    let repeated = zip(written, names).count { $0 != $1 }
    if repeated > 0 { notes.append(.repeatedNames(repeated)) }
    return names
  }

  private func ties(_ level: Int) -> (ties: [NetworkDocument.Tie], unknown: Int) {
    var ties: [NetworkDocument.Tie] = []
    var unknown = 0
    for row in 0..<header.rows {
      for column in 0..<header.columns {
        let value = number((level * header.rows + row) * header.columns + column)
        if value.isNaN || value.magnitude >= Self.missing {
          unknown += 1
        } else if value != 0 {
          ties.append(.init(row, column, strength: value))
        }
      }
    }
    return (ties, unknown)
  }

  /// The number at `place`.
  private func number(_ place: Int) -> Double {
    let size = header.type.size
    let bits = data[(place * size)..<((place + 1) * size)].reversed().reduce(UInt64(0)) {
      $0 << 8 | UInt64($1)
    }
    return switch header.type {
    case .byte, .truth, .word: Double(bits)
    case .signedByte: Double(Int8(truncatingIfNeeded: bits))
    case .short: Double(Int16(truncatingIfNeeded: bits))
    case .long, .integer: Double(Int32(truncatingIfNeeded: bits))
    case .longLong: Double(Int64(bitPattern: bits))
    case .single: Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
    case .double: Double(bitPattern: bits)
    }
  }
}
