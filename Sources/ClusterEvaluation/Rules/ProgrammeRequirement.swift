public import CooperationRecords

/// One thing that a rule set requires of a cluster.
public struct ProgrammeRequirement: Hashable, Sendable {
  /// The name in tables; for indicators of a label its number there.
  public let name: String

  /// What is required.
  public let demand: Sentence

  /// How it is read from records, and what they cannot show of it; `nil` where nothing is to be said.
  public let note: Sentence?

  /// How records are asked.
  let check: Check

  /// What is looked for in records.
  enum Check: Hashable, Sendable {
    /// A number of members.
    case members(atLeast: Int)
    /// A number of members of some kinds.
    case group(MemberGroup, atLeast: Int)
    /// A number of research organisations, members or not, that share an activity with a member.
    case researchPartners(atLeast: Int)
    /// Members of a number of types.
    case types(atLeast: Int)
    /// A public body among the members, or in an activity of the cluster organisation.
    case publicBody
    /// More and more members from year to year.
    case growth
    /// A number without a threshold.
    case description(MemberDescription)
    /// Nothing: records of cooperation do not hold it, and why.
    case beyondRecords(Sentence)
  }

  /// Creates a requirement that records tell of.
  init(_ name: String, _ demand: Sentence, check: Check, note: Sentence? = nil) {
    self.name = name
    self.demand = demand
    self.note = note
    self.check = check
  }

  /// Creates a requirement of which records tell nothing, because of what `reason` says.
  init(_ name: String, _ demand: Sentence, beyondRecords reason: Sentence) {
    self.init(name, demand, check: .beyondRecords(reason), note: reason)
  }
}
