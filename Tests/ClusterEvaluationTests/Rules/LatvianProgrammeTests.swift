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
}
