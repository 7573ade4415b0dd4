import ClusterEvaluation
import CooperationRecords
import NetworkAlgorithms
import NetworkCore
import Testing

@Suite("What changed")
struct ChangeStudyTests {
  private func windows(_ earlier: String, _ later: String) throws -> ChangeWindows {
    let (then, now) = (try #require(DateWindow(earlier)), try #require(DateWindow(later)))
    return try #require(ChangeWindows(earlier: then, later: now))
  }

  @Test(arguments: [
    ("2018", "2017"), ("2018..2020", "2015..2017"), ("2018-03", "2018-02"),
    ("2018-01..2018-06", "2017-07..2017-12"), ("2017-11..2018-01", "2017-08..2017-10"),
  ])
  func `what came before a window is as long`(window: String, before: String) {
    #expect(DateWindow(window)?.preceding == DateWindow(before))
  }

  @Test func `what came before some days cannot be said, nor windows that overlap be compared`()
    throws
  {
    #expect(DateWindow("2018-03-01..2018-03-20")?.preceding == nil)
    #expect(DateWindow("1000")?.preceding == nil)
    let (early, late) = (try #require(DateWindow("2018")), try #require(DateWindow("2018..2019")))
    #expect(ChangeWindows(earlier: early, later: late) == nil)
    #expect(ChangeWindows(earlier: late, later: early) == nil)
  }

  @Test func `the last year is the last in which an activity began`() throws {
    let records = CooperationRecords(
      Self.mentions([("1", ["A", "B"], "2016", "2020"), ("2", ["A", "B"], "2017", "2018")]))
    #expect(
      try ChangeWindows(in: records) == windows("2016", "2017"))
    #expect(
      try ChangeWindows(in: records, window: DateWindow("2019")) == windows("2018", "2019"))
    #expect(
      try ChangeWindows(in: records, since: DateWindow("2015")) == windows("2015", "2017"))
    #expect(ChangeWindows(in: CooperationRecords(Self.mentions([]))) == nil)
  }

  private static func mentions(
    _ activities: [(id: String, partners: [String], start: String, end: String)]
  ) -> CooperationMentions {
    var mentions = CooperationMentions(title: "t")
    for (id, partners, start, end) in activities {
      for partner in partners {
        mentions.participations.append(
          ParticipationMention(
            organisation: OrganisationMention(
              origin: RowOrigin(file: "t.csv", row: 2), name: partner),
            activity: Activity(
              id: .init(id), title: id, start: PartialDate(start), end: PartialDate(end))))
      }
    }
    return mentions
  }

  @Test func `ties are kept, lost and new, and what runs on keeps its ties by itself`() throws {
    // A–B runs on, A–C begins anew, A–D ends, B–C is new; E comes, D leaves.
    let records = CooperationRecords(
      Self.mentions([
        ("long", ["A", "B"], "2017", "2018"), ("x", ["A", "C"], "2017", "2017"),
        ("y", ["A", "D"], "2017", "2017"), ("z", ["A", "C"], "2018", "2018"),
        ("v", ["B", "C"], "2018", "2018"), ("w", ["E"], "2018", "2018"),
      ]))
    let study = try ChangeStudy(of: records, between: windows("2017", "2018"))
    #expect(study.ties.kept.count == 2 && study.ties.lost.count == 1 && study.ties.new.count == 1)
    #expect(study.carriedTieCount == 1)
    #expect(study.active.came.map(\.name) == ["E"])
    #expect(study.active.left.map(\.name) == ["D"])
    #expect(study.active.stayed.map(\.name) == ["A", "B", "C"])
    #expect(study.members == nil)
    #expect(study.commonSize == nil && study.indicators.allSatisfy { !$0.isCompared })
    let starting = try ChangeStudy(
      of: records, between: windows("2017", "2018"), counting: .starting)
    #expect(starting.ties.kept.count == 1 && starting.carriedTieCount == 0)
  }

  @Test func `members are those on the last day of each span`() throws {
    var sketch = Sketch()
    sketch.member("A", since: "2010")
    sketch.member("B", since: "2010", until: "2018-06-30")
    sketch.member("C", since: "2018-02-01")
    sketch.activity("1", "A", "B", on: "2017-05-01")
    sketch.activity("2", "A", "C", on: "2018-05-01")
    let members = try #require(
      try ChangeStudy(of: sketch.records, between: windows("2017", "2018")).members)
    #expect(members.came.map(\.name) == ["C"])
    #expect(members.left.map(\.name) == ["B"])
    #expect(members.stayed.map(\.name) == ["A"])
  }

  /// As many activities of a year: of pairs that meet twice up to a place, then of pairs that meet once.
  private func pairs(
    _ year: Int, _ count: Int, meetingAgainUpTo place: Int
  ) -> [(String, [String], String, String)] {
    (0..<count).map { number in
      let pair = number < place ? number / 2 : number
      return ("\(year) \(number)", ["a\(pair)", "b\(pair)"], "\(year)", "\(year)")
    }
  }

  private func repeats(
    _ activities: [(String, [String], String, String)]
  ) throws -> (study: ChangeStudy, row: IndicatorThenAndNow) {
    let study = try ChangeStudy(
      of: CooperationRecords(Self.mentions(activities)), between: windows("2017", "2018"),
      by: [RepeatCooperation()])
    return (study, study.indicators[0])
  }

  @Test func `between equals no difference is told`() throws {
    let (study, row) = try repeats(
      pairs(2017, 12, meetingAgainUpTo: 8) + pairs(2018, 12, meetingAgainUpTo: 8))
    #expect(study.commonSize == 12)
    // The choices of twelve out of twelve are all of them.
    #expect(row.earlier.reading.value == 0.5 && row.rise == 0)
    #expect(row.isCompared && !row.isTold)
  }

  @Test func `a difference is told where the records carry it`() throws {
    // 18 of 42 pairs meet again in the first year, none in the second.
    let (_, row) = try repeats(
      pairs(2017, 60, meetingAgainUpTo: 36) + pairs(2018, 60, meetingAgainUpTo: 0))
    #expect(row.earlier.reading.count == .init(part: 18, whole: 42))
    #expect(row.isTold && (row.rise ?? 0) < 0)
  }

  @Test func `the same seed gives the same study, and the p are adjusted together`() throws {
    var activities: [(String, [String], String, String)] = []
    for year in [2017, 2018] {
      for number in 0..<14 {
        let partners = (0...(number % 3 + 1)).map { "o\((number * 5 + $0 * year) % 17)" }
        activities.append(("\(year) \(number)", partners, "\(year)", "\(year)"))
      }
    }
    let records = CooperationRecords(Self.mentions(activities))
    let study = try ChangeStudy(of: records, between: windows("2017", "2018"), seed: 3)
    let again = try ChangeStudy(
      of: records, between: windows("2017", "2018"), seed: 3, run: RunControl(workers: 1))
    #expect(study.indicators.map(\.adjustedP) == again.indicators.map(\.adjustedP))
    #expect(study.indicators.contains { $0.isCompared })
    let alone = try ChangeStudy(
      of: records, between: windows("2017", "2018"), by: [TopThreeDependence()], seed: 3)
    let together = study.indicators.first { $0.profile.name == TopThreeDependence().profile.name }
    let (one, all) = (
      try #require(alone.indicators[0].adjustedP), try #require(together?.adjustedP)
    )
    #expect(one <= all)
  }
}
