public import ArgumentParser
public import Kopa

/// How long a briefing is, for whom it is written, and with what it compares.
struct PageOptions: ParsableArguments {
  @Option(help: "page (one sheet of A4) or full (the same, then tables and notes on method).")
  var length: BriefingLength = .full

  @Option(
    help: """
      Of --about change: the earlier span, such as 2018; by default as long a span as --window, \
      right before it, and --window is by default the last year in which an activity began.
      """)
  var since: DateWindow?

  @Option(
    help: """
      Of --about newcomers: internal, or public: nobody can be told to be alone, and small counts \
      are not told.
      """)
  var audience: RoadMapAudience = .internal
}

extension BriefingLength: ExpressibleByArgument {}

extension PageOptions {
  /// Refuses options that a briefing about `subject` would not heed.
  func refuse(
    in subject: BriefSubject, _ network: NetworkOptions, _ cells: CellOptions
  ) throws {
    if length == .page, subject == .cluster, cells.minimumCell != nil {
      throw ValidationError(.countsHaveNoPicture)
    }
    if audience != .internal, subject != .newcomers {
      throw ValidationError(.audienceOfNewcomers)
    }
    if since != nil, subject != .change { throw ValidationError(.sinceOfChange) }
    guard [.change, .newcomers, .data].contains(subject) else { return }
    let isOfWindows = subject == .change
    let given = [
      (network.boundary != .everything, "--boundary"), (network.cohort != nil, "--cohort"),
      (network.projection != .fractional, "--projection"),
      (subject != .newcomers && network.asOf != nil, "--as-of"),
      (!isOfWindows && network.layer != nil, "--layer"),
      (!isOfWindows && network.windowRule != .touching, "--window-rule"),
      (!isOfWindows && network.window != nil, "--window"),
      (!isOfWindows && network.leavesOut, "--without"),
    ]
    if let option = given.first(where: \.0)?.1 {
      throw ValidationError(.notInBriefing(option, subject: subject.rawValue))
    }
    if isOfWindows, since == nil, let window = network.window, window.preceding == nil {
      throw ValidationError(.sinceNeeded)
    }
  }

  /// The two spans of `records` that are set beside each other; `nil` where these have no dates.
  func windows(in records: CooperationRecords, window: DateWindow?) throws -> ChangeWindows? {
    let windows = ChangeWindows(in: records, since: since, window: window)
    let hasDates = records.activities.contains { $0.period != nil }
    guard windows != nil || (!hasDates && window == nil) else {
      throw ValidationError(.sinceBeforeWindow)
    }
    return windows
  }
}
