import Foundation
import NetworkAlgorithms
import Testing

/// The page docs/conventions.md has a row for every measure, and for nothing else.
@Suite("Conventions page")
struct ConventionsPageTests {
  @Test func `the first column and the catalogue hold the same names`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(
      contentsOf: root.appendingPathComponent("docs/conventions.md"), encoding: .utf8)
    let names = page.split(separator: "\n").filter { $0.hasPrefix("| `") }.flatMap { row in
      // The text between each second pair of backticks of the first cell.
      row.split(separator: "|")[0].split(separator: "`", omittingEmptySubsequences: false)
        .enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
    let catalogue = MeasureCatalogue.entries.map(\.name)
    #expect(names.sorted() == catalogue.sorted())
  }
}
