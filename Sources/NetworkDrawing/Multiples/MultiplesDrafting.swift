import CooperationRecords
import Graphviz

/// Finds the largest marks with which all panels fit on the page, and draws them.
struct MultiplesDrafting {
  let subject: MultiplesSubject
  let ties: MultiplesTies
  let words: MultiplesCaption
  let records: CooperationRecords
  let legend: Legend
  let caption: [String]

  private static let markScales = [1, 0.85, 0.72, 0.6]
  /// What a page may measure, in points.
  private static let widths = 200.0...5_000
  private static let heights = 100.0...5_000

  private var style: MultiplesStyle { words.style }

  func scene() throws(MultiplesError) -> Scene {
    guard Self.widths.contains(style.size.width), Self.heights.contains(style.size.height) else {
      throw .pageTooSmall(style.size)
    }
    let headings = subject.parts.map(words.heading)
    let grid = PanelGrid(count: subject.parts.count, width: style.size.width) {
      PanelHeading.height(headings, width: $0)
    }
    let most = max(12, subject.parts.flatMap(\.activityCounts).max() ?? 0)
    for scale in Self.markScales {
      let marks = MarkSize(scale: scale, mostActivities: most)
      let frame = PageFrame(
        legend: legend, sentences: caption, records: records,
        title: String(ShortName.cleaned(records.title).prefix(200)), frame: style.frame,
        width: style.size.width, words: style.words, marks: marks)
      do {
        if let scene = try scene(grid, headings, marks, frame) { return scene }
      } catch {
        throw .graphviz(error)
      }
    }
    throw .pageTooSmall(style.size)
  }

  private func scene(
    _ grid: PanelGrid, _ headings: [(title: String, counts: String)], _ marks: MarkSize,
    _ frame: PageFrame
  ) throws(GraphvizError) -> Scene? {
    let room = Size(
      width: grid.panelWidth,
      height: grid.mostPanelHeight(within: style.size.height - frame.above - frame.below))
    guard let layout = try MultiplesLayout(subject, ties, marks: marks, room: room) else {
      return nil
    }
    var scene = Scene(size: Size(width: 0, height: 0))
    frame.draw(
      into: &scene, mapHeight: grid.height(panelHeight: layout.panelHeight), marks: marks)
    for number in subject.parts.indices {
      let corner = grid.corner(of: number, panelHeight: layout.panelHeight)
      let top = Point(x: corner.x, y: corner.y + frame.above)
      PanelHeading.draw(headings[number], at: top, width: grid.panelWidth, into: &scene)
      var panel = PanelDrawing(
        subject: subject, number: number, drawn: ties.drawn[number], places: layout.places[number],
        marks: marks, style: style,
        frame: Rectangle(
          lowerLeft: Point(x: top.x, y: top.y + grid.heading),
          upperRight: Point(
            x: top.x + grid.panelWidth, y: top.y + grid.heading + layout.panelHeight)))
      panel.draw(into: &scene)
    }
    return scene
  }
}

/// The lines above a panel: what it is, and how much there is in it.
enum PanelHeading {
  private static let titleSize = 9.0
  private static let countSize = 7.5
  private static let spacing = 1.3
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
    headings.map { heading in
      let lines = lines(heading, width: width)
      return spacing
        * (Double(lines.title.count) * titleSize + Double(lines.counts.count) * countSize)
    }.max().map { $0 + 2 } ?? 0
  }

  static func draw(
    _ heading: (title: String, counts: String), at corner: Point, width: Double,
    into scene: inout Scene
  ) {
    let lines = lines(heading, width: width)
    var y = corner.y
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
