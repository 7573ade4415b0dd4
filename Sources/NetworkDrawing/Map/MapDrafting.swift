import CooperationRecords
import Graphviz
import NetworkAlgorithms
import NetworkCore

/// Chooses the form of a map that fits the page, and draws it.
struct MapDrafting {
  let subject: MapSubject
  let style: MapStyle
  let plan: ActivityPlan
  let groups: ConnectedGroups
  let run: RunControl

  /// A drawing with what has to be said of it.
  struct Draft {
    var rule: DrawingRule
    var legend: Legend
    var caption: [String]
    var drawing: MapDrawing
  }

  /// What a page may measure, in points.
  private static let widths = 200.0...5_000
  private static let heights = 100.0...5_000

  /// More names than these never all find room.
  private static let mostAllNamed = 80

  init(_ subject: MapSubject, style: MapStyle, run: RunControl) throws(NetworkMapError) {
    var style = style
    style.mostLabels = max(0, style.mostLabels)
    style.mostLines = max(0, style.mostLines)
    if subject.records.holdsTies { style.words = style.words.ofTies(unit: subject.unit) }
    self.subject = try subject.outlining(style.outlines)
    self.style = style
    self.run = run
    plan = ActivityPlan(subject.network, mostLines: style.mostLines)
    groups = ConnectedGroups(plan)
  }

  /// - Throws: `NetworkMapError`, or `CancellationError` if the run is cancelled.
  func draft() throws -> Draft {
    guard Self.widths.contains(style.size.width), Self.heights.contains(style.size.height) else {
      throw NetworkMapError.pageTooSmall(style.size)
    }
    do {
      for choice in try choices() {
        if let draft = try draft(choice) { return draft }
      }
    } catch let error as GraphvizError {
      throw NetworkMapError.graphviz(error)
    }
    throw NetworkMapError.pageTooSmall(style.size)
  }

  private func draft(_ choice: FormChoice) throws(GraphvizError) -> Draft? {
    switch choice.form {
    case .activities: return try activityDraft(choice.reasons)
    case .organisations: return try organisationDraft(choice.reasons)
    case .backbone(let backbone): return try backboneDraft(backbone, choice.reasons)
    case .groups(let groups): return try groupDraft(groups, choice.reasons)
    }
  }

  /// What each activity adds to a tie, where these are ties.
  var weights: [Int]? { subject.records.holdsTies ? subject.weights : nil }

  /// Whether to try with outlines of groups; without them where none came of it.
  var outlining: [Bool] { subject.outlined == nil ? [false] : [true, false] }

  /// The ways to name organisations that have marks of their own, the best first.
  var namings: [(labels: MapStyle.Labels, naming: Naming)] {
    let marked = Set(style.marked)
    let isRinged = subject.network.actors.contains(where: marked.contains)
    switch style.namesShown ? style.labels : .none {
    case .none: return [(.none, .nobody)]
    case .leading: return [(.leading, isRinged ? .leadingAndRinged : .leading)]
    case .all:
      let isHopeful = subject.names.count <= Self.mostAllNamed
      return isHopeful ? [(.all, .all), (.all, .whereRoom)] : [(.all, .whereRoom)]
    case .automatic:
      let most = (MapStyle.Labels.automatic, isRinged ? Naming.mostAndRinged : .most)
      return subject.names.count <= style.mostLabels ? [(.all, .all), most] : [most]
    }
  }

  /// Whether `drawing` names whom `naming` says.
  func holds(_ naming: Naming, in drawing: MapDrawing) -> Bool {
    naming != .all || drawing.labelCount == subject.names.count
  }

  /// What stands around a picture with this legend and caption.
  func frame(_ legend: Legend, _ caption: Caption, marks: MarkSize = .largest) -> PageFrame {
    PageFrame(
      legend: legend, caption: caption, records: subject.records, style: style, marks: marks)
  }
}
