public import CooperationRecords

/// What records tell of one requirement for one cluster.
public struct RequirementFinding: Hashable, Sendable {
  /// Whether a requirement is met.
  public enum Outcome: Hashable, Sendable {
    /// Records show that it is met, as far as the note of the requirement says.
    case met
    /// It is not met by what is recorded.
    case notMet
    /// Records cannot tell, and why.
    case notShown(Sentence)
    /// No published threshold is known: a number and no verdict.
    case described(IndicatorReading)
  }

  /// What was counted.
  public struct Tally: Hashable, Sendable {
    /// How many there are for certain.
    public let found: Int
    /// How many are required.
    public let required: Int
    /// How many more there could be: organisations whose kind the records do not determine.
    public let undecided: Int
  }

  /// What is required.
  public let requirement: ProgrammeRequirement

  /// Whether it is met.
  public let outcome: Outcome

  /// What was counted; `nil` where nothing was.
  public let tally: Tally?

  /// The lines behind the outcome: members by type, or year by year.
  public let parts: [IndicatorReading.Part]

  init(
    _ requirement: ProgrammeRequirement, _ outcome: Outcome, tally: Tally? = nil,
    parts: [IndicatorReading.Part] = []
  ) {
    self.requirement = requirement
    self.outcome = outcome
    self.tally = tally
    self.parts = parts
  }

  /// Decides by `tally`: records cannot tell where it depends on organisations of unknown kind.
  init(
    _ requirement: ProgrammeRequirement, by tally: Tally, parts: [IndicatorReading.Part] = []
  ) {
    let outcome: Outcome =
      if tally.found >= tally.required {
        .met
      } else if tally.undecided < tally.required - tally.found {
        .notMet
      } else {
        .notShown(
          Sentence(
            english: "It depends on organisations whose kind the records do not determine.",
            latvian: "Tas atkarīgs no organizācijām, kuru veids pēc ierakstiem nav nosakāms."))
      }
    self.init(requirement, outcome, tally: tally, parts: parts)
  }
}

extension RequirementFinding {
  /// The finding in words: the verdict, what was counted, and why there is no verdict.
  public var sentence: Sentence {
    let words = [verdict, tally?.sentence, reason].compactMap(\.self)
    return Sentence(
      english: words.map(\.english).joined(separator: " "),
      latvian: words.map(\.latvian).joined(separator: " "))
  }

  private var verdict: Sentence {
    switch outcome {
    case .met: Sentence(english: "Met.", latvian: "Prasība izpildīta.")
    case .notMet: Sentence(english: "Not met.", latvian: "Prasība nav izpildīta.")
    case .notShown:
      Sentence(english: "Records cannot tell.", latvian: "Pēc ierakstiem nav nosakāms.")
    case .described:
      Sentence(
        english: "A description only: no published threshold is known.",
        latvian: "Tikai apraksts: publicēts slieksnis nav zināms.")
    }
  }

  private var reason: Sentence? {
    switch outcome {
    case .met, .notMet: nil
    case .notShown(let reason): reason
    case .described(let reading):
      if let count = reading.count {
        Sentence(
          english: "In the records: \(count.part) of \(count.whole).",
          latvian: "Ierakstos: \(count.part) no \(count.whole).")
      } else {
        reading.value.flatMap { Int(exactly: $0) }.map { count in
          Sentence(english: "In the records: \(count).", latvian: "Ierakstos: \(count).")
        }
      }
    }
  }
}

extension RequirementFinding.Tally {
  fileprivate var sentence: Sentence {
    let unknown = undecided > 0
    return Sentence(
      english: "In the records: \(found); required: at least \(required)"
        + (unknown ? "; of undetermined kind: \(undecided)." : "."),
      latvian: "Ierakstos: \(found); nepieciešams: vismaz \(required)"
        + (unknown ? "; nenoteikta veida: \(undecided)." : "."))
  }
}
