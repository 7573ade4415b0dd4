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
  private(set) var organisations: OrganisationLayer
  /// Where among the marks of the scene each activity's plate is, by position in the network.
  private var plateNumbers: [Int]

  /// Places everything; `nil` if the organisations do not fit on the page.
  init?(
    _ subject: MapSubject, style: MapStyle, plan: ActivityPlan, hasIslands: Bool, frame: PageFrame
  ) throws(GraphvizError) {
    let alone = MarkRows(count: plan.alone.count, width: frame.width)
    let clearances = OrganisationLayer(
      subject, style: style, activities: plan.activities, sizes: .largest
    ).clearances
    guard
      let layout = try ActivityLayout.fitting(
        plan, of: subject, clearances: clearances, width: frame.width,
        mostHeight: style.size.height - frame.above - frame.below - alone.height,
        heading: Scene.headingHeight)
    else { return nil }
    self.subject = subject
    self.style = style
    self.plan = plan
    self.layout = layout
    top = frame.above
    plateNumbers = plan.petals.map { _ in 0 }
    organisations = OrganisationLayer(
      subject, style: style, activities: plan.activities, sizes: layout.marks)

    let height = max(layout.height + alone.height, subject.names.isEmpty ? 20 : 0)
    frame.draw(into: &drawing.scene, mapHeight: height, marks: layout.marks)
    let islands = hasIslands ? drawIslands() : Islands()
    drawPlates()
    drawMarks()
    drawLines()
    drawHeadings()
    organisations.drawApart(
      plan.alone,
      under: DrawingWords.filled(
        style.words.alone, style.words.organisations(plan.alone.count)),
      in: alone, top: top + layout.height, into: &drawing.scene)
    var obstacles = LabelObstacles(
      frame: Rectangle(
        lowerLeft: Point(x: 0, y: top - 2), upperRight: Point(x: frame.width, y: top + height + 2)))
    obstacles.marks = drawing.scene.marks.map { ($0.centre, $0.reach) }
    obstacles.shores = islands.shores
    islands.writeNames(into: &drawing.scene, among: obstacles)
    let named = organisations.drawNames(into: &drawing.scene, among: obstacles)
    drawing.labelCount = named.count
    describe(named: named)
  }

  func onPage(_ point: Point) -> Point { Point(x: point.x, y: point.y + top) }
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
    for petal in layout.petals {
      organisations.draw(petal.organisation, at: onPage(petal.centre), into: &drawing.scene)
    }
    for (organisation, centre) in zip(plan.bridges, layout.bridges) {
      organisations.draw(organisation, at: onPage(centre), into: &drawing.scene)
    }
  }

  private mutating func drawLines() {
    for organisation in plan.bridges {
      guard let mark = organisations.marks[organisation]?.number else { continue }
      for activity in plan.activities[organisation] {
        drawing.lineCount += 1
        drawing.scene.lines.append(
          Scene.Line(
            first: mark, second: plateNumbers[activity],
            stroke: Stroke(Palette.tie, width: Scene.tieWidth),
            id: .numbered("l", organisation, activity)))
      }
    }
  }

  private mutating func drawHeadings() {
    if subject.names.isEmpty {
      drawing.scene.writeHeading(style.words.nothingToDraw, top: top + 4)
    }
    guard layout.otherPartCount > 0 else { return }
    drawing.scene.writeHeading(
      DrawingWords.filled(
        style.words.otherGroups, style.words.groups(layout.otherPartCount)),
      top: top + layout.mainHeight + 10)
  }
}
