import CooperationRecords
import NetworkCore
import SyntheticClusters
import TestKit
import Testing

@testable import ClusterEvaluation

@Suite("Trials of suggestions")
struct SuggestionTrialTests {
  @Test func `an order is judged by hand`() {
    let score = SuggestionTrial.Score([5, 3, 9], gains: [3: 1, 9: 0.5])
    #expect(isClose(score.precisionAtFive, 0.3))
    // The second of all is the first hit, the third the second: (1 · 1/2 + 1/2 · 2/3) / 1.5.
    #expect(isClose(score.averagePrecision, 0.555_555_555_555_555_6))
    let late = SuggestionTrial.Score([0, 1, 2, 3, 4, 9], gains: [9: 0.5])
    #expect(late.precisionAtFive == 0)
    #expect(isClose(late.averagePrecision, 0.166_666_666_666_666_67))
  }

  @Test func `new ties are those with the known, and large projects count less`() throws {
    var sketch = Sketch()
    sketch.activity("k", "a", "b", on: "2017")
    sketch.activity("l", "b", "c", on: "2017")
    sketch.activity("m", "a", "b", "c", on: "2019")
    sketch.activity("n", "a", "z", on: "2019")
    sketch.activity("o", "c", "z")
    let day = try #require(PartialDate("2019"))
    let split = SplitRecords(sketch.records, on: day.firstDay)
    #expect(split.newTies(of: 0) == [2: 0.5])
    #expect(split.newTies(of: 1) == [:])
    #expect(split.newTies(of: 3) == [0: 1])
    // Four ends of new ties: a and c with each other, a with z, z with a.
    #expect(split.unforeseeableShare == 0.25)
    let trial = try SuggestionTrial(on: sketch.records, hidingFrom: day, seed: 1)
    #expect(trial.subjects.map(\.hadPartners) == [true, true, false])
    for method in SuggestionTrial.Method.allCases {
      // Of a and c, the only other candidate is the new tie.
      #expect(trial.subjects[0][method].averagePrecision == 1)
      #expect(trial.subjects[0][method].precisionAtFive == 0.1)
    }
  }

  @Test func `means have normal intervals`() {
    let summary = TrialSummary([0, 1])
    #expect(summary.mean == 0.5)
    #expect(isClose(summary.margin, 0.979_981_992_5))
    #expect(TrialSummary([]).mean == nil)
    #expect(TrialSummary([1]).margin == nil)
  }

  @Test func `on synthetic clusters road maps foretell more than chance`() throws {
    let records = CooperationRecords(SyntheticPlan.clusters3.mentions(seed: 1))
    let day = try #require(PartialDate("2019"))
    let cluster = records.cluster("Latvia (Ministry of Economics)")
    let trial = try SuggestionTrial(on: cluster, hidingFrom: day, seed: 1)
    let again = try SuggestionTrial(on: cluster, hidingFrom: day, seed: 1)
    #expect(trial.subjects == again.subjects)
    let gain = SuggestionTrial.gain(
      of: .averagePrecision, by: .roadMap, over: .chance,
      among: trial.subjects.filter(\.hadPartners))
    let (mean, margin) = (try #require(gain.mean), try #require(gain.margin))
    #expect(mean > margin)
  }
}
