import ClusterBriefing
import ClusterEvaluation
import CooperationRecords
import Documents
import Testing

@Suite("Services in road maps")
struct RoadMapServicesTests {
  /// Eight members in one activity; `services` are those of each.
  private func report(
    of name: String, for audience: RoadMapAudience = .internal, services: [String: UsedServices],
    isTold: Bool = true
  ) throws -> RoadMapReport {
    var mentions = CooperationMentions(title: "Trial")
    for member in ["A", "B", "C", "D", "E", "F", "G", "H"] {
      let organisation = OrganisationMention(
        origin: RowOrigin(file: "t.csv", row: 2), name: member, kind: .sme)
      let own = services[member] ?? []
      if isTold {
        mentions.memberships.append(
          MembershipMention(
            organisation: organisation, cluster: "Wood", since: PartialDate("2012"), services: own))
      }
      mentions.participations.append(
        ParticipationMention(
          organisation: organisation,
          activity: Activity(id: .init("fair"), title: "fair", start: PartialDate("2019")),
          cluster: "Wood", services: isTold ? [] : own))
    }
    let records = CooperationRecords(mentions)
    let cluster = try EvaluatedCluster.whole(records.cluster("Wood"), named: "Wood")
    var maps = RoadMaps(of: cluster, fewestPartners: audience.partnersUsedFrom)
    let member = try #require(records.organisations(matching: name).first)
    let made = maps.map(for: member, partnersUsedFrom: audience.partnersUsedFrom)
    return RoadMapReport(of: try #require(made), from: records, for: audience, version: "test")
  }

  private let services: [String: UsedServices] = [
    "A": ["Export advice", "Loans"], "B": ["export advice", "Training"],
    "C": ["Export advice", "Training"], "D": ["Lab", "Training"], "E": ["Training"],
  ]

  @Test func `page and text tell which were used, and by how many`() throws {
    let report = try report(of: "A", services: services)
    for text in [try report.document(in: .english).html(), report.text(in: .english)] {
      #expect(
        text.contains(
          "Services of the cluster that it has used (in brackets the number of members, past ones "
            + "too): Export advice (3); Loans (1). Others that were used: Training (4); Lab (1)."))
      #expect(!text.contains("which services of the cluster organisation"))
    }
    #expect(
      report.text(in: .latvian).contains(
        "Klastera pakalpojumi, kurus tā izmantojusi (iekavās – biedru, arī bijušo, skaits): Export "
          + "advice (3); Loans (1). Citi izmantotie pakalpojumi: Training (4); Lab (1)."))
  }

  @Test func `who used none reads so, and where there are no members organisations are counted`()
    throws
  {
    let text = try report(of: "H", services: services, isTold: false).text(in: .english)
    #expect(text.contains("it has used (in brackets the number of organisations): none. Others"))
    #expect(text.contains("Training (4); Export advice (3); Loans (1); Lab (1)."))
  }

  @Test func `a long list ends with how many more there are`() throws {
    let many = UsedServices((1...12).map { "Service \($0) " + String(repeating: "x", count: 80) })
    let text = try report(of: "A", services: ["A": many]).text(in: .english)
    #expect(text.contains("… (1); and 7 more. Others that were used: none."))
    #expect(!text.contains(String(repeating: "x", count: 50)))
    #expect(
      try report(of: "B", for: .public, services: ["A": many]).text(in: .english)
        .contains("(<3); and 2 more."))
  }

  @Test func `for everybody, small counts and who used what are not told`() throws {
    for language in DocumentLanguage.allCases {
      let pages = try ["A", "H"].map { name in
        try report(of: name, for: .public, services: services).text(in: language)
      }
      for page in pages {
        #expect(
          page.contains("Training (4); Export advice (3); Lab (&lt;3); Loans (&lt;3).")
            || page.contains("Training (4); Export advice (3); Lab (<3); Loans (<3)."))
      }
    }
    var all = services
    for member in ["A", "F", "G"] { all[member] = ["Training"] }
    let page = try report(of: "H", for: .public, services: all).text(in: .english)
    // Seven of eight: who has not used it would be counted by it.
    #expect(page.contains("Training (*)"))
  }
}
