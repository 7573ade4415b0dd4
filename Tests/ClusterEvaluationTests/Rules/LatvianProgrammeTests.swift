import CooperationRecords
import Testing

@testable import ClusterEvaluation

@Suite("Rules of the Latvian programme")
struct LatvianProgrammeTests {
  @Suite("2011")
  struct Of2011 {
    private let rules = ProgrammeRules.latvianProgramme2011

    @Test func `large enterprises are merchants as SMEs are, and those abroad are not of Latvia`()
      throws
    {
      let cluster = try Sketch.cluster(smes: 12, others: [.largeEnterprise: 5, .enterprise: 3])
      #expect(try rules.finding("merchants", in: cluster).outcome == .met)

      var sketch = Sketch(
        kinds: [.sme: (0..<20).map { "A\($0)" }], countries: ["EE": ["A0"], "lv": ["A1"]])
      for place in 0..<20 { sketch.member("A\(place)") }
      let finding = try rules.finding("merchants", in: sketch.cluster())
      #expect(finding.tally == .init(found: 19, required: 20, undecided: 0))
      #expect(finding.outcome == .notMet)
    }

    @Test func `one university is enough, and something else may be a school`() throws {
      let name = "education-or-research"
      let university = try Sketch.cluster(smes: 1, others: [.university: 1])
      #expect(try rules.finding(name, in: university).outcome == .met)
      let none = try Sketch.cluster(smes: 1, others: [.publicAuthority: 1])
      #expect(try rules.finding(name, in: none).outcome == .notMet)
      let school = try rules.finding(name, in: Sketch.cluster(smes: 1, others: [.other: 1]))
      #expect(school.tally == .init(found: 0, required: 1, undecided: 1))
      #expect(school.outcome != .notMet && school.outcome != .met)
    }
  }

  @Suite("2016")
  struct Of2016 {
    private let rules = ProgrammeRules.latvianProgramme2016

    @Test func `twenty SMEs are enough, and large enterprises are none`() throws {
      let met = try rules.finding("sme-members", in: Sketch.cluster(smes: 20))
      #expect(met.outcome == .met)
      let cluster = try Sketch.cluster(smes: 19, others: [.largeEnterprise: 9])
      let missed = try rules.finding("sme-members", in: cluster)
      #expect(missed.outcome == .notMet)
      #expect(missed.tally == .init(found: 19, required: 20, undecided: 0))
    }

    @Test func `unknown kinds and unknown sizes are never SMEs, and said`() throws {
      let cluster = try Sketch.cluster(smes: 17, others: [.unknown: 1, .enterprise: 2])
      let open = try rules.finding("sme-members", in: cluster)
      #expect(open.tally == .init(found: 17, required: 20, undecided: 3))
      #expect(open.sentence.latvian.hasPrefix("Pēc ierakstiem nav nosakāms. Ierakstos: 17;"))

      // Not even with all of them.
      let few = try Sketch.cluster(smes: 16, others: [.unknown: 1, .enterprise: 2])
      let missed = try rules.finding("sme-members", in: few)
      #expect(missed.outcome == .notMet)
      #expect(missed.tally?.undecided == 3)
    }

    @Test func `research partners may come from outside, but must work with a member`() throws {
      var sketch = Sketch(kinds: [
        .sme: ["A"], .university: ["U", "V"], .researchInstitute: ["R"],
        .clusterOrganisation: ["M"],
      ])
      sketch.member("M", "A", "U")
      sketch.activity("1", "A", "R", on: "2017")
      sketch.activity("2", "M", "V", on: "2017")
      let finding = try rules.finding("research-partners", in: sketch.cluster())
      #expect(finding.tally == .init(found: 2, required: 2, undecided: 0))
      #expect(finding.outcome == .met)
    }

    @Test func `one research partner beside one of unknown kind tells nothing`() throws {
      let open = try Sketch.cluster(smes: 1, others: [.researchInstitute: 1, .unknown: 1])
      let finding = try rules.finding("research-partners", in: open)
      #expect(finding.tally == .init(found: 1, required: 2, undecided: 1))
      let missed = try Sketch.cluster(smes: 3, others: [.researchInstitute: 1])
      #expect(try rules.finding("research-partners", in: missed).outcome == .notMet)
    }
  }

  @Suite("Growing membership")
  struct Growth {
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
}
