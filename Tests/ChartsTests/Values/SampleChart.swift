import Charts
import Documents

/// Small charts of every form.
enum SampleChart: String, CaseIterable {
  case dots
  case panels
  case trends
  case strokes
  case shades
  case bars
  case spread
  case stacked

  var chart: any Chart {
    switch self {
    case .dots: Self.dotsChart
    case .panels: Self.panelsChart
    case .trends: Self.trendChart(.bands)
    case .strokes: Self.trendChart(.strokes)
    case .shades: Self.shadesChart
    case .bars: Self.barsChart
    case .spread: Self.spreadChart
    case .stacked: Self.stackedChart
    }
  }

  private static let percent = ChartNumbers(.english, unit: .percent)

  private static let dotsChart = DotPlot(
    title: "Repeat cooperation", description: "Alpha: 42 % (30–55 %); Beta: 18 % (9–31 %).",
    rows: [
      DotPlot.Row("Alpha", [DotPlot.Reading(0.42, interval: 0.30...0.55)]),
      DotPlot.Row("Beta & <sons>", [DotPlot.Reading(0.18, interval: 0.09...0.31)]),
      DotPlot.Row(
        "The Cluster of Everything Made of Wood in the North-East and Beyond (WOODNE)",
        [DotPlot.Reading(.undefined(because: "It has fewer than 8 activities."))]),
    ], numbers: percent)

  private static let panelsChart = DotPlot(
    title: "Atvērtība", description: "Alfa: 0,42.",
    panels: ["Kā ir", "Vienādā skaitā aktivitāšu: 12", "Ko rada nejaušība"],
    rows: [
      DotPlot.Row(
        "Alfa",
        [
          DotPlot.Reading(0.42, interval: 0.1...9), DotPlot.Reading(0.5, interval: 0.4...0.6),
          DotPlot.Reading(0.42, chance: 0.2...0.4, expected: 0.3),
        ]),
      DotPlot.Row("Beta", [DotPlot.Reading(1.1, interval: 0.9...1.3), DotPlot.Reading(1)]),
    ], numbers: ChartNumbers(.latvian, decimals: 2), reference: 1)

  private static func trendChart(_ uncertainty: TrendChart.Uncertainty) -> TrendChart {
    TrendChart(
      title: "Kopīgas aktivitātes", description: "Alfa pieaug no 0,4 līdz 1,2.",
      times: ["2017", "2018", "2019", "2020", "2021"], timeTitle: "Gads",
      series: [
        TrendChart.Series(
          "Alfa",
          [
            TrendChart.Point(0.4, interval: 0.2...0.6), TrendChart.Point(0.7, interval: 0.5...0.9),
            TrendChart.Point(.undefined(because: "Nav aktivitāšu.")),
            TrendChart.Point(1, interval: 0.8...1.3), TrendChart.Point(1.2, interval: 0.9...1.5),
          ]),
        TrendChart.Series(
          "Beta", [0.9, 0.8, 0.8, 0.5, 0.3].map { TrendChart.Point(.number($0)) }),
      ], numbers: ChartNumbers(.latvian, decimals: 1), uncertainty: uncertainty, divider: 2)
  }

  private static let shadesChart = HeatMap(
    title: "Who works with whom", description: "SMEs and universities: 12 ties of 234.",
    columns: ["SME (26)", "university (9)", "unknown (3)"],
    rows: ["SME (26)", "university (9)", "unknown (3)"],
    cells: [
      [
        .shaded(0.012, "4", detail: "1 %"), .shaded(0.051, "12", detail: "5 %"),
        .shaded(0, "0", detail: "0 %"),
      ],
      [
        .shaded(0.051, "12", detail: "5 %"), .shaded(0.25, "9", detail: "25 %"),
        .undefined(because: "There is no pair."),
      ],
      [.shaded(0, "0", detail: "0 %"), .undefined(because: "There is no pair."), .written("<3")],
    ],
    totals: HeatMap.Totals("All", rows: ["16", "21", "2"], columns: ["16", "21", "2"], all: "27"),
    key: HeatMap.Key("share of possible ties", numbers: percent))

  private static let barsChart = BarChart(
    title: "Organisations by kind", description: "26 SMEs, 9 universities.",
    rows: [
      BarChart.Row("SME", 26), BarChart.Row("university", 9, text: "9 of 40"),
      BarChart.Row("difference", -4), BarChart.Row("agency", 0),
      BarChart.Row("unknown", .undefined(because: "Nobody told.")),
    ], numbers: ChartNumbers(.english))

  private static let stackedChart = Distribution(
    title: "Partners", description: "Half have three partners or fewer.",
    groups: [
      Distribution.Group("Alpha", [1, 2, 2, 3, 9]),
      Distribution.Group("Beta", [0, 0, 0, 4, .nan], reason: "One is not known."),
    ], numbers: ChartNumbers(.english), valueTitle: "partners")

  private static let spreadChart = Distribution(
    title: "Strength", description: "Most are weak.",
    groups: [
      Distribution.Group("Alfa", (0..<300).map { Double($0 * $0 % 97) / 9.7 })
    ], numbers: ChartNumbers(.latvian, decimals: 1))
}
