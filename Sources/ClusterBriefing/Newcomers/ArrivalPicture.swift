import Charts
import ClusterEvaluation
import Documents

/// How likely members work with an established one, month by month after joining, with the interval as a band
/// of upright lines.
struct ArrivalPicture {
  let curve: ArrivalCurve
  /// What stands below the months.
  let time: String
  /// How a share is written.
  let percent: (Double) -> String

  private static let (left, right, top, bottom) = (60.0, 585.0, 12.0, 200.0)

  func svg() throws(SVGError) -> SVG {
    var drawing = ChartDrawing(width: 600, height: 244)
    drawAxes(&drawing)
    for point in curve.points {
      guard let range = point.interval else { continue }
      drawing.line(
        x(point.month), y(range.lowerBound), x(point.month), y(range.upperBound), .chance, width: 6)
    }
    for (one, next) in zip(curve.points, curve.points.dropFirst()) {
      // What happens within a month is seen at its end.
      drawing.line(x(one.month), y(one.value), x(next.month), y(one.value), .blue, width: 2.5)
      drawing.line(x(next.month), y(one.value), x(next.month), y(next.value), .blue, width: 2.5)
    }
    if let year = curve.afterOneYear {
      drawing.disc(x(year.month), y(year.value), radius: 5, fill: .blue)
      drawing.letters(
        percent(year.value), x(year.month), y(year.interval?.upperBound ?? year.value) - 9, .middle,
        isBold: true, hasGround: true)
    }
    return try drawing.picture()
  }

  private func drawAxes(_ drawing: inout ChartDrawing) {
    for tick in [0, 0.25, 0.5, 0.75, 1] {
      drawing.line(Self.left, y(tick), Self.right, y(tick), tick == 0 ? .quiet : .faint)
      drawing.letters(percent(tick), Self.left - 8, y(tick) + 4, .end)
    }
    for month in stride(from: 0, through: 24, by: 6) {
      drawing.line(x(month), Self.bottom, x(month), Self.bottom + 4, .quiet)
      drawing.letters("\(month)", x(month), Self.bottom + 18, .middle)
    }
    drawing.letters(time, (Self.left + Self.right) / 2, Self.bottom + 38, .middle, .quiet)
  }

  private func x(_ month: Int) -> Double {
    Self.left + (Self.right - Self.left) * Double(month) / 24
  }

  private func y(_ share: Double) -> Double {
    Self.bottom - (Self.bottom - Self.top) * share
  }
}
