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
  private let words: CoreWords

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

  var caption: [String] {
    guard !levels.rings.isEmpty else { return [style.words.readAlone] }
    var sentences = [words.readRings]
    if let activity = onlyActivity {
      sentences.append(DrawingWords.filled(words.readOneActivity, activity))
    }
    sentences.append(lines)
    sentences.append(words.readSpread)
    sentences.append(style.words.readGrowingSizes)
    if !levels.alone.isEmpty { sentences.append(style.words.readAlone) }
    sentences.append(DrawingWords.filled(style.words.readNames, String(style.mostLabels)))
    return sentences
  }

  private var lines: String {
    let strength = style.words.shared(ties.linesFrom)
    return switch (subject.records.holdsTies, ties.isWhole) {
    case (false, true): words.readAllLines
    case (false, false): DrawingWords.filled(words.readStrongLines, strength)
    case (true, true): words.readAllTies
    case (true, false): DrawingWords.filled(words.readStrongTies, strength)
    }
  }

  /// The activity in which all of the core take part, where there is one.
  private var onlyActivity: String? {
    guard !subject.records.holdsTies, let core = levels.rings.first?.organisations,
      let first = core.first
    else { return nil }
    let shared = core.reduce(Set(plan.activities[first])) { $0.intersection(plan.activities[$1]) }
    return shared.min().map { subject.title(ofActivity: $0) }
  }

  /// Which rings there are, for the line above them.
  private var ringList: String {
    let rings = levels.rings.map { ring in
      DrawingWords.filled(
        words.ring, style.words.number(ring.least),
        style.words.organisations(ring.organisations.count))
    }
    return DrawingWords.filled(words.ringsAre, rings.joined(separator: "; "))
  }

  private var summary: String {
    let words = style.words
    guard !subject.names.isEmpty else { return words.nothingToDraw }
    var sentences = [
      DrawingWords.filled(self.words.coreOf, words.organisations(subject.names.count))
    ]
    if subject.records.isSynthetic { sentences.insert(words.synthetic + ".", at: 0) }
    if !levels.rings.isEmpty { sentences.append(ringList) }
    if !levels.alone.isEmpty {
      sentences.append(
        DrawingWords.filled(words.alone, words.organisations(levels.alone.count)) + ".")
    }
    return sentences.joined(separator: " ")
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
    organisations.drawAlone(
      levels.alone, in: rows, top: frame.above + height - rows.height, into: &scene)
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
      scene.lines.append(
        Scene.Line(
          first: organisations.marks[tie.first].number,
          second: organisations.marks[tie.second].number, stroke: Self.line,
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

extension Legend {
  /// The legend of a picture of core and periphery.
  static func core(
    _ plan: ActivityPlan, hasLines: Bool, of subject: MapSubject, style: MapStyle
  ) -> Legend {
    let words = style.words
    let own = MultiplesWords(words)
    let present = Set(subject.groups)
    var entries = KindGroup.allCases.filter(present.contains).map {
      Entry(symbol: .kind($0), text: words.name(of: $0))
    }
    if hasLines {
      entries.append(
        Entry(symbol: .line, text: subject.records.holdsTies ? own.lineOfTies : own.line))
    }
    let most = plan.activities.map(\.count).max() ?? 0
    let sizes = [1, 4, 16, 64, 256].filter { $0 <= most }
    if sizes.count > 1 { entries.append(Entry(symbol: .sizes(sizes), text: words.markSize)) }
    return Legend(entries: entries)
  }
}
