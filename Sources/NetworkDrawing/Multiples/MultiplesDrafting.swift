import Lettering
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
    let width = style.size.width - 2 * Scene.margin
    let grid = PanelGrid(count: subject.parts.count, width: width)
    let headings = PanelHeadings(subject.parts.map(words.heading), width: grid.panelWidth)
    let most = max(12, subject.parts.flatMap(\.activityCounts).max() ?? 0)
    for scale in Self.markScales {
      let marks = MarkSize(scale: scale, mostActivities: most)
      let frame = PageFrame(
        legend: legend, sentences: caption, records: records,
        title: String(ShortName.cleaned(records.title).prefix(200)), frame: style.frame,
        width: width, words: style.words, marks: marks)
      if let scene = scene(grid, headings, marks, frame) { return scene }
    }
    throw .pageTooSmall(style.size)
  }

  private func scene(
    _ grid: PanelGrid, _ headings: PanelHeadings, _ marks: MarkSize, _ frame: PageFrame
  ) -> Scene? {
    let room = Size(
      width: grid.panelWidth,
      height: grid.mostCellHeight(within: style.size.height - frame.above - frame.below)
        - headings.height)
    guard let layout = MultiplesLayout(subject, ties, marks: marks, room: room) else {
      return nil
    }
    var scene = Scene(size: Size(width: 0, height: 0))
    let cellHeight = layout.panelHeight + headings.height
    frame.draw(into: &scene, mapHeight: grid.height(cellHeight: cellHeight), marks: marks)
    for number in subject.parts.indices {
      let corner = grid.corner(of: number, cellHeight: cellHeight)
      let top = Point(x: corner.x, y: corner.y + frame.above + headings.height)
      headings.draw(number, above: top, into: &scene)
      var panel = PanelDrawing(
        subject: subject, number: number, drawn: ties.drawn[number], places: layout.places[number],
        marks: marks, style: style,
        frame: Rectangle(
          lowerLeft: top,
          upperRight: Point(x: top.x + grid.panelWidth, y: top.y + layout.panelHeight)))
      panel.draw(into: &scene)
    }
    return scene
  }
}
