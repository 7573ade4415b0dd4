import Foundation
import TabularFiles

/// Times the reading of tables, each reading in a process of its own.
///
///     TableTimes make FOLDER ROWS SHEET-ROWS    writes FOLDER/rows.csv and FOLDER/sheet.xlsx
///     TableTimes rows FILE                      finds every row and every field, some rows at a time
///     TableTimes texts FILE                     and makes a text of every field
///     TableTimes sheet FILE                     reads the first sheet of a workbook, with a text of every cell
///
/// A reading prints one line: what was read, the rows, the bytes of the file, the seconds of processor time, and the most
/// memory that the process has held, in bytes.
@main
enum TableTimes {
  static func main() throws {
    let words = Array(CommandLine.arguments.dropFirst())
    switch (words.first, words.count) {
    case ("make", 4):
      guard let rows = Int(words[2]), let sheetRows = Int(words[3]) else { fatalError("no number") }
      try MadeTable.write(rows: rows, to: "\(words[1])/rows.csv")
      try MadeTable.writeSheet(rows: sheetRows, to: "\(words[1])/sheet.xlsx")
    case ("rows", 2): try time("rows", words[1]) { try streamed(words[1], makesTexts: false) }
    case ("texts", 2): try time("texts", words[1]) { try streamed(words[1], makesTexts: true) }
    case ("sheet", 2): try time("sheet", words[1]) { try sheet(words[1]) }
    default: fatalError("usage: TableTimes make FOLDER ROWS SHEET-ROWS | rows|texts|sheet FILE")
    }
  }

  /// What was read, so that nothing can be left out.
  private struct Reading {
    var rows = 0
    var textBytes = 0
  }

  private static func streamed(_ path: String, makesTexts: Bool) throws -> Reading {
    var reading = Reading()
    var stream = try RowStream(contentsOf: path)
    while let rows = try stream.next() {
      reading.rows += rows.count
      guard makesTexts else { continue }
      for row in rows {
        for column in 0..<row.count { reading.textBytes += row[column].utf8.count }
      }
    }
    return reading
  }

  private static func sheet(_ path: String) throws -> Reading {
    var reading = Reading()
    let table = try Workbook(contentsOf: path).table()
    for row in table.rows {
      for column in 0..<row.count { reading.textBytes += row[column].utf8.count }
    }
    reading.rows = table.rows.count
    return reading
  }

  private static func time(_ what: String, _ path: String, _ read: () throws -> Reading) throws {
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    let start = Usage.current
    let reading = try read()
    let end = Usage.current
    print(what, reading.rows, size, end.seconds - start.seconds, end.peak, reading.textBytes)
  }
}

// The system's own constant is of another type on Linux than the function takes.
private let thisProcess: Int32 = 0

/// What the process has used so far.
private struct Usage {
  /// Processor time outside the system, in seconds.
  var seconds: Double
  /// The most bytes that were resident.
  var peak: Int

  static var current: Usage {
    var usage = rusage()
    getrusage(thisProcess, &usage)
    let time = usage.ru_utime
    return Usage(
      seconds: Double(time.tv_sec) + Double(time.tv_usec) / 1e6, peak: usage.ru_maxrss * 1024)
  }
}
