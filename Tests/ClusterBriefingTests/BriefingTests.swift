import ClusterBriefing
import CollaborationNetworks
import CooperationRecords
import Documents
import Foundation
import NetworkCore
import Testing

@Suite("Briefing")
struct BriefingTests {
  /// A hub in two activities that holds two others each, a pair apart, and somebody alone.
  private func records(
    synthetic: Bool = false, names: [String] = ["Hub", "A", "B", "C", "D", "P", "Q", "Alone"]
  ) -> CooperationRecords {
    let activities = [
      ("1", [0, 1, 2]), ("2", [0, 3, 4]), ("3", [5, 6]), ("4", [7]),
    ]
    var mentions = CooperationMentions(title: "Trial", source: "made for a test")
    mentions.isSynthetic = synthetic
    for (activity, partners) in activities {
      for partner in partners {
        mentions.participations.append(
          ParticipationMention(
            organisation: OrganisationMention(
              origin: RowOrigin(file: "t.csv", row: 2), name: names[partner],
              kind: partner == 0 ? .clusterOrganisation : partner == 1 ? .university : .sme),
            activity: Activity(
              id: .init(activity), title: activity, start: PartialDate(year: 2016))))
      }
    }
    return CooperationRecords(mentions)
  }

  private func html(
    _ records: CooperationRecords, _ language: DocumentLanguage = .english,
    by plan: NetworkPlan = NetworkPlan()
  ) throws -> String {
    try ClusterBriefing(of: records, by: plan, seed: 1, version: "test")
      .document(in: language).html()
  }

  @Test func `the title states the finding`() throws {
    #expect(try html(records()).contains("5 of 8 organisations form one connected field"))
    #expect(
      try html(records(), .latvian).contains("5 no 8 organizācijām veido vienu saistītu tīklu"))
  }

  @Test func `it tells what would fall apart without the broker`() throws {
    let page = try html(records())
    // Between A, B and C, D: 4 of the 21 pairs of seven others. Without the hub two pairs are left.
    #expect(page.contains("Hub lies between others most often: 19.0 % of the pairs"))
    #expect(page.contains("If Hub left, 2 organisations would lose their link"))
  }

  @Test func `it names who stands alone, and who works apart`() throws {
    let page = try html(records())
    #expect(page.contains("One organisation has no partner in these records."))
    #expect(page.contains("one group of 2 organisations works by itself"))
    #expect(page.contains("P; Q"))
  }

  @Test func `it counts SMEs that reach research, and the network without cluster organisations`()
    throws
  {
    let page = try html(records())
    #expect(page.contains("1 of 6"))
    #expect(page.contains("now 5, without the 1 cluster organisation"))
  }

  @Test func `numbers carry their n and window`() throws {
    #expect(try html(records()).contains("n = 8, 2016"))
  }

  @Test func `synthetic records say so at the top and in the picture`() throws {
    let page = try html(records(synthetic: true))
    #expect(page.components(separatedBy: "SYNTHETIC").count > 2)
    #expect(!(try html(records())).contains("SYNTHETIC"))
  }

  @Test func `every measure of the page has its notes in Latvian`() throws {
    let page = try html(records(), .latvian)
    for english in ["Conventions", "Each unordered pair", "A node without ties", "The division of"]
    {
      #expect(!page.contains(english), "\(english)")
    }
    #expect(page.contains("Starpniecība"))
  }

  @Test(arguments: [
    (ProjectionRule.count, "is the number of activities that two", "kurās abas piedalās"),
    (.fractional, "it adds 1/(n − 1)", "pieskaita 1/(n − 1)"),
    (.hyperbolic, "it adds 1/n", "pieskaita 1/n"), (.cosine, "√(a · b)", "√(a · b)"),
    (.jaccard, "share of the activities of either", "no visām aktivitātēm"),
  ])
  func `the page says by which rule ties are strong`(
    rule: ProjectionRule, english: String, latvian: String
  ) throws {
    let plan = NetworkPlan(projection: rule)
    #expect(try html(records(), by: plan).contains(english))
    #expect(try html(records(), .latvian, by: plan).contains(latvian))
  }

  @Test func `names that look like markup stay text in both languages`() throws {
    let hostile = [
      "</svg><script>alert(1)</script>", "\"\\N\"", "ķļņš", "<b>", "&amp;", "{{x}}", "🙂", "%s",
    ]
    for language in [DocumentLanguage.english, .latvian] {
      let page = try html(records(names: hostile), language)
      #expect(!page.contains("<script>alert"))
      #expect(!page.contains("<b>"))
      #expect(page.contains("ķļņš"))
    }
  }

  @Test func `the same records give the same bytes on any number of workers`() throws {
    let one = try ClusterBriefing(
      of: records(), seed: 1, version: "test", run: RunControl(workers: 1))
    let many = try ClusterBriefing(
      of: records(), seed: 1, version: "test", run: RunControl(workers: 8))
    #expect(try one.document(in: .english).html() == many.document(in: .english).html())
  }

  @Test func `no briefing is written of a window in which nothing happened`() throws {
    let plan = NetworkPlan(window: DateWindow("1990"))
    #expect(throws: NetworkPlanError.nothingLeft(of: plan, activities: 4, undated: 0)) {
      try html(records(), by: plan)
    }
  }

  @Test func `a briefing can be written of those who work with nobody`() throws {
    var mentions = CooperationMentions(title: "Trial")
    mentions.organisations = [
      OrganisationMention(origin: RowOrigin(file: "t.csv", row: 2), name: "Alone")
    ]
    #expect(
      try html(CooperationRecords(mentions)).contains(
        "Nobody in these records works with anybody else"))
  }
}
