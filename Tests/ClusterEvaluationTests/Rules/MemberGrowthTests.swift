import CooperationRecords
import Testing

@testable import ClusterEvaluation

@Suite("Growing membership")
struct MemberGrowthTests {
  private func finding(
    window: String? = nil, _ fill: (inout Sketch) -> Void
  ) throws -> RequirementFinding {
    var sketch = Sketch(kinds: [.clusterOrganisation: ["M"]])
    sketch.member("M", since: "2016")
    fill(&sketch)
    sketch.activity("1", "A", "B", on: "2018-06-30")
    return try ProgrammeRules.latvianProgramme2016.finding(
      "growing-membership", in: sketch.cluster(window: window))
  }

  @Test func `members at the end of each year are told, and growth is met`() throws {
    let finding = try finding {
      $0.member("A", "B", since: "2016-03-01")
      $0.member("C", since: "2017-11-30")
      $0.member("D", since: "2018-01-01")
    }
    #expect(finding.outcome == .met)
    #expect(finding.parts.map(\.label.english) == ["2016", "2017", "2018"])
    #expect(finding.parts.map(\.value) == [2, 3, 4])
  }

  @Test func `a year without newcomers does not break growth, and one that loses does`() throws {
    let still = try finding {
      $0.member("A", "B", since: "2016")
      $0.member("C", since: "2018")
    }
    #expect(still.parts.map(\.value) == [2, 2, 3])
    #expect(still.outcome == .met)

    let lost = try finding {
      $0.member("A", "B", since: "2016")
      $0.member("C", since: "2016", until: "2017-05-01")
      $0.member("D", "E", since: "2018")
    }
    #expect(lost.parts.map(\.value) == [3, 2, 4])
    #expect(lost.outcome == .notMet)
  }

  @Test func `the same number in all years is no growth`() throws {
    let finding = try finding { $0.member("A", "B", since: "2016") }
    #expect(finding.outcome == .notMet)
  }

  @Test func `members who joined nobody knows when leave it open, unless others make it grow`()
    throws
  {
    let open = try finding {
      $0.member("A", since: "2016")
      $0.member("B")
    }
    #expect(open.sentence.english.hasSuffix("Memberships without a date of joining: 1."))
    let grown = try finding {
      $0.member("A", since: "2016")
      $0.member("B")
      $0.member("C", since: "2017")
    }
    #expect(grown.parts.map(\.value) == [2, 3, 3])
    #expect(grown.outcome == .met)
  }

  @Test func `one year is too few, and no dates are no growth and no loss`() throws {
    let one = try finding(window: "2018") { $0.member("A", "B", since: "2016") }
    #expect(one.sentence.english.hasSuffix("The records show the members of one year only."))
    var undated = Sketch()
    undated.member("A", "B")
    undated.activity("1", "A", "B", on: "2018")
    let none = try ProgrammeRules.latvianProgramme2016.finding(
      "growing-membership", in: undated.cluster())
    #expect(none.outcome == .notShown(IndicatorReason.noJoiningDates.sentence))
  }

  @Test func `a joining in the year 1000 asks for thirty years and no more`() throws {
    let finding = try finding {
      $0.member("A", since: "1000")
      $0.member("B", since: "2018")
    }
    #expect(finding.parts.count == 30)
    #expect(finding.outcome == .met)
  }
}
