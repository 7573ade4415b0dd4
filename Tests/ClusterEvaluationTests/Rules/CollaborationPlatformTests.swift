import CooperationRecords
import Testing

@testable import ClusterEvaluation

@Suite("Rules of the collaboration platform")
struct CollaborationPlatformTests {
  private let rules = ProgrammeRules.collaborationPlatform

  @Test func `fifteen members are enough, and the cluster organisation is none of them`() throws {
    let enough = try rules.finding("committed-members", in: Sketch.cluster(smes: 15))
    #expect(enough.outcome == .met)
    #expect(enough.tally == .init(found: 15, required: 15, undecided: 0))
    #expect(enough.sentence.english == "Met. In the records: 15; required: at least 15.")
    #expect(
      enough.sentence.latvian == "Prasība izpildīta. Ierakstos: 15; nepieciešams: vismaz 15.")

    let tooFew = try rules.finding("committed-members", in: Sketch.cluster(smes: 14))
    #expect(tooFew.outcome == .notMet)
    #expect(tooFew.tally?.found == 14)
  }

  @Test func `members of unknown kind are members`() throws {
    let cluster = try Sketch.cluster(smes: 5, others: [.unknown: 10])
    #expect(try rules.finding("committed-members", in: cluster).outcome == .met)
  }

  @Test func `who left before the last day is no member, and who joins after it neither`() throws {
    var sketch = Sketch()
    for place in 0..<14 { sketch.member("A\(place)", since: "2010") }
    sketch.member("left", since: "2010", until: "2014-12-31")
    sketch.member("late", since: "2017")
    sketch.activity("1", "A0", "A1", on: "2016-06-30")
    let inside = try rules.finding(
      "committed-members", in: sketch.cluster(window: "2010..2016"))
    #expect(inside.tally?.found == 14)
    let after = try rules.finding("committed-members", in: sketch.cluster())
    #expect(after.tally?.found == 15)
    let asOf = try rules.finding("committed-members", in: sketch.cluster(asOf: "2014-06-01"))
    #expect(asOf.tally?.found == 15)
  }

  @Test func `two types are enough, whatever the sizes of the enterprises`() throws {
    let two = try rules.finding(
      "member-types", in: Sketch.cluster(smes: 2, others: [.largeEnterprise: 1, .university: 1]))
    #expect(two.outcome == .met)
    #expect(two.parts.map(\.value) == [3, 1])

    let one = try rules.finding(
      "member-types", in: Sketch.cluster(smes: 2, others: [.largeEnterprise: 1]))
    #expect(one.outcome == .notMet)
    #expect(one.tally == .init(found: 1, required: 2, undecided: 0))
  }

  @Test func `a member of unknown kind may be of a second type, but is never counted as one`()
    throws
  {
    let finding = try rules.finding(
      "member-types", in: Sketch.cluster(smes: 2, others: [.unknown: 1]))
    #expect(finding.tally == .init(found: 1, required: 2, undecided: 1))
    #expect(
      finding.sentence.english
        == "Records cannot tell. In the records: 1; required: at least 2; of undetermined kind: 1. "
        + "It depends on organisations whose kind the records do not determine.")
    // One organisation is of one type at most.
    let alone = try rules.finding(
      "member-types", in: Sketch.cluster(smes: 0, others: [.unknown: 1]))
    #expect(alone.outcome == .notMet)
  }

  @Test func `a public body counts as a member, and as a partner of the cluster organisation`()
    throws
  {
    let member = try Sketch.cluster(smes: 1, others: [.publicAuthority: 1])
    #expect(try rules.finding("public-bodies", in: member).outcome == .met)

    var sketch = Sketch(kinds: [
      .clusterOrganisation: ["M"], .sme: ["A"], .publicAuthority: ["P", "Q"],
    ])
    sketch.member("M", "A")
    sketch.activity("1", "M", "P", on: "2015")
    sketch.activity("2", "A", "Q", on: "2015")
    let partner = try rules.finding("public-bodies", in: sketch.cluster())
    #expect(partner.outcome == .met)
    // Q works with a member only.
    #expect(partner.tally?.found == 1)
  }

  @Test func `records without a public body do not show that nobody supports the cluster`() throws {
    let finding = try rules.finding("public-bodies", in: Sketch.cluster(smes: 3))
    guard case .notShown = finding.outcome else {
      Issue.record("\(finding.outcome)")
      return
    }
    #expect(finding.tally == .init(found: 0, required: 1, undecided: 0))
  }
}
