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
  private let range: ClosedRange<Double>

  private static let (width, height) = (600.0, 300.0)
  private static let (left, right, top, bottom) = (60.0, 585.0, 40.0, 255.0)
  private static let colours = ["#0072B2", "#A34700"]

  init(of finding: MembershipFinding, in language: DocumentLanguage, report: MembershipReport) {
    self.finding = finding
    self.language = language
    self.report = report
    let differences = finding.comparisons.flatMap(\.points).compactMap(\.outcome.difference)
    let ends: [Double] = differences.flatMap { difference -> [Double] in
      let interval = difference.interval ?? difference.value...difference.value
      return [interval.lowerBound, interval.upperBound]
    }
    let reach = max(ends.map(abs).max() ?? 0, 0.5)
    range = -reach * 1.1...reach * 1.1
  }

  /// The picture.
  var svg: String {
    let marks = finding.comparisons.enumerated().flatMap { place, comparison in
      comparison.points.flatMap { mark(of: $0.outcome, at: $0.time, group: place) }
    }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(Int(Self.width))" height="\(Int(Self.height))" \
      font-family="sans-serif" font-size="12">
      \((axes + legend + marks).joined(separator: "\n"))
      </svg>
      """
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

  private var axes: [String] {
    let ticks = [range.lowerBound / 1.1, 0, range.upperBound / 1.1].map { value in
      text(
        language.number(value, decimals: 2), x: Self.left - 6, y: y(value) + 4, anchor: "end")
    }
    let labels = times.map { text(report.signed($0), x: x(Double($0)), y: Self.bottom + 18) }
    let title = text(
      MembershipPhrase.time[language], x: (Self.left + Self.right) / 2, y: Self.bottom + 36)
    return [
      line(Self.left, y(0), Self.right, y(0), "#595959"),
      line(x(-0.5), Self.top, x(-0.5), Self.bottom, "#595959", dashed: true),
      line(Self.left, Self.top, Self.left, Self.bottom, "#595959"),
    ] + ticks + labels + [title]
  }

  private var legend: [String] {
    finding.comparisons.enumerated().flatMap { place, comparison in
      let start = Self.left + 10 + 250 * Double(place)
      return shape(x: start, y: 16, group: place)
        + [
          text(
            MembershipPhrase.controls(comparison.controls)[language], x: start + 12, y: 20,
            anchor: "start")
        ]
    }
  }

  private func mark(
    of outcome: MembershipFinding.Outcome, at time: Int, group: Int
  ) -> [String] {
    guard let difference = outcome.difference else { return [] }
    let place = x(Double(time)) + (group == 0 ? -7 : 7)
    let bar = difference.interval.map {
      [line(place, y($0.lowerBound), place, y($0.upperBound), Self.colours[group % 2], width: 2)]
    }
    return (bar ?? []) + shape(x: place, y: y(difference.value), group: group)
  }

  /// A disc for the first group, a square for the second.
  private func shape(x: Double, y: Double, group: Int) -> [String] {
    let colour = Self.colours[group % 2]
    return group == 0
      ? ["<circle cx=\"\(fixed(x))\" cy=\"\(fixed(y))\" r=\"4.5\" fill=\"\(colour)\"/>"]
      : [
        "<rect x=\"\(fixed(x - 4.5))\" y=\"\(fixed(y - 4.5))\" width=\"9\" height=\"9\" "
          + "fill=\"\(colour)\"/>"
      ]
  }

  private func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ colour: String, width: Int = 1,
    dashed: Bool = false
  ) -> String {
    "<line x1=\"\(fixed(x1))\" y1=\"\(fixed(y1))\" x2=\"\(fixed(x2))\" y2=\"\(fixed(y2))\" "
      + "stroke=\"\(colour)\" stroke-width=\"\(width)\""
      + (dashed ? " stroke-dasharray=\"4,4\"" : "") + "/>"
  }

  private func text(
    _ words: String, x: Double, y: Double, anchor: String = "middle"
  ) -> String {
    "<text x=\"\(fixed(x))\" y=\"\(fixed(y))\" text-anchor=\"\(anchor)\" fill=\"#1A1A1A\">\(words)"
      + "</text>"
  }

  private func fixed(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))"
  }
}
