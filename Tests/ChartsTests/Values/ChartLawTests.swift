import Documents
import Testing

@testable import Charts

@Suite("Laws of charts")
struct ChartLawTests {
  @Test(arguments: 0..<40)
  func `everything lies within the frame, whatever is drawn`(seed: Int) throws {
    for chart in RandomCharts(seed: UInt64(seed)).all() {
      let drawing = chart.drawing(width: [150, 400, 700, .nan][seed % 4])
      #expect(drawing.width.isFinite && drawing.height.isFinite && drawing.height > 0)
      for mark in drawing.marks {
        let box = mark.box
        let isInside =
          box.left >= -0.1 && box.top >= -0.1 && box.right <= drawing.width + 0.1
          && box.bottom <= drawing.height + 0.1
        #expect(isInside, "\(type(of: chart)): \(mark) in \(drawing.width) × \(drawing.height)")
      }
    }
  }

  @Test(arguments: 0..<5)
  func `the same chart is the same bytes, and a page takes it`(seed: Int) throws {
    let (one, other) = (RandomCharts(seed: UInt64(seed)), RandomCharts(seed: UInt64(seed)))
    for (first, second) in zip(one.all(), other.all()) {
      #expect(first.svg() == second.svg())
      _ = try first.picture()
    }
  }

  @Test func `the same bins hold every value once`() {
    var random = RandomCharts(seed: 5)
    for count in [1, 2, 10, 500] {
      let values = (0..<count).map { _ in random.number() }.filter { $0.isFinite && abs($0) < 1e99 }
      #expect(Bins(values).counts(of: values).reduce(0, +) == values.count)
    }
  }

  @Test func `whole numbers have a bin each`() {
    let bins = Bins([1, 2, 2, 3, 9])
    #expect(bins.count == 9)
    #expect(bins.counts(of: [1, 2, 2, 3, 9]) == [1, 2, 1, 0, 0, 0, 0, 0, 1])
  }

  @Test func `an undefined value is a dash with its reason, never zero`() {
    let plot = DotPlot(
      title: "", description: "",
      rows: [DotPlot.Row("Alpha", [DotPlot.Reading(.undefined(because: "Too few activities."))])],
      numbers: ChartNumbers(.english))
    let svg = plot.svg()
    #expect(svg.contains("– Alpha: Too few activities."))
    #expect(!svg.contains("<circle"))
  }

  @Test func `columns whose names do not fit are numbered, and so are the rows`() {
    let names = (1...20).map { "Cluster of a rather long name \($0)" }
    let table = HeatMap(
      title: "", description: "", columns: names, rows: names,
      cells: names.map { _ in names.map { _ in .shaded(1, "1") } })
    let svg = table.svg()
    #expect(svg.contains(">7 Cluster"))
    #expect(svg.contains("<title>Cluster of a rather long name 7</title>7</text>"))
  }

  @Test func `no script leaves its place`() {
    let chart = BarChart(
      title: "</title><script>", description: "a & b",
      rows: [BarChart.Row("<script>alert(1)</script>\u{202E}", 1)],
      numbers: ChartNumbers(.english))
    #expect(!chart.svg().contains("<script"))
    #expect(!chart.svg().contains("\u{202E}"))
  }
}
