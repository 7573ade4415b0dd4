import ClusterBriefing
import ClusterEvaluation
import CooperationRecords
import Documents
import Foundation
import NetworkCore
import Testing

@Suite("Road maps in words")
struct RoadMapReportTests {
  /// Hub works with five firms; Pair with one of them; Lone with nobody; Uni with Hub.
  private func records(synthetic: Bool = false) -> CooperationRecords {
    var mentions = CooperationMentions(title: "Trial", source: "made for a test")
    mentions.isSynthetic = synthetic
    let names = ["Hub", "One", "Two", "Three", "Four", "Five", "Pair", "Lone", "Uni"]
    func mention(_ name: String) -> OrganisationMention {
      OrganisationMention(
        origin: RowOrigin(file: "t.csv", row: 2), name: name,
        kind: name == "Uni" ? .university : .sme, country: "LV")
    }
    for name in names {
      mentions.memberships.append(
        MembershipMention(
          organisation: mention(name), cluster: "Wood",
          since: PartialDate(name == "Lone" || name == "Pair" ? "2018-09" : "2012"), until: nil))
    }
    let activities = [
      ("fair", ["Hub", "One", "Two", "Three"]), ("course", ["Hub", "Four", "Five", "Uni"]),
      ("walk", ["One", "Pair"]), ("talk", ["Three", "Four"]),
    ]
    for (place, (title, partners)) in activities.enumerated() {
      for partner in partners {
        mentions.participations.append(
          ParticipationMention(
            organisation: mention(partner),
            activity: Activity(
              id: .init(title), title: title, kind: place == 0 ? .marketing : .training,
              start: PartialDate("2019-0\(place + 1)"), ris3Area: "Wood"),
            cluster: "Wood"))
      }
    }
    return CooperationRecords(mentions)
  }

  private func report(
    of name: String, for audience: RoadMapAudience = .internal, synthetic: Bool = false
  ) throws -> RoadMapReport {
    let records = records(synthetic: synthetic)
    let cluster = try EvaluatedCluster.whole(
      records.cluster("Wood"), named: "Wood",
      plan: EvaluatedCluster.Plan(asOf: PartialDate("2019-12-31")))
    var maps = RoadMaps(of: cluster, fewestPartners: audience.partnersUsedFrom)
    let member = try #require(records.organisations(matching: name).first)
    let made = maps.map(for: member, partnersUsedFrom: audience.partnersUsedFrom)
    let map = try #require(made)
    return RoadMapReport(of: map, from: records, for: audience, version: "test")
  }

  private func html(
    of name: String, for audience: RoadMapAudience = .internal,
    in language: DocumentLanguage = .english
  ) throws -> String {
    try report(of: name, for: audience).document(in: language).html()
  }

  @Test func `the title states where the member stands`() throws {
    #expect(
      try html(of: "Pair").contains("<h1>Pair works with 1 partner, who leads to 3 more</h1>"))
    #expect(try html(of: "Lone").contains("<h1>Lone has no partner in the cluster yet</h1>"))
    #expect(
      try html(of: "Pair", in: .latvian).contains(
        "<h1>Pair sadarbojas ar 1 partneri, caur to – vēl ar 3 organizācijām</h1>"))
  }

  @Test func `page and text tell what was used, and whom to meet through whom`() throws {
    let page = try html(of: "Pair")
    let text = try report(of: "Pair").text(in: .english)
    for told in [
      "Not used yet: marketing.", "Partners: 1; partners of these: 3; other organisations",
      "can be introduced by One", "both work in Wood", "member since 2018-09",
      "which services of the cluster organisation were used",
    ] {
      #expect(page.contains(told), "\(told)")
      #expect(text.contains(told), "\(told)")
    }
    #expect(page.contains("<svg"))
    #expect(page.contains("In the middle the member"))
    #expect(page.contains("The neighbourhood of Pair in the cluster."))
  }

  @Test func `the page in Latvian holds no English`() throws {
    let page = try html(of: "Pair", in: .latvian)
    for english in ["Where it", "partners", "member", "introduced", "half-year", "cluster "] {
      #expect(!page.contains(">" + english) && !page.contains(" " + english + " "), "\(english)")
    }
    #expect(page.contains("var iepazīstināt One"))
  }

  @Test func `made-up records say so`() throws {
    #expect(try report(of: "Pair", synthetic: true).text(in: .english).contains("SYNTHETIC"))
  }

  /// Whoever reads all public pages cannot tell who has no partner, one, or two.
  @Test func `for everybody, those with few partners have pages of one form`() throws {
    for language in DocumentLanguage.allCases {
      let pages = try ["Lone", "Pair"].map { name in
        try html(of: name, for: .public, in: language).replacing(name, with: "NAME")
      }
      #expect(pages[0] == pages[1])
      #expect(!pages[0].contains("<svg"))
      for told in ["introduced", "iepazīstināt", "Pair", "Lone"] {
        #expect(!pages[0].contains(told), "\(told)")
      }
      let texts = try ["Lone", "Pair"].map { name in
        try report(of: name, for: .public).text(in: language).replacing(name, with: "NAME")
      }
      #expect(texts[0] == texts[1])
    }
  }

  @Test func `for everybody, no page of others names or counts who is alone`() throws {
    // Others than partners and theirs are two here: a small count.
    for name in ["Hub", "Three", "Four"] {
      let page = try html(of: name, for: .public)
      #expect(!page.contains("Lone"))
      #expect(!page.contains(" and 1 more") && !page.contains(">1<") && !page.contains(">2<"))
      #expect(try !report(of: name, for: .public).text(in: .english).contains("Lone"))
    }
    #expect(try html(of: "Hub").contains("other organisations in the cluster: 1."))
    #expect(!(try html(of: "Hub", for: .public)).contains("other organisations in the cluster: 1."))
  }

  @Test func `the index leads to the pages, and counts partners for the cluster alone`() throws {
    for audience in RoadMapAudience.allCases {
      let index = RoadMapIndex(
        of: [(try report(of: "Lone", for: audience), "roadmap-001.html")], titled: "Trial",
        for: audience)
      let page = index.document(in: .english).html()
      #expect(page.contains("<a href=\"roadmap-001.html\">Lone</a>"))
      #expect(page.contains("road maps for 1 newcomer<"))
      #expect(page.contains("Partners") == (audience == .internal))
      #expect(index.document(in: .latvian).html().contains("1 jaunajam biedram"))
    }
  }
}
