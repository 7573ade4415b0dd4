public import CooperationRecords
public import NetworkCore

/// What somebody published that a cluster must have, and what records tell of it.
///
///     let findings = try ProgrammeRules.collaborationPlatform.findings(in: cluster)
///     findings[0].outcome                  // met
///     findings[0].sentence.english         // "Met. In the records: 24; required: at least 15."
///
/// ## Conventions
///
/// - A rule set is one edition of one publication. It says nothing of later editions.
/// - The members are those on the last day that the records can tell of, or the last of the window
///   if that is earlier; where the records have no dates, all of them.
/// - The organisation that runs the cluster is not one of its own members.
/// - Who is of unknown kind counts for no kind, and an enterprise of unknown size for no SME. Where
///   a requirement would be met if all of them were of the right kind, and is not met without,
///   records cannot tell.
/// - No finding decides on eligibility: that is for those who published the rules.
public struct ProgrammeRules: Hashable, Sendable {
  /// The name on the command line and in tables.
  public let name: String

  /// The name on a page.
  public let title: Sentence

  /// Which edition it is, and how it is known.
  public let edition: Sentence

  /// Where it can be read: addresses.
  public let sources: [String]

  /// What is required, in the order of the source.
  public let requirements: [ProgrammeRequirement]

  /// What records tell of each requirement for `cluster`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  /// - Complexity: O(*n* + *m*) for *n* organisations and *m* ties, and for stability of participation
  ///   one projection of the table.
  public func findings(
    in cluster: EvaluatedCluster, run: RunControl = RunControl()
  ) throws -> [RequirementFinding] {
    try requirements.map { try $0.finding(in: cluster, run: run) }
  }
}

extension ProgrammeRules {
  /// All of them; a new one is one more line here.
  public static let all: [ProgrammeRules] = [
    .collaborationPlatform, .latvianProgramme2011, .latvianProgramme2016, .goldLabel,
  ]

  /// The one called `name`, or `nil` if there is none.
  public static func named(_ name: String) -> ProgrammeRules? {
    all.first { $0.name == name }
  }
}
