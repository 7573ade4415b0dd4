public import ArgumentParser
public import Kopa

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

  @Option(help: "Who belongs to the network: everything, members, members-and-partners.")
  var boundary: NetworkPlan.Boundary = .everything

  @Option(help: "Only activities of one kind, such as research.")
  var layer: ActivityKind?

  @Option(help: "Leave out an organisation, by any of its spellings. Repeatable.")
  var without: [String] = []

  @Option(
    help: "Leave out a kind of organisation, such as cluster-organisation. Repeatable.")
  var withoutKind: [OrganisationKind] = []

  /// Throws `NetworkAloneError` for an option that asks for activities, which the network file at
  /// `input` has none of.
  func refuseActivities(in input: String) throws {
    let given = [
      (window != nil, "--window"), (boundary != .everything, "--boundary"),
      (layer != nil, "--layer"), (!without.isEmpty, "--without"),
      (!withoutKind.isEmpty, "--without-kind"), (projection != .fractional, "--projection"),
    ]
    if let option = given.first(where: \.0)?.1 {
      throw NetworkAloneError(input: input, option: option)
    }
  }

  /// Tells on standard error how many activities are in no window because they have no date.
  func noteUndated(in records: CooperationRecords, byYear: Bool = false, quiet: Bool) {
    let undated = records.undatedActivityCount
    guard !quiet, undated > 0, byYear || window != nil else { return }
    StandardError.say("kopa: activities without a date, in no window: \(undated)")
  }

  /// The plan for `records`.
  ///
  /// - Throws: `NameError` for a name that nobody has, or several.
  func plan(for records: CooperationRecords) throws -> NetworkPlan {
    let named = try without.map { try records.organisation(called: $0) }
    let kinds = Set(withoutKind)
    let ofKind = records.organisations.filter { kinds.contains($0.kind) }.map(\.id)
    return NetworkPlan(
      window: window, boundary: boundary, layer: layer, without: named + ofKind,
      projection: projection)
  }
}

extension CooperationRecords {
  /// The one organisation that `name` means.
  ///
  /// - Throws: `NameError` if it means nobody, or several.
  func organisation(called name: String) throws -> Organisation.ID {
    let candidates = organisations(matching: name)
    guard let only = candidates.first, candidates.count == 1 else {
      throw NameError(name: name, candidates: candidates.map { label(of: $0) })
    }
    return only
  }
}

/// A name on the command line that means nobody, or several.
struct NameError: StatusCarrying, CustomStringConvertible {
  let exitStatus = ExitStatus.badData
  var name: String
  var candidates: [String]

  var description: String {
    if candidates.isEmpty { return "nobody in the records is called “\(name)”." }
    let shown = candidates.prefix(8).map { "\n  \($0)" }.joined()
    let more = candidates.count > 8 ? "\n  and \(candidates.count - 8) more" : ""
    return "“\(name)” can mean \(candidates.count) organisations; say which:\(shown)\(more)"
  }
}

extension ProjectionRule: ExpressibleByArgument {}
extension NetworkPlan.Boundary: ExpressibleByArgument {}
extension PathLength: ExpressibleByArgument {
  /// Reads `hops` or `inverse-strength`.
  public init?(argument: String) {
    switch argument {
    case "hops": self = .hops
    case "inverse-strength": self = .inverseStrength
    default: return nil
    }
  }

  /// The values as the command line spells them.
  public static var allValueStrings: [String] { ["hops", "inverse-strength"] }
}
extension TieReading: ExpressibleByArgument {}
extension ActivityKind: ExpressibleByArgument {}

extension OrganisationKind: ExpressibleByArgument {
  /// Reads a kind with hyphens for spaces, in capitals or not.
  public init?(argument: String) {
    let sought = argument.lowercased()
    guard let kind = OrganisationKind.allCases.first(where: { $0.argument == sought }) else {
      return nil
    }
    self = kind
  }

  /// The kinds as the command line spells them.
  public static var allValueStrings: [String] { allCases.map(\.argument) }

  private var argument: String { rawValue.lowercased().replacing(" ", with: "-") }
}

extension DateWindow: ExpressibleByArgument {
  /// Reads a window as the command line spells it.
  public init?(argument: String) { self.init(argument) }
}

extension CooperationRecords.Grouping: ExpressibleByArgument {
  /// Reads a grouping with hyphens or underscores.
  public init?(argument: String) {
    self.init(rawValue: argument.replacing("-", with: "_"))
  }
}
