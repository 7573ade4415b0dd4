import Charts
import ClusterBriefing
import CollaborationNetworks
import CooperationRecords
import Documents
import NetworkCore
import Testing

@Suite("Who works with whom, by kind")
struct KindTableTests {
  /// Four SMEs, two universities and a body: s1 s2 u1 meet in two fairs, s3 u2 in one, the others alone.
  private func records(repeated: Bool = true) -> CooperationRecords {
    let kinds: [String: OrganisationKind] = [
      "s1": .sme, "s2": .sme, "s3": .sme, "s4": .sme, "u1": .university, "u2": .university,
      "body": .publicAuthority,
    ]
    let activities = [
      ("1", ["s1", "s2", "u1"]), ("2", ["s1", "s2", "u1"]), ("3", ["s3", "u2"]), ("4", ["s4"]),
      ("5", ["body"]),
    ]
    var mentions = CooperationMentions(title: "Trial", source: "made for a test")
    for (activity, partners) in activities {
      for partner in partners {
        mentions.participations.append(
          ParticipationMention(
            organisation: OrganisationMention(
              origin: RowOrigin(file: "t.csv", row: 2), name: partner,
              kind: kinds[partner] ?? .unknown),
            activity: Activity(
              id: .init(activity), title: activity, start: PartialDate(year: 2016))))
      }
    }
    return CooperationRecords(mentions)
  }

  private func table() throws -> KindTable {
    let records = records()
    return try KindTable(of: try records.network(by: NetworkPlan()), in: records)
  }

  @Test func `pairs of partners are counted once for each two kinds`() throws {
    let table = try table()
    #expect(table.kinds == [.sme, .university, .publicAuthority])
    #expect(table.organisationCounts == [4, 2, 1])
    // s1–s2 within; s1–u1, s2–u1 and s3–u2 across.
    #expect(table.pairs == [[1, 3, 0], [3, 0, 0], [0, 0, 0]])
    #expect(table.pairCount == 4)
    #expect(table.possiblePairs(0, 0) == 6)
    #expect(table.possiblePairs(0, 1) == 8)
    #expect(table.possiblePairs(2, 2) == 0)
  }

  @Test func `the picture has counts, shares and totals`() throws {
    let map = try table().heatMap(in: .latvian)
    // Of fewer than ten pairs that there could be, the share has no shade.
    #expect(map.cells[0][1] == .written("3", detail: "38\u{A0}%"))
    #expect(map.totals?.rows == ["4", "3", "0"])
    #expect(map.totals?.all == "4")
    guard case .undefined = map.cells[2][2] else {
      Issue.record("a single organisation makes no pair, not none of none")
      return
    }
    #expect(map.columns[1].hasSuffix("(2)"))
  }

  @Test func `the darkest shade is the largest share of ten pairs or more`() throws {
    var mentions = CooperationMentions(title: "Trial", source: nil)
    for (activity, partners) in [("1", 0..<6), ("2", 3..<7)] {
      for partner in partners {
        mentions.participations.append(
          ParticipationMention(
            organisation: OrganisationMention(
              origin: RowOrigin(file: "t.csv", row: 2), name: "o\(partner)",
              kind: partner < 6 ? .sme : .agency),
            activity: Activity(id: .init(activity), title: activity)))
      }
    }
    let records = CooperationRecords(mentions)
    let table = try KindTable(of: try records.network(by: NetworkPlan()), in: records)
    let map = table.heatMap(in: .english)
    // Six SMEs, all tied: 15 of 15. The agency has ties with three of six, of fewer than ten pairs.
    #expect(map.cells[0][0] == .shaded(1, "15", detail: "100\u{A0}%"))
    #expect(map.cells[0][1] == .written("3", detail: "50\u{A0}%"))
  }

  @Test func `the finding names the two kinds of most pairs`() throws {
    let table = try table()
    #expect(
      table.finding(in: .english)
        == "Most pairs of partners are of these kinds: \(OrganisationKind.sme.sentence.english) and "
        + "\(OrganisationKind.university.sentence.english), 3 of 4.")
    #expect(table.finding(in: .latvian).hasSuffix("– 3 no 4."))
  }

  @Test func `small counts, small kinds and totals are not told`() throws {
    let cell = try #require(MinimumCell(3))
    let map = try table().heatMap(in: .english, above: cell)
    #expect(map.totals == nil)
    #expect(map.cells[0][0] == .written("<3"))
    // Two universities are too few for any cell of theirs, one body likewise.
    #expect(map.cells[0][1] == .written("*"))
    #expect(map.cells[2].allSatisfy { $0 == .written("*") })
    #expect(map.columns[1].hasSuffix("(<3)"))
    #expect(!map.description.contains(": 3"))
    #expect(!map.description.contains("of 4"))
  }

  @Test func `a network of nobody is a picture still`() throws {
    let nobody = CooperationRecords(CooperationMentions(title: "Nobody", source: nil))
    let table = try KindTable(of: try nobody.network(by: NetworkPlan()), in: nobody)
    #expect(table.kinds.isEmpty)
    #expect(table.pairCount == 0)
    #expect(table.finding(in: .english) == "There is no pair of partners.")
    #expect(table.heatMap(in: .english).svg().hasPrefix("<svg"))
  }

  /// By definition: every pair of partners, looked up one by one.
  @Test func `the sums are those of the ties themselves`() throws {
    let records = records()
    let network = try records.network(by: NetworkPlan())
    let table = try KindTable(of: network, in: records)
    for (row, one) in table.kinds.enumerated() {
      for (column, other) in table.kinds.enumerated() {
        let count = network.allTies().count { tie in
          let kinds = [tie.first, tie.second].map { records.organisation($0)?.kind ?? .unknown }
          return kinds == [one, other] || kinds == [other, one]
        }
        #expect(table.pairs[row][column] == count)
      }
    }
  }
}
