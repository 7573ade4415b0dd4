public import Foundation
public import Testing

/// What openpyxl makes of a workbook: `scripts/oracles/read_workbook.py`.
public struct WorkbookOracle: Decodable {
  /// The name on the tab.
  public var name: String
  /// The first cell that is not frozen.
  public var frozen: String
  /// The texts of all cells.
  public var rows: [[String]]
  /// The formats of the numbers in the second row.
  public var formats: [String]
  /// The kinds of the cells in the second row, a letter for each.
  public var kinds: String
  /// Whether the first cell is bold.
  public var bold: Bool
  /// Whether the sheet is hidden.
  public var hidden: Bool
  /// Whether the sheet is the one that is seen first.
  public var active: Bool
  /// The cells that have filters.
  public var filter: String
  /// The widths of the columns.
  public var widths: [Double]
  /// The heights of the rows that have one of their own, and 0 for others.
  public var heights: [Double]
  /// By the cells that they are for, the type, the formula and the hint of each rule.
  public var rules: [String: [String]]

  /// The sheets of the workbook at `path`.
  public static func sheets(of path: String) throws -> [WorkbookOracle] {
    let output = try run("read_workbook.py", path)
    return try JSONDecoder().decode([WorkbookOracle].self, from: output)
  }

  /// What the oracle `script` prints, given `arguments`.
  public static func run(_ script: String, _ arguments: String...) throws -> Data {
    let process = Process()
    process.executableURL = URL(
      filePath: try #require(ProcessInfo.processInfo.environment["KOPA_PYTHON"]))
    process.arguments = ["\(TestData.package)scripts/oracles/\(script)"] + arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return data
  }
}

extension Trait where Self == ConditionTrait {
  /// Skips the test, and says so, where no Python with openpyxl is to be had.
  public static var needsPython: Self {
    .enabled(
      if: ProcessInfo.processInfo.environment["KOPA_PYTHON"] != nil,
      "KOPA_PYTHON does not name a Python that has openpyxl")
  }

  /// Skips the test, and says so, where WeasyPrint is not installed.
  public static var needsWeasyPrint: Self { needs("weasyprint", orIn: "KOPA_WEASYPRINT") }

  /// Skips the test, and says so, where rsvg-convert is not installed.
  public static var needsPictureDrawer: Self { needs("rsvg-convert", orIn: "KOPA_RSVG_CONVERT") }

  private static func needs(_ program: String, orIn variable: String) -> Self {
    let surroundings = ProcessInfo.processInfo.environment
    let folders = (surroundings["PATH"] ?? "").split(separator: ":")
    return .enabled(
      if: surroundings[variable] != nil
        || folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") },
      "\(program) is not in PATH, and \(variable) does not name it")
  }

  /// Skips the test, and says so, where LibreOffice is not installed.
  public static var needsLibreOffice: Self {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return .enabled(
      if: folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/soffice") },
      "LibreOffice (soffice) is not in PATH")
  }
}
