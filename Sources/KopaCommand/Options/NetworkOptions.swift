import ArgumentParser
import Kopa

/// By which rules the network is made.
struct NetworkOptions: ParsableArguments {
  @Option(
    help: """
      How strong a tie is: fractional (each activity shared out), count, hyperbolic, cosine \
      or jaccard.
      """)
  var projection: ProjectionRule = .fractional

  @Option(help: "A span of time, such as 2014..2020, 2014-05..2015-04 or 2016.")
  var window: DateWindow?

  @Option(
    help: """
      In which windows and years an activity of several years counts: in all that it is \
      touching, or in the one it is starting or ending in.
      """)
  var windowRule: WindowRule = .touching

  @Option(help: "Who belongs to the network: everything, members, members-and-partners.")
  var boundary: NetworkPlan.Boundary = .everything

  @Option(
    help: """
      Which members the boundary means: newcomers (under two years) or established (two or \
      more), on the date of --as-of.
      """)
  var cohort: MembershipCohort?

  @Option(
    help: """
      The date on which cohorts are told apart; by default the end of --window, or else the last \
      date in the records.
      """)
  var asOf: PartialDate?

  @Option(help: "Only activities of one kind, such as research.")
  var layer: ActivityKind?

  @Option(help: "Leave out an organisation, by any of its spellings. Repeatable.")
  var without: [String] = []

  @Option(
    help: "Leave out a kind of organisation, such as cluster-organisation. Repeatable.")
  var withoutKind: [OrganisationKind] = []

  mutating func validate() throws {
    if cohort != nil, boundary == .everything {
      throw ValidationError(.cohortNeedsBoundary)
    }
  }

  /// Throws `NetworkAloneError` for an option that asks for activities, of which `input` has none.
  func refuseActivities(
    in input: String, by grouping: CooperationRecords.Grouping? = nil
  ) throws {
    let given = [
      (window != nil, "--window"), (windowRule != .touching, "--window-rule"),
      (boundary != .everything, "--boundary"), (cohort != nil, "--cohort"),
      (asOf != nil, "--as-of"), (layer != nil, "--layer"),
      (projection != .fractional, "--projection"),
      (grouping?.isOfActivities ?? false, "--by \(grouping?.description ?? "")"),
    ]
    if let option = given.first(where: \.0)?.1 {
      throw NetworkAloneError(input: input, option: option)
    }
  }

  /// Whether some organisations are to be left out.
  var leavesOut: Bool { !without.isEmpty || !withoutKind.isEmpty }

  /// Tells on standard error how many activities are in no window because they have no date, and
  /// how many members are in no cohort for the same reason.
  func noteUndated(
    in records: CooperationRecords, by grouping: CooperationRecords.Grouping? = nil, quiet: Bool
  ) {
    guard !quiet else { return }
    let undated = records.undatedActivityCount
    if undated > 0, grouping == .year || window != nil {
      StandardError.note(.undatedActivities(undated))
    }
    guard cohort != nil || grouping == .cohort,
      let day = records.dayOfCohorts(in: NetworkPlan(window: window, asOf: asOf))
    else { return }
    let members = records.cohorts(on: day).undated.count
    if members > 0 {
      StandardError.note(.undatedMembers(members))
    }
  }

  /// The plan for `records`, or for their parts by `grouping`.
  ///
  /// Where newcomers are told apart, `--as-of` is for them and needs no cohort.
  ///
  /// - Throws: `NameError` for a name that nobody has, or several; `ValidationError` for an option
  ///   that would change nothing.
  func plan(
    for records: CooperationRecords, by grouping: CooperationRecords.Grouping? = nil,
    heedsNewcomers: Bool = false
  ) throws -> NetworkPlan {
    if records.holdsTies { try refuseActivities(in: records.title, by: grouping) }
    if asOf != nil, cohort == nil, !heedsNewcomers, grouping != .cohort {
      throw ValidationError(.asOfNeedsCohort)
    }
    if windowRule != .touching, window == nil, grouping != .year {
      throw ValidationError(.windowRuleNeedsWindow)
    }
    let named = try without.map { try records.organisation(called: $0) }
    let kinds = Set(withoutKind)
    let ofKind = records.organisations.filter { kinds.contains($0.kind) }.map(\.id)
    return NetworkPlan(
      window: window, windowRule: windowRule, boundary: boundary, cohort: cohort, asOf: asOf,
      layer: layer, without: named + ofKind, projection: projection)
  }
}

extension CooperationRecords.Grouping {
  /// Whether it divides activities or memberships, rather than organisations by what is known of them.
  fileprivate var isOfActivities: Bool {
    switch self {
    case .country, .attribute: false
    default: true
    }
  }
}

extension CooperationRecords {
  /// The one organisation that `name` means.
  ///
  /// - Throws: `NameError` if it means nobody, or several.
  func organisation(called name: String) throws -> Organisation.ID {
    let candidates = organisations(matching: name)
    guard let only = candidates.first, candidates.count == 1 else {
      let isOpen = pseudonyms.isEmpty
      throw NameError(
        name: isOpen ? name : "…", candidates: candidates.map { label(of: $0) },
        near: candidates.isEmpty && isOpen ? namesNear(name) : [])
    }
    return only
  }
}

extension CooperationRecords {
  /// The labels of organisations that are most like `name`.
  fileprivate func namesNear(_ name: String) -> [String] {
    let labels = organisations.map { label(of: $0.id) }
    let lower = labels.map { $0.lowercased() }
    return nearestNames(to: name, among: lower).compactMap { near in
      lower.firstIndex(of: near).map { labels[$0] }
    }
  }
}

/// A name on the command line that means nobody, or several.
struct NameError: StatusCarrying {
  let exitStatus = ExitStatus.badData
  var name: String
  var candidates: [String]
  /// Names like it, where it means nobody.
  var near: [String] = []

  var description: String {
    if candidates.isEmpty {
      return "nobody in the records is called “\(name)”."
        + (near.isEmpty ? "" : " Like it are: \(near.joined(separator: "; ")).")
    }
    let shown = candidates.prefix(8).map { "\n  \($0)" }.joined()
    let more = candidates.count > 8 ? "\n  and \(candidates.count - 8) more" : ""
    return "“\(name)” can mean \(candidates.count) organisations; say which:\(shown)\(more)"
  }

  var latvian: String {
    if candidates.isEmpty {
      return "ierakstos neviena organizācija nesaucas „\(name)”."
        + (near.isEmpty ? "" : " Līdzīgi ir: \(near.joined(separator: "; ")).")
    }
    let shown = candidates.prefix(8).map { "\n  \($0)" }.joined()
    let more = candidates.count > 8 ? "\n  un vēl \(candidates.count - 8)" : ""
    return "„\(name)” var nozīmēt vairākas organizācijas (\(candidates.count)); norādiet, "
      + "kuru:\(shown)\(more)"
  }
}
