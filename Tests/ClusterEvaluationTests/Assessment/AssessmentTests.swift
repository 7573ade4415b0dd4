import CooperationRecords
import NetworkCore
import SyntheticClusters
import Testing

@testable import ClusterEvaluation

@Suite("Which indicators are worth using")
struct AssessmentTests {
  private static let candidates = ["density", "diameter", "activity-count"]
  private static let sound = ["repeat-cooperation", "participation-gini", "ris3-area-spread"]

  private static func indicators(_ names: [String]) -> [any ClusterIndicator] {
    names.compactMap { ClusterIndicators.named($0) ?? CandidateIndicators.named($0) }
  }

  private static func assessment(
    seed: Seed = 1, of names: [String] = candidates + sound, splits: Int, draws: Int,
    run: RunControl = RunControl()
  ) throws -> IndicatorAssessment {
    let records = CooperationRecords(SyntheticPlan.clusters3.mentions(seed: seed))
    return try IndicatorAssessment(
      of: EvaluatedCluster.all(in: records), by: indicators(names),
      plan: AssessmentPlan(splits: splits, draws: draws, seed: 1), run: run)
  }

  @Test func `density, diameter and the count of activities are caught, and sound ones are not`()
    throws
  {
    let assessment = try Self.assessment(splits: 20, draws: 4)
    let verdicts = Dictionary(
      uniqueKeysWithValues: assessment.rows.map { ($0.profile.name, $0.verdict) })
    for name in Self.candidates { #expect(verdicts[name] == .doNotUse, "\(name)") }
    for name in Self.sound {
      #expect(verdicts[name] == .use || verdicts[name] == .useWithCare, "\(name)")
    }
    let density = try #require(assessment.rows.first)
    #expect(try #require(density.sizeBias).mean < -0.25)
    let count = assessment.rows[2]
    #expect(abs(try #require(count.sizeBias).mean + 0.5) < 0.02)
    #expect(count.reliability == nil)
  }

  #if !DEBUG
  /// How far one dummy moves the diameter, a maximum, depends on the clusters: it is caught in some.
  @Test(arguments: [Seed(2), 3, 4])
  func `in other clusters of the same plan they are no better`(seed: Seed) throws {
    let assessment = try Self.assessment(seed: seed, splits: 100, draws: 20)
    for row in assessment.rows {
      let name = row.profile.name
      if Self.sound.contains(name) {
        #expect(row.verdict == .use || row.verdict == .useWithCare, "\(name)")
      } else if name == "diameter" {
        #expect(row.verdict != .use)
      } else {
        #expect(row.verdict == .doNotUse, "\(name)")
      }
    }
  }
  #endif

  @Test func `any number of workers gives the same numbers`() throws {
    let names = ["repeat-cooperation", "active-share"]
    let one = try Self.assessment(of: names, splits: 4, draws: 1, run: RunControl(workers: 1))
    let three = try Self.assessment(of: names, splits: 4, draws: 1, run: RunControl(workers: 3))
    for (first, second) in zip(one.rows, three.rows) {
      #expect(first.reliability == second.reliability)
      #expect(first.sizeBias == second.sizeBias)
      #expect(first.findings == second.findings)
    }
  }

  @Test func `a cancelled assessment stops`() {
    let run = RunControl()
    run.cancel()
    #expect(throws: CancellationError.self) {
      try Self.assessment(splits: 4, draws: 1, run: run)
    }
  }

  @Test func `one cluster, small ones and those without numbers are refused`() throws {
    var sketch = Sketch()
    for number in 0..<12 { sketch.activity("\(number)", "a", "b\(number)") }
    sketch.activity("m", "p", "q", cluster: "M")
    let small = try EvaluatedCluster.all(in: sketch.records)
    #expect(
      throws: AssessmentError.tooFewClusters(large: 1, all: 2, fewestActivities: 10)
    ) { try IndicatorAssessment(of: small, by: CandidateIndicators.all) }
    for number in 0..<12 { sketch.activity("n\(number)", "c", "d\(number)", cluster: "L") }
    let clusters = try EvaluatedCluster.all(in: sketch.records)
    let plan = AssessmentPlan(splits: 2, draws: 1)
    #expect(throws: AssessmentError.nothingDefined) {
      try IndicatorAssessment(of: clusters, by: [Money()], plan: plan)
    }
    // Two clusters carry no verdict, and neither does an indicator without numbers.
    let assessment = try IndicatorAssessment(
      of: clusters, by: [RepeatCooperation(), ActiveShare()], plan: plan)
    #expect(assessment.rows.map(\.verdict) == [.noVerdict, .noVerdict])
    #expect(assessment.tooSmall.map(\.name) == ["M"])
    #expect(assessment.rows[1].findings.map(\.finding) == [.tooFewClusters(0)])
  }
}
