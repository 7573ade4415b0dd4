import CooperationRecords
import NetworkCore
import Testing

@testable import ClusterEvaluation

@Suite("Published rules")
struct ProgrammeRulesTests {
  @Test(arguments: ProgrammeRules.all)
  func `each says its edition, where it is read, and its demands, in both languages`(
    rules: ProgrammeRules
  ) {
    #expect(ProgrammeRules.named(rules.name) == rules)
    #expect(!rules.sources.isEmpty && rules.sources.allSatisfy { $0.hasPrefix("http") })
    let sentences =
      [rules.edition] + rules.requirements.map(\.demand) + rules.requirements.compactMap(\.note)
    for sentence in sentences {
      #expect(sentence.english.hasSuffix("."))
      #expect(sentence.latvian.hasSuffix("."))
      #expect(sentence.english != sentence.latvian)
    }
    #expect(Set(rules.requirements.map(\.name)).count == rules.requirements.count)
  }

  @Test func `a name that nobody published is no rule set`() {
    #expect(ProgrammeRules.named("nobody") == nil)
  }

  @Test(arguments: ProgrammeRules.all)
  func `without memberships nothing is met and nothing is missed`(rules: ProgrammeRules) throws {
    var sketch = Sketch(kinds: [.sme: ["A"], .university: ["U"]])
    sketch.activity("1", "A", "U", on: "2015")
    let cluster = try EvaluatedCluster.whole(sketch.records)
    for finding in try rules.findings(in: cluster) {
      guard case .notShown(let reason) = finding.outcome else {
        Issue.record("\(finding.requirement.name)")
        continue
      }
      #expect(finding.tally == nil)
      #expect(
        reason == IndicatorReason.noMemberships.sentence || reason == finding.requirement.note)
    }
  }

  @Test func `what records do not hold is not shown for any cluster, and says why`() throws {
    let cluster = try Sketch.cluster(smes: 30, others: [.university: 3])
    let beyond: [(ProgrammeRules, [String])] = [
      (.collaborationPlatform, ["management", "english-page"]),
      (.latvianProgramme2011, ["employees", "turnover"]),
      (.latvianProgramme2016, ["turnover", "exports"]),
      (.goldLabel, ["1.1", "2.7", "2.8", "4.10"]),
    ]
    for (rules, names) in beyond {
      for name in names {
        let finding = try #require(
          rules.findings(in: cluster).first { $0.requirement.name == name })
        let note = try #require(finding.requirement.note)
        #expect(finding.outcome == .notShown(note))
        #expect(finding.sentence.english == "Records cannot tell. " + note.english)
      }
    }
  }
}

extension Sketch {
  /// A cluster with members of some kinds, run by M, in which everybody shares one activity.
  static func cluster(
    smes: Int, others: [OrganisationKind: Int] = [:]
  ) throws -> EvaluatedCluster {
    var kinds: [OrganisationKind: [String]] = [.clusterOrganisation: ["M"]]
    for (kind, count) in others.merging([.sme: smes], uniquingKeysWith: +) {
      kinds[kind, default: []] += (0..<count).map { "\(kind.rawValue) \($0)" }
    }
    var sketch = Sketch(kinds: kinds)
    for name in kinds.values.joined().sorted() {
      sketch.member(name)
      sketch.activity("1", name, on: "2015")
    }
    return try sketch.cluster()
  }
}

extension ProgrammeRules {
  /// What the requirement called `name` finds in `cluster`.
  func finding(_ name: String, in cluster: EvaluatedCluster) throws -> RequirementFinding {
    try #require(findings(in: cluster).first { $0.requirement.name == name })
  }
}
