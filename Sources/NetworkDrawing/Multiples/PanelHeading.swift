import Lettering
import Graphviz

/// The lines above a panel: what it is, and how much there is in it.
enum PanelHeading {
  private static let titleSize = 9.0
  private static let countSize = 7.5
  private static let spacing = 1.3
  private static let gap = 2.0
  private static let mostTitleLines = 2

  private static func lines(
    _ heading: (title: String, counts: String), width: Double
  ) -> (title: [String], counts: [String]) {
    var title = TextWrapping.lines(heading.title, size: titleSize, width: width)
    if title.count > mostTitleLines {
      title = Array(title.prefix(mostTitleLines))
      title[mostTitleLines - 1] = String(title[mostTitleLines - 1].dropLast(2)) + "…"
    }
    return (title, TextWrapping.lines(heading.counts, size: countSize, width: width))
  }

  /// How high the highest of `headings` is.
  static func height(_ headings: [(title: String, counts: String)], width: Double) -> Double {
    headings.map { height(of: lines($0, width: width)) }.max().map { $0 + gap } ?? 0
  }

  private static func height(of lines: (title: [String], counts: [String])) -> Double {
    spacing * (Double(lines.title.count) * titleSize + Double(lines.counts.count) * countSize)
  }

  /// Draws a heading above `corner`, the upper left corner of its panel.
  static func draw(
    _ heading: (title: String, counts: String), above corner: Point, width: Double,
    into scene: inout Scene
  ) {
    let lines = lines(heading, width: width)
    var y = corner.y - gap - height(of: lines)
    for line in lines.title {
      y += titleSize * spacing
      scene.write(line, x: corner.x, y: y - titleSize * 0.65, size: titleSize)
    }
    for line in lines.counts {
      y += countSize * spacing
      scene.write(
        line, x: corner.x, y: y - countSize * 0.65, size: countSize, colour: Palette.quietInk)
    }
  }
}
