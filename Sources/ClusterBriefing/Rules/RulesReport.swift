public import ClusterEvaluation
import CooperationRecords
public import Documents
public import NetworkCore

/// What records tell of published rules, cluster by cluster, in words.
///
/// ## Conventions
///
/// - Each rule set stands with its edition and its sources, each requirement with what it demands, what
///   the records tell of it, and how it is read from them or what they cannot show.
/// - No finding decides on eligibility.
public struct RulesReport: Sendable {
  /// What is told of one rule set for one cluster.
  public struct Entry: Sendable {
    /// The cluster.
    public let cluster: EvaluatedCluster
    /// The rules.
    public let rules: ProgrammeRules
    /// What the records tell of each requirement.
    public let findings: [RequirementFinding]
  }

  /// What is told, cluster by cluster and within each in the order of the rules.
  public let entries: [Entry]

  /// Looks at `clusters` by each of `rules`.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  public init(
    of clusters: [EvaluatedCluster], by rules: [ProgrammeRules], run: RunControl = RunControl()
  ) throws {
    entries = try clusters.flatMap { cluster in
      try rules.map { rules in
        Entry(cluster: cluster, rules: rules, findings: try rules.findings(in: cluster, run: run))
      }
    }
  }

  /// The report as plain text.
  public func text(in language: DocumentLanguage) -> String {
    let lines = entries.flatMap { entry -> [String] in
      let rules = entry.rules
      return [
        ComparisonPhrase.size(of: entry.cluster)[language],
        "\(rules.title[language]) (\(rules.name))", rules.edition[language],
        "\(RulesPhrase.source[language]): \(rules.sources.joined(separator: ", "))",
      ] + entry.findings.flatMap { self.lines(of: $0, in: language) } + [""]
    }
    return (lines + [RulesPhrase.caution[language]]).joined(separator: "\n") + "\n"
  }

  private func lines(of finding: RequirementFinding, in language: DocumentLanguage) -> [String] {
    let requirement = finding.requirement
    let parts = finding.parts.map { part in
      "\(part.label[language]) \(language.number(part.value, decimals: 0))"
    }
    var written = [
      "  \(requirement.name): \(requirement.demand[language])", "    \(finding.sentence[language])",
    ]
    if !parts.isEmpty { written.append("    \(parts.joined(separator: "; "))") }
    // Where the records tell nothing, the finding's own words are the note.
    if let note = requirement.note, !finding.sentence[language].contains(note[language]) {
      written.append("    (\(note[language]))")
    }
    return written
  }
}

/// The words of a report on rules.
enum RulesPhrase {
  static let source = Sentence(english: "Source", latvian: "Avots")

  static let caution = Sentence(
    english:
      "What records show of published rules. Whether a cluster is eligible is for those to decide "
      + "who published them.",
    latvian:
      "Tas, ko ieraksti rāda par publicētām prasībām. Par klastera atbilstību lemj tie, kas prasības "
      + "publicējuši.")
}
