import Lettering
import CooperationRecords
import Graphviz

/// Finds the largest marks with which the rings fit on the page, and draws them.
struct CoreDrafting {
  let subject: MapSubject
  let style: MapStyle
  let levels: CoreRings
  let plan: ActivityPlan
  let ties: TiePlan
  let legend: Legend
  let words: CoreWords

  private static let markScales = [1, 0.85, 0.7, 0.6]
  /// What a page may measure, in points.
  private static let widths = 200.0...5_000
  private static let heights = 100.0...5_000
  private static let line = Stroke(Palette.tie, width: 0.55)

  init(_ subject: MapSubject, style: MapStyle, levels: CoreRings) {
    self.subject = subject
    self.style = style
    self.levels = levels
    words = CoreWords(style.words)
    plan = ActivityPlan(subject.network, mostLines: style.mostLines)
    ties = TiePlan(
      plan.activities, activityCount: plan.petals.count,
      weights: subject.records.holdsTies ? subject.weights : nil, mostLines: style.mostLines)
    legend = .core(plan, hasLines: !ties.drawn.isEmpty, of: subject, style: style)
  }

  func scene() throws(CorePictureError) -> Scene {
    guard Self.widths.contains(style.size.width), Self.heights.contains(style.size.height) else {
      throw .pageTooSmall(style.size)
    }
    let most = max(12, plan.activities.map(\.count).max() ?? 0)
    for scale in Self.markScales {
      let marks = MarkSize(scale: scale, mostActivities: most)
      let frame = PageFrame(
        legend: legend, sentences: caption, records: subject.records,
        title: String(ShortName.cleaned(subject.records.title).prefix(200)), frame: style.frame,
        width: style.size.width - 2 * Scene.margin, words: style.words, marks: marks)
      if var scene = scene(marks, frame) {
        scene.title = ShortName.cleaned(subject.records.title)
        scene.summary = summary
        return scene
      }
    }
    throw .pageTooSmall(style.size)
  }

  private func scene(_ marks: MarkSize, _ frame: PageFrame) -> Scene? {
    let heading = TextWrapping.lines(ringList, size: 7.5, width: frame.width)
    let top = frame.above + (levels.rings.isEmpty ? 0 : Double(heading.count) * 9.8 + 5)
    let rows = MarkRows(count: levels.alone.count, width: frame.width)
    let free = style.size.height - top - frame.below - rows.height
    let mostRadius = min(frame.width, free) / 2 - 3
    let diameters = plan.activities.map { marks.diameter(activities: $0.count) * 1.28 }
    guard
      let layout = CoreLayout(
        levels, start: start, partners: partners, diameters: diameters, mostRadius: mostRadius)
    else { return nil }
    let radius = layout.edges.last ?? 0
    let height = (levels.rings.isEmpty ? 0 : top - frame.above + 2 * radius + 4) + rows.height
    var scene = Scene(size: Size(width: 0, height: 0))
    frame.draw(into: &scene, mapHeight: max(height, 20), marks: marks)
    if !levels.rings.isEmpty {
      for (number, line) in heading.enumerated() {
        scene.write(line, x: 0, y: frame.above + 6 + Double(number) * 9.8, size: 7.5)
      }
    }
    var organisations = OrganisationLayer(
      subject, style: style, activities: plan.activities, sizes: marks)
    let middle = Point(x: frame.width / 2, y: top + radius)
    draw(layout, around: middle, with: &organisations, into: &scene)
    organisations.drawApart(
      levels.alone,
      under: DrawingWords.filled(
        style.words.alone, style.words.organisations(levels.alone.count)),
      in: rows, top: frame.above + height - rows.height, into: &scene)
    let page = Rectangle(
      lowerLeft: Point(x: 0, y: top - 2),
      upperRight: Point(x: frame.width, y: frame.above + max(height, 20)))
    _ = organisations.drawNames(into: &scene, among: LabelObstacles(frame: page))
    return scene
  }

  private func draw(
    _ layout: CoreLayout, around middle: Point, with organisations: inout OrganisationLayer,
    into scene: inout Scene
  ) {
    for (number, edge) in layout.edges.enumerated().reversed() {
      let box = Rectangle(centre: middle, size: Size(width: 2 * edge, height: 2 * edge))
      if number == 0 {
        scene.addIsland(around: box)
      } else {
        scene.figures.append(
          Scene.Figure(
            form: .ellipse(in: box), fill: nil,
            outline: Stroke(Palette.plateEdge, width: 0.5, dashes: .dashed)))
      }
    }
    for ring in levels.rings {
      for organisation in ring.organisations {
        organisations.draw(
          organisation, at: middle + (layout.places[organisation] ?? .zero), into: &scene)
      }
    }
    for tie in ties.drawn.reversed() {
      guard let first = organisations.marks[tie.first],
        let second = organisations.marks[tie.second]
      else { continue }
      scene.lines.append(
        Scene.Line(
          first: first.number, second: second.number, stroke: Self.line,
          id: .numbered("l", tie.first, tie.second)))
    }
    for (ring, edge) in zip(levels.rings, layout.edges) {
      let text = String(ring.least)
      let half = TextWidth.points(text, size: 7.5) / 2
      scene.write(text, x: middle.x - half, y: middle.y - edge, size: 7.5)
      scene.texts[scene.texts.count - 1].hasVeil = true
    }
  }

  /// Community after community, those with the most activities first.
  private var start: [Int] {
    let communities = subject.communities ?? subject.names.map { _ in 0 }
    return subject.ranking(by: plan.activities).enumerated()
      .sorted { (communities[$0.element], $0.offset) < (communities[$1.element], $1.offset) }
      .map(\.element)
  }

  private var partners: [[Int]] {
    var partners = subject.names.map { _ in [Int]() }
    for tie in ties.drawn {
      partners[tie.first].append(tie.second)
      partners[tie.second].append(tie.first)
    }
    return partners
  }
}
