import Foundation
import TabularFiles

extension FuzzedReader {
  static let textTable = FuzzedReader("text-table", samples: TableSamples.texts) { input, _ in
    guard case .file(let bytes) = input else { return }
    try check(try TextTable(bytes: bytes, source: "t"))
  }

  /// What is streamed is what is read at once, and what is refused is refused both ways.
  static let rowStream = FuzzedReader("row-stream", samples: TableSamples.texts) { input, scratch in
    guard case .file(let bytes) = input else { return }
    let path = "\(scratch)/t"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let whole = Result { () throws(TabularFileError) in try TextTable(contentsOf: path) }
    let streamed = Result { () throws(TabularFileError) in try StreamedTable(path) }
    switch (whole, streamed) {
    case (.success(let table), .success(let stream)):
      try BrokenLaw.unless(StreamedTable(table) == stream, "streamed and read at once, it differs")
    case (.failure(let error), .failure(let other)):
      // Only what is read at once looks into an archive.
      try BrokenLaw.unless(
        error == other || bytes.starts(with: "PK".utf8), "“\(error)” and, streamed, “\(other)”")
      throw error
    case (.success(let table), .failure(let error)):
      try BrokenLaw.unless(table.sheet != nil, "read at once, and streamed “\(error)”")
      throw error
    case (.failure(let error), .success):
      throw BrokenLaw("streamed, and read at once “\(error)”")
    }
  }

  static let workbook = FuzzedReader(
    "workbook", pieces: TableSamples.workbookPieces, samples: TableSamples.workbooks
  ) { input, _ in
    guard case .file(let bytes) = input else { return }
    let workbook = try Workbook(bytes: bytes, source: "t")
    for sheet in workbook.sheets {
      if let table = try? workbook.table(in: sheet.name) { try check(table) }
    }
    try check(try TextTable(bytes: bytes, source: "t"))
  }

  /// Every row of a table is accounted for.
  private static func check(_ table: TextTable) throws {
    let counts = table.counts
    try BrokenLaw.unless(counts.inTable == table.rows.count, "rows are lost")
    try BrokenLaw.unless(
      counts.inFile == counts.declaration + counts.aboveHeader + counts.header + counts.blank
        + counts.repeatedHeaders + counts.inTable, "the rows do not add up")
    for row in table.rows.prefix(500) {
      try BrokenLaw.unless(row.fields.count == row.count, "fields are lost")
    }
    for finding in table.findings.prefix(500) {
      try BrokenLaw.unless(
        Sentences.flaw(of: finding.description) == nil, "a finding that says nothing")
    }
  }
}

/// All that is told of a table, however it was read.
private struct StreamedTable: Equatable {
  let header: [String]
  var rows: [[String]]
  let counts: RowCounts
  let findings: [TableFinding]

  init(_ path: String) throws(TabularFileError) {
    var stream = try RowStream(contentsOf: path)
    rows = []
    while let next = try stream.next() { rows += next.map(\.fields) }
    header = stream.header
    counts = stream.counts
    findings = stream.findings
  }

  init(_ table: TextTable) {
    rows = table.rows.map(\.fields)
    header = table.header
    counts = table.counts
    findings = table.findings
  }
}
