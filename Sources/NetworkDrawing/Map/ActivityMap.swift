import CooperationRecords
import Graphviz
import NetworkCore

/// Draws a map of activities.
struct ActivityMap {
  var drawing = MapDrawing(scene: Scene(size: Size(width: 0, height: 0)))

  let subject: MapSubject
  let style: MapStyle
  let plan: ActivityPlan
  let layout: ActivityLayout
  let top: Double
  /// The mark of each organisation, by position in the network.
  var marks: [PlacedMark]
  /// Where among the marks of the scene each activity's plate is, by position in the network.
  private var plateNumbers: [Int]
  var shores: [Segment] = []

  /// A mark on the page.
  struct PlacedMark {
    var centre = Point.zero
    var diameter = 0.0
    /// Where among the marks of the scene it is.
    var number = 0

    /// How far names keep from its middle.
    var reach: Double { diameter / 2 + 0.8 }
  }

  private static let headingSize = 7.5
  private static let headingHeight = 12.0

  /// Places everything; `nil` if the organisations do not fit on the page.
  init?(
    _ subject: MapSubject, style: MapStyle, plan: ActivityPlan, frame: PageFrame
  ) throws(GraphvizError) {
    let alone = MarkRows(count: plan.alone.count, width: frame.width)
    let named =
      style.namesShown ? subject.ranking(by: plan.activities).prefix(style.mostLabels) : []
    guard
      let layout = try ActivityLayout.fitting(
        plan, of: subject, named: Set(named), width: frame.width,
        mostHeight: style.size.height - frame.above - frame.below - alone.height,
        heading: Self.headingHeight)
    else { return nil }
    self.subject = subject
    self.style = style
    self.plan = plan
    self.layout = layout
    top = frame.above
    plateNumbers = plan.petals.map { _ in 0 }
    marks = subject.names.map { _ in PlacedMark() }

    let height = max(layout.height + alone.height, subject.names.isEmpty ? 20 : 0)
    frame.draw(into: &drawing.scene, mapHeight: height, marks: layout.marks)
    drawIslands()
    drawPlates()
    drawMarks()
    drawLines()
    drawHeadings()
    drawAlone(alone, from: top + layout.height)
    describe(
      named: drawNames(
        within: Rectangle(
          lowerLeft: Point(x: 0, y: top - 2),
          upperRight: Point(x: frame.width, y: top + height))))
  }

  func onPage(_ point: Point) -> Point { Point(x: point.x, y: point.y + top) }

  /// What may be said of who an organisation is.
  private func calling(_ organisation: Int) -> String {
    style.namesShown
      ? subject.calling(organisation) : style.words.name(of: subject.groups[organisation])
  }
}

// MARK: - Activities and organisations

extension ActivityMap {
  private mutating func drawPlates() {
    for (number, activity) in plan.shared.enumerated() {
      let count = subject.network.incidence.rows(ofColumn: activity).count
      plateNumbers[activity] = drawing.scene.addPlate(
        centre: onPage(layout.plates[number].centre), radius: layout.plates[number].radius,
        tooltip: subject.title(ofActivity: activity) + " · " + style.words.organisations(count),
        id: .numbered("a", activity))
    }
  }

  private mutating func drawMarks() {
    for petal in layout.petals { drawMark(of: petal.organisation, at: onPage(petal.centre)) }
    for (organisation, centre) in zip(plan.bridges, layout.bridges) {
      drawMark(of: organisation, at: onPage(centre))
    }
  }

  private mutating func drawMark(of organisation: Int, at centre: Point) {
    let count = plan.activities[organisation].count
    let diameter = layout.marks.diameter(activities: count)
    let number = drawing.scene.addMark(
      of: subject.groups[organisation], centre: centre, diameter: diameter,
      tooltip: calling(organisation) + " · " + style.words.activities(count),
      id: .numbered("o", organisation))
    marks[organisation] = PlacedMark(centre: centre, diameter: diameter, number: number)
    if style.marked.contains(subject.network.actors[organisation]) {
      drawing.scene.addRing(centre: centre, diameter: diameter)
    }
  }

  private mutating func drawLines() {
    for organisation in plan.bridges {
      for activity in plan.activities[organisation] {
        drawing.lineCount += 1
        drawing.scene.lines.append(
          Scene.Line(
            first: marks[organisation].number, second: plateNumbers[activity],
            stroke: Stroke(Palette.tie, width: Scene.tieWidth),
            id: .numbered("l", organisation, activity)))
      }
    }
  }

  private mutating func drawHeadings() {
    if subject.names.isEmpty {
      drawing.scene.write(
        style.words.nothingToDraw, x: 0, y: top + 10, size: Self.headingSize)
    }
    guard layout.otherPartCount > 0 else { return }
    let text = DrawingWords.filled(
      style.words.otherGroups, style.words.groups(layout.otherPartCount))
    drawing.scene.write(
      text, x: 0, y: top + layout.mainHeight + 10 + Self.headingHeight / 2,
      size: Self.headingSize, colour: Palette.quietInk)
  }

  private mutating func drawAlone(_ rows: MarkRows, from top: Double) {
    guard !plan.alone.isEmpty else { return }
    let text = DrawingWords.filled(
      style.words.alone, style.words.organisations(plan.alone.count))
    drawing.scene.write(
      text, x: 0, y: top + MarkRows.gap + Self.headingHeight / 2, size: Self.headingSize,
      colour: Palette.quietInk)
    for (place, organisation) in plan.alone.enumerated() {
      drawMark(of: organisation, at: rows.centre(place) + Point(x: 0, y: top))
    }
  }
}
