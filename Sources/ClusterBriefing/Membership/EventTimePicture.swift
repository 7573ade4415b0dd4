import ClusterEvaluation
import CooperationRecords
import Documents

/// Differences before and after joining, with their intervals: a mark for each year and group.
///
/// The two groups are told apart by shape and colour; a line stands at 0 and a broken one before the
/// year of joining.
struct EventTimePicture {
  private let finding: MembershipFinding
  private let language: DocumentLanguage
  private let report: MembershipReport
  /// What the picture reaches from and to; 0 is always in it.
  private let range: ClosedRange<Double>

  private static let (left, right, top, bottom) = (60.0, 585.0, 40.0, 255.0)
  private static let inks = [LineDrawing.Ink.blue, .rust]

  init(of finding: MembershipFinding, in language: DocumentLanguage, report: MembershipReport) {
    self.finding = finding
    self.language = language
    self.report = report
    let differences = finding.comparisons.flatMap(\.points).compactMap(\.outcome.difference)
    let ends = differences.flatMap { difference -> [Double] in
      let interval = difference.interval ?? difference.value...difference.value
      return [interval.lowerBound, interval.upperBound]
    }
    let (low, high) = (min(0, ends.min() ?? 0), max(0, ends.max() ?? 0))
    range = high > low ? low...high : -0.5...0.5
  }

  func svg() throws(SVGError) -> SVG {
    var drawing = LineDrawing(width: 600, height: 300)
    drawAxes(&drawing)
    drawLegend(&drawing)
    for (group, comparison) in finding.comparisons.enumerated() {
      for point in comparison.points {
        draw(point.outcome, at: point.time, group: group, &drawing)
      }
    }
    return try drawing.svg()
  }

  private var times: [Int] { finding.means.map(\.time) }

  private func x(_ time: Double) -> Double {
    let step = (Self.right - Self.left) / Double(max(1, times.count))
    return Self.left + step * (time - Double(times.first ?? 0) + 0.5)
  }

  private func y(_ value: Double) -> Double {
    let share = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
    return Self.bottom - (Self.bottom - Self.top) * share
  }

  private func drawAxes(_ drawing: inout LineDrawing) {
    drawing.line(Self.left, y(0), Self.right, y(0), .quiet)
    drawing.line(x(-0.5), Self.top, x(-0.5), Self.bottom, .quiet, isBroken: true)
    drawing.line(Self.left, Self.top, Self.left, Self.bottom, .quiet)
    // An end so close to 0 that their numbers would cover each other has none.
    let ticks = [range.lowerBound, range.upperBound].filter { abs(y($0) - y(0)) > 14 }
    for tick in ticks + [0] {
      drawing.letters(language.number(tick, decimals: 2), Self.left - 6, y(tick) + 4, .end)
    }
    for time in times {
      drawing.letters(report.signed(time), x(Double(time)), Self.bottom + 18, .middle)
    }
    drawing.letters(
      MembershipPhrase.time[language], (Self.left + Self.right) / 2, Self.bottom + 36, .middle)
  }

  private func drawLegend(_ drawing: inout LineDrawing) {
    for (group, comparison) in finding.comparisons.enumerated() {
      let start = Self.left + 10 + 250 * Double(group)
      mark(start, 16, group: group, &drawing)
      drawing.letters(
        MembershipPhrase.controls(comparison.controls)[language], start + 12, 20)
    }
  }

  private func draw(
    _ outcome: MembershipFinding.Outcome, at time: Int, group: Int, _ drawing: inout LineDrawing
  ) {
    guard let difference = outcome.difference else { return }
    let place = x(Double(time)) + (group == 0 ? -7 : 7)
    if let interval = difference.interval {
      drawing.line(
        place, y(interval.lowerBound), place, y(interval.upperBound), Self.inks[group % 2],
        width: 2)
    }
    mark(place, y(difference.value), group: group, &drawing)
  }

  /// A disc for the first group, a square for the second.
  private func mark(_ x: Double, _ y: Double, group: Int, _ drawing: inout LineDrawing) {
    let ink = Self.inks[group % 2]
    if group == 0 {
      drawing.disc(x, y, radius: 4.5, fill: ink)
    } else {
      drawing.bar(x - 4.5, y - 4.5, width: 9, height: 9, ink)
    }
  }
}
