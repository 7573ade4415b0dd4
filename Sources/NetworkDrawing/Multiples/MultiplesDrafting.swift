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
    let headings = subject.parts.map(words.heading)
    let width = style.size.width - 2 * Scene.margin
    let grid = PanelGrid(count: subject.parts.count, width: width) {
      PanelHeading.height(headings, width: $0)
    }
    let most = max(12, subject.parts.flatMap(\.activityCounts).max() ?? 0)
    for scale in Self.markScales {
      let marks = MarkSize(scale: scale, mostActivities: most)
      let frame = PageFrame(
        legend: legend, sentences: caption, records: records,
        title: String(ShortName.cleaned(records.title).prefix(200)), frame: style.frame,
        width: width, words: style.words, marks: marks)
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
      let top = Point(x: corner.x, y: corner.y + frame.above + grid.heading)
      PanelHeading.draw(headings[number], above: top, width: grid.panelWidth, into: &scene)
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
