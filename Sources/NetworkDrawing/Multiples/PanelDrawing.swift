import Lettering
import CooperationRecords
import Graphviz

/// Draws what is in one panel.
struct PanelDrawing {
  let subject: MultiplesSubject
  let number: Int
  /// The places of the part's ties that have lines.
  let drawn: [Int]
  /// The place of each organisation, from the panel's upper left corner.
  let places: [Int: Point]
  let marks: MarkSize
  let style: MultiplesStyle
  let frame: Rectangle

  /// Where among the marks of the scene each organisation's is.
  private var numbers: [Int: Int] = [:]

  private static let oldTie = Stroke(Palette.tie, width: 0.45)
  private static let labelSize = 7.5

  init(
    subject: MultiplesSubject, number: Int, drawn: [Int], places: [Int: Point], marks: MarkSize,
    style: MultiplesStyle, frame: Rectangle
  ) {
    self.subject = subject
    self.number = number
    self.drawn = drawn
    self.places = places
    self.marks = marks
    self.style = style
    self.frame = frame
  }

  private var part: MultiplesSubject.Part { subject.parts[number] }

  mutating func draw(into scene: inout Scene) {
    scene.figures.append(
      Scene.Figure(
        form: .polygon([
          frame.lowerLeft, Point(x: frame.upperRight.x, y: frame.lowerLeft.y), frame.upperRight,
          Point(x: frame.lowerLeft.x, y: frame.upperRight.y),
        ]), fill: nil, outline: Stroke(Palette.plateEdge, width: 0.5)))
    drawAbsent(into: &scene)
    drawMarks(into: &scene)
    let lines = drawLines(into: &scene)
    drawNames(among: lines, into: &scene)
  }

  private func centre(_ organisation: Int) -> Point {
    (places[organisation] ?? .zero) + frame.lowerLeft
  }

  private func diameter(_ organisation: Int) -> Double {
    marks.diameter(activities: part.activityCounts[organisation])
  }

  private func drawAbsent(into scene: inout Scene) {
    guard subject.areYears else { return }
    let present = Set(part.present)
    for organisation in subject.organisations.indices where !present.contains(organisation) {
      scene.addAbsence(centre: centre(organisation))
    }
  }

  private mutating func drawMarks(into scene: inout Scene) {
    let marked = Set(style.marked)
    let partners = part.partnerCounts
    for organisation in part.present {
      if marked.contains(subject.organisations[organisation]) {
        scene.addRing(centre: centre(organisation), diameter: diameter(organisation))
      }
      let group = subject.groups[organisation]
      numbers[organisation] = scene.addMark(
        of: group, centre: centre(organisation), diameter: diameter(organisation),
        tooltip: style.namesShown ? subject.calling(organisation) : style.words.name(of: group),
        id: .numbered("p", number + 1, organisation),
        summary: style.words.about(
          group, partners: partners[organisation], activities: part.activityCounts[organisation]))
    }
  }

  private func drawLines(into scene: inout Scene) -> [Segment] {
    drawn.map { place in
      let tie = part.ties[place]
      if let first = numbers[tie.first], let second = numbers[tie.second] {
        scene.lines.append(
          Scene.Line(
            first: first, second: second,
            stroke: part.isNew?[place] == true ? Scene.newTie : Self.oldTie))
      }
      return Segment(start: centre(tie.first), end: centre(tie.second))
    }
  }

  /// Who is named, as far as there is room: who is pointed out, then those in the most activities.
  private var chosen: [Int] {
    guard style.namesShown else { return [] }
    let marked = Set(style.marked)
    let partners = part.partnerCounts
    return Array(
      part.present.filter { part.activityCounts[$0] > 0 }.sorted { first, second in
        func rank(_ organisation: Int) -> (Int, Int, Int, Int) {
          (
            marked.contains(subject.organisations[organisation]) ? 0 : 1,
            -part.activityCounts[organisation], -partners[organisation], organisation
          )
        }
        return rank(first) < rank(second)
      }.prefix(max(0, style.mostLabels)))
  }

  private func drawNames(among lines: [Segment], into scene: inout Scene) {
    let chosen = chosen
    let labels = ShortName.labels(of: chosen.map { subject.names[$0] })
    var obstacles = LabelObstacles(frame: frame.expanded(by: -1))
    let present = Set(part.present)
    obstacles.marks = part.present.map { (centre($0), diameter($0) / 2 + 0.6) }
    obstacles.marks += places.keys.sorted().filter { !present.contains($0) }
      .map { (centre($0), 1.6) }
    obstacles.lines = lines
    _ = scene.addNames(
      zip(chosen, labels).map { organisation, label in
        LabelWish(
          label, fontSizes: [Self.labelSize],
          mark: (centre(organisation), diameter(organisation) / 2 + 0.6))
      }, among: obstacles)
  }
}

extension MultiplesSubject.Part {
  /// How many partners each has, by position among all.
  var partnerCounts: [Int] {
    var counts = activityCounts.map { _ in 0 }
    for tie in ties {
      counts[tie.first] += 1
      counts[tie.second] += 1
    }
    return counts
  }
}

extension MultiplesSubject {
  /// The name of an organisation, cut where it would fill a screen.
  func calling(_ organisation: Int) -> String { MapSubject.bounded(names[organisation]) }
}
