import Kopa

/// Findings on published rules as JSON spells them.
struct RulesForm: Encodable {
  struct Entry: Encodable {
    var cluster: String
    var rules: String
    var title: String
    var edition: String
    var sources: [String]
    var requirements: [Requirement]
  }

  struct Requirement: Encodable {
    var name: String
    var demand: String
    var outcome: String
    var finding: String
    var note: String?
    var found: Int?
    var required: Int?
    var undecided: Int?
    var value: Double?
    var parts: [String: Double]
  }

  var entries: [Entry]

  init(_ report: RulesReport, in language: Sentence.Language) {
    entries = report.entries.map { entry in
      Entry(
        cluster: entry.cluster.name, rules: entry.rules.name, title: entry.rules.title[language],
        edition: entry.rules.edition[language], sources: entry.rules.sources,
        requirements: entry.findings.map { Requirement($0, in: language) })
    }
  }
}

extension RulesForm.Requirement {
  init(_ finding: RequirementFinding, in language: Sentence.Language) {
    let requirement = finding.requirement
    let tally = finding.tally
    name = requirement.name
    demand = requirement.demand[language]
    self.finding = finding.sentence[language]
    note = requirement.note?[language]
    (found, required, undecided) = (tally?.found, tally?.required, tally?.undecided)
    parts = Dictionary(
      finding.parts.map { ($0.label[language], $0.value) }, uniquingKeysWith: { first, _ in first })
    switch finding.outcome {
    case .met: (outcome, value) = ("met", nil)
    case .notMet: (outcome, value) = ("not-met", nil)
    case .notShown: (outcome, value) = ("not-shown", nil)
    case .described(let reading): (outcome, value) = ("described", reading.value)
    }
  }
}
