import Charts
import Documents
import TestKit
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
