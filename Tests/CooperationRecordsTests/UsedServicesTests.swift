import CooperationRecords
import Testing

@Suite("Services of a cluster that were used")
struct UsedServicesTests {
  @Test func `each is there once, in its first spelling`() {
    let services: UsedServices = ["Export advice; training", " export   ADVICE |Fairs", ";|  "]
    #expect(services.names == ["Export advice", "training", "Fairs"])
    #expect(services.contains("EXPORT advice") && !services.contains("advice"))
  }

  @Test func `a union keeps the first, and with itself changes nothing`() {
    let (one, other): (UsedServices, UsedServices) = (["A", "b"], ["B", "c", "a"])
    var both = one
    both.formUnion(other)
    #expect(both.names == ["A", "b", "c"])
    let before = both
    both.formUnion(both)
    #expect(both == before && both.hashValue == before.hashValue)
    #expect(one != other && UsedServices(one.names) == one)
  }

  private static func mention(_ name: String) -> OrganisationMention {
    OrganisationMention(origin: RowOrigin(file: "t.csv", row: 2), name: name)
  }

  private static func participation(
    _ name: String, in activity: String, on start: String, cluster: String? = "K",
    services: UsedServices = []
  ) -> ParticipationMention {
    ParticipationMention(
      organisation: mention(name),
      activity: Activity(id: .init(activity), title: activity, start: PartialDate(start)),
      cluster: cluster, services: services)
  }

  private static func member(
    _ name: String, of cluster: String = "K", since: String, until: String? = nil,
    services: UsedServices
  ) -> MembershipMention {
    MembershipMention(
      organisation: mention(name), cluster: cluster, since: PartialDate(since),
      until: until.flatMap { PartialDate($0) }, services: services)
  }

  private static var records: CooperationRecords {
    var mentions = CooperationMentions(title: "Trial")
    mentions.memberships = [
      member("A", since: "2012", until: "2014", services: ["Advice by Beta Woods"]),
      member("A", since: "2018", services: ["Training"]),
      member("B", of: "M", since: "2013", services: ["Fairs"]),
    ]
    mentions.participations = [
      participation("A", in: "x", on: "2013", services: ["TRAINING", "Lab"]),
      participation("A", in: "x", on: "2013", services: ["lab", "Fairs"]),
      participation("B", in: "x", on: "2013", cluster: nil, services: ["lab"]),
      participation("B", in: "y", on: "2019", cluster: "M", services: ["Loans"]),
    ]
    return CooperationRecords(mentions)
  }

  private func services(
    in records: CooperationRecords, of cluster: String, until day: String? = nil
  ) -> [String: [String]] {
    let found = records.services(of: cluster, until: day.flatMap { PartialDate($0) }?.lastDay)
    return Dictionary(uniqueKeysWithValues: found.map { ($0.key.rawValue, $0.value.names) })
  }

  @Test func `rows on one participation bring their services together`() {
    #expect(Self.records.participations.first?.services.names == ["TRAINING", "Lab", "Fairs"])
  }

  @Test func `those of a cluster are what it tells, and what no cluster is told of`() {
    #expect(
      services(in: Self.records, of: "K") == [
        "A": ["Advice by Beta Woods", "Training", "Lab", "Fairs"], "B": ["Lab"],
      ])
    #expect(services(in: Self.records, of: "M") == ["B": ["Fairs", "lab", "Loans"]])
    #expect(services(in: Self.records, of: "none such")["B"] == ["Fairs", "Lab", "Loans"])
  }

  @Test func `what a later membership tells is not known yet`() {
    #expect(
      services(in: Self.records, of: "K", until: "2017")["A"]
        == ["Advice by Beta Woods", "TRAINING", "Lab", "Fairs"])
  }

  @Test func `windows and cohorts keep the services of what they keep`() throws {
    let window = try #require(DateWindow("2013..2014"))
    #expect(
      services(in: Self.records.active(in: window), of: "K") == [
        "A": ["Advice by Beta Woods", "TRAINING", "Lab", "Fairs"], "B": ["Lab"],
      ])
    let day = try #require(PartialDate("2019-01-01")).firstDay
    let newcomers = Self.records.divided(by: .cohort, asOf: day).first { $0.value == "newcomers" }
    let records = try #require(newcomers).records
    #expect(services(in: records, of: "K")["A"]?.contains("Training") == true)
  }
}
