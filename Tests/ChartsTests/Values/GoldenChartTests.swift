import Charts
import Documents
import Foundation
import Testing

@Suite("Charts as they were last looked at")
struct GoldenChartTests {
  @Test(arguments: SampleChart.allCases)
  func `a sample is the same SVG`(sample: SampleChart) throws {
    try expectGolden(sample.chart.svg(width: 520), "\(sample.rawValue).svg")
  }

  @Test(arguments: SampleChart.allCases)
  func `a page takes every chart`(sample: SampleChart) throws {
    _ = try sample.chart.picture()
  }
}

/// Compares `text` with a file under Golden; `RECORD=1` writes the file and fails.
private func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(components: "Golden", name)
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    try text.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name); look at it", sourceLocation: sourceLocation)
    return
  }
  let golden = try String(contentsOf: file, encoding: .utf8)
  guard text != golden else { return }
  let lines = zip(text.split(separator: "\n"), golden.split(separator: "\n"))
  let different = lines.first { $0 != $1 }
  Issue.record(
    "\(name) changed, first here: \(different.map { "\($0.0)  —  was  \($0.1)" } ?? "at its end")",
    sourceLocation: sourceLocation)
}
