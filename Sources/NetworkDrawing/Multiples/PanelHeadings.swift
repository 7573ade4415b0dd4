import Graphviz
import Lettering

/// The lines above panels: what each is, and how much there is in it.
struct PanelHeadings {
  /// The lines above each panel, all as many.
  private let lines: [(title: [String], counts: [String])]

  private static let titleSize = 9.0
  private static let countSize = 7.5
  private static let spacing = 1.3
  private static let gap = 2.0
  private static let mostTitleLines = 2

  /// Sets the headings for panels of `width`; where the counts of one need two lines, all get two.
  init(_ headings: [(title: String, counts: [String])], width: Double) {
    let isWide = headings.contains { heading in
      TextWidth.points(Self.joined(heading.counts), size: Self.countSize) > width
    }
    lines = headings.map { heading in
      let counts = isWide ? heading.counts : [Self.joined(heading.counts)]
      return (
        Self.titleLines(heading.title, width: width),
        counts.flatMap { TextWrapping.lines($0, size: Self.countSize, width: width) }
      )
    }
  }

  private static func joined(_ counts: [String]) -> String { counts.joined(separator: " · ") }

  private static func titleLines(_ title: String, width: Double) -> [String] {
    var lines = TextWrapping.lines(title, size: titleSize, width: width)
    if lines.count > mostTitleLines {
      lines = Array(lines.prefix(mostTitleLines))
      lines[mostTitleLines - 1] = String(lines[mostTitleLines - 1].dropLast(2)) + "…"
    }
    return lines
  }

  /// How high the highest is.
  var height: Double { lines.map(Self.height).max().map { $0 + Self.gap } ?? 0 }

  private static func height(of lines: (title: [String], counts: [String])) -> Double {
    spacing * (Double(lines.title.count) * titleSize + Double(lines.counts.count) * countSize)
  }

  /// Draws the heading of a panel above its upper left corner.
  func draw(_ panel: Int, above corner: Point, into scene: inout Scene) {
    let own = lines[panel]
    var y = corner.y - Self.gap - Self.height(of: own)
    for line in own.title {
      y += Self.titleSize * Self.spacing
      scene.write(line, x: corner.x, y: y - Self.titleSize * 0.65, size: Self.titleSize)
    }
    for line in own.counts {
      y += Self.countSize * Self.spacing
      scene.write(
        line, x: corner.x, y: y - Self.countSize * 0.65, size: Self.countSize,
        colour: Palette.quietInk)
    }
  }
}
