import Charts
import Documents

/// Charts made by chance, of anything that numbers and names can be.
struct RandomCharts {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 2 &+ 1 }

  /// A number from 0 to below `bound`.
  private mutating func pick(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func number() -> Double {
    switch pick(12) {
    case 0: .nan
    case 1: .infinity
    case 2: -1.7e308
    case 3: .leastNonzeroMagnitude
    case 4: 0
    case 5: Double(pick(9))
    default: (Double(pick(2_000_001)) - 1_000_000) / 3e5
    }
  }

  private mutating func value() -> ChartValue {
    pick(8) == 0 ? .undefined(because: name()) : .number(number())
  }

  private mutating func interval() -> ClosedRange<Double>? {
    let (one, other) = (number(), number())
    guard pick(3) > 0, !one.isNaN, !other.isNaN else { return nil }
    return min(one, other)...max(one, other)
  }

  private mutating func name() -> String {
    let names = [
      "", "Alpha", "Ķeguma siltumtehnoloģiju un dzērveņu audzētāju klasteris (KSDAK)", "漢字漢字",
      String(repeating: "W", count: 300), "<b>&\"'", "عناقيد التعاون", "🙂🙂", "a b",
    ]
    return names[pick(names.count)]
  }

  private mutating func some<Value>(_ make: (inout RandomCharts) -> Value) -> [Value] {
    let counts = [0, 1, 2, 5, 17, 60]
    return (0..<counts[pick(counts.count)]).map { _ in make(&self) }
  }

  private mutating func numbers() -> ChartNumbers {
    ChartNumbers(
      pick(2) == 0 ? .english : .latvian, unit: pick(2) == 0 ? .plain : .percent,
      decimals: pick(4))
  }

  func all() -> [any Chart] {
    var random = self
    return [random.dots(), random.trend(), random.table(), random.bars(), random.spread()]
  }

  private mutating func dots() -> DotPlot {
    let panels = (0..<pick(4)).map { _ in name() }
    return DotPlot(
      title: name(), description: name(), panels: panels,
      rows: some { random in
        DotPlot.Row(
          random.name(),
          (0..<random.pick(4)).map { _ in
            DotPlot.Reading(
              random.value(), interval: random.interval(), chance: random.interval(),
              expected: random.pick(2) == 0 ? random.number() : nil)
          })
      }, numbers: numbers(), reference: pick(2) == 0 ? number() : nil)
  }

  private mutating func trend() -> TrendChart {
    TrendChart(
      title: name(), description: name(), times: some { $0.name() },
      timeTitle: pick(2) == 0 ? name() : nil,
      series: (0..<pick(9)).map { _ in
        TrendChart.Series(
          name(), some { TrendChart.Point($0.value(), interval: $0.interval()) })
      }, numbers: numbers(), uncertainty: pick(2) == 0 ? .bands : .strokes,
      includesZero: pick(2) == 0, divider: pick(2) == 0 ? pick(9) : nil)
  }

  private mutating func table() -> HeatMap {
    let columns = some { $0.name() }
    let rows = pick(2) == 0 ? columns : some { $0.name() }
    let total = pick(2) == 0
    return HeatMap(
      title: name(), description: name(), columns: columns, rows: rows,
      cells: rows.map { _ in columns.map { _ in cell() } },
      totals: total
        ? HeatMap.Totals(
          name(), rows: rows.map { _ in name() }, columns: columns.map { _ in name() }, all: "9")
        : nil, key: pick(2) == 0 ? HeatMap.Key(name(), numbers: numbers()) : nil)
  }

  private mutating func cell() -> HeatMap.Cell {
    switch pick(6) {
    case 0: .blank
    case 1: .undefined(because: name())
    case 2: .written(name(), detail: pick(2) == 0 ? name() : nil)
    default: .shaded(number(), "\(pick(2_000))", detail: pick(2) == 0 ? "12 %" : nil)
    }
  }

  private mutating func bars() -> BarChart {
    BarChart(
      title: name(), description: name(),
      rows: some { BarChart.Row($0.name(), $0.value(), text: $0.pick(4) == 0 ? $0.name() : nil) },
      numbers: numbers())
  }

  private mutating func spread() -> Distribution {
    Distribution(
      title: name(), description: name(),
      groups: (0..<pick(14)).map { _ in
        Distribution.Group(name(), some { $0.number() }, reason: name())
      }, numbers: numbers(), valueTitle: pick(2) == 0 ? name() : nil)
  }
}
