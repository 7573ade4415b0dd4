import CooperationRecords
import NetworkCore
import Testing

@testable import ClusterEvaluation

/// Ten firms join in 2015, ten in 2020, ten never; each has an activity a year with a friend of its own.
@Suite("Before and after membership")
struct MembershipStudyTests {
  /// What joiner number *n* does more in each year from 2015 on.
  private func study(
    reach: Int = 3, joiners: Int = 10, more: (Int) -> Int
  ) throws -> MembershipStudy {
    let firms = (0..<10).flatMap { ["early \($0)", "late \($0)", "never \($0)"] }
    var sketch = Sketch(kinds: [.sme: firms, .university: (0..<10).map { "friend of early \($0)" }])
    for number in 0..<joiners { sketch.member("early \(number)", since: "2015-05-01") }
    for number in 0..<10 { sketch.member("late \(number)", since: "2020") }
    for year in 2012...2018 {
      for firm in firms {
        let number = Int(firm.suffix(1)) ?? 0
        let isMore = firm.hasPrefix("early") && number < joiners && year >= 2015
        for copy in 0...(isMore ? more(number) : 0) {
          sketch.activity("\(firm) \(year) \(copy)", firm, "friend of \(firm)", on: "\(year)-03")
        }
      }
    }
    return try MembershipStudy(of: sketch.records, reach: reach)
  }

  private func points(
    _ study: MembershipStudy, _ outcome: MembershipOutcome,
    _ controls: MembershipFinding.Controls = .membersToBe
  ) throws -> [Int: MembershipFinding.Outcome] {
    let finding = try #require(study.findings.first { $0.outcome == outcome })
    let comparison = try #require(finding.comparisons.first { $0.controls == controls })
    return Dictionary(uniqueKeysWithValues: comparison.points.map { ($0.time, $0.outcome) })
  }

  @Test(arguments: MembershipFinding.Controls.allCases)
  func `a planted effect is found, after joining and not before`(
    controls: MembershipFinding.Controls
  ) throws {
    // Half of them have one activity more, the others three: two on average.
    let points = try points(study { $0 % 2 == 0 ? 1 : 3 }, .activities, controls)
    for time in 0...3 {
      let difference = try #require(points[time]?.difference)
      #expect(difference.value == 2)
      #expect(try #require(difference.interval).lowerBound > 0)
      #expect([difference.joiners, difference.controls] == [10, 10])
    }
    for time in [-3, -2] {
      let difference = try #require(points[time]?.difference)
      #expect(difference.value == 0)
      #expect(difference.interval == nil)
    }
    #expect(points[-1]?.reason == .baseYear)
  }

  @Test func `where none is planted, none is told`() throws {
    let study = try study { _ in 0 }
    for finding in study.findings {
      for comparison in finding.comparisons {
        #expect(comparison.average.difference?.value == 0)
        #expect(comparison.average.difference?.interval == nil)
      }
    }
  }

  @Test func `the same partner in more activities is more ties, and no more partners`() throws {
    let study = try study { $0 % 2 == 0 ? 1 : 3 }
    #expect(try points(study, .partners)[1]?.difference?.value == 0)
    #expect(try points(study, .researchPartners)[1]?.difference?.value == 0)
    #expect(try points(study, .ties)[1]?.difference?.value == 2)
    let means = study.findings.first { $0.outcome == .researchPartners }?.means
    #expect(means?.map(\.value) == [1, 1, 1, 1, 1, 1, 1])
  }

  @Test func `few joiners are told of as few`() throws {
    let points = try points(study(joiners: 7) { _ in 2 }, .activities)
    #expect(points[1]?.reason == .tooFewJoiners(7))
  }

  @Test func `years beyond the records have nobody`() throws {
    let points = try points(study(reach: 5) { _ in 1 }, .activities)
    #expect(points[4]?.difference == nil)
    #expect(points[-4]?.difference == nil)
    #expect(points[3]?.difference?.value == 1)
  }

  @Test func `who has joined is never one to compare with`() throws {
    // The second ten join in 2017, and do more from then on.
    var sketch = Sketch()
    for number in 0..<10 {
      sketch.member("a\(number)", since: "2015")
      sketch.member("b\(number)", since: "2017")
      for year in 2013...2018 {
        for copy in 0...(year >= 2017 ? 5 : 0) {
          sketch.activity("b\(number) \(year) \(copy)", "b\(number)", on: "\(year)")
        }
        sketch.activity("a\(number) \(year)", "a\(number)", on: "\(year)")
      }
    }
    let points = try points(MembershipStudy(of: sketch.records), .activities)
    #expect(points[1]?.difference?.value == 0)
    #expect(points[2]?.difference == nil)
  }

  @Test func `what is missing is the reason`() throws {
    var sketch = Sketch()
    sketch.activity("1", "a", "b")
    #expect(try MembershipStudy(of: sketch.records).reason == .noMemberships)
    sketch.member("a")
    #expect(try MembershipStudy(of: sketch.records).reason == .noDates)
    sketch.activity("2", "a", "b", on: "2015")
    #expect(try MembershipStudy(of: sketch.records).reason == .noJoiningDates)
    sketch.member("b", since: "2015")
    let study = try MembershipStudy(of: sketch.records)
    #expect(study.reason == .noJoiners)
    #expect([study.joinerCount, study.unwatchedCount, study.undatedCount] == [0, 1, 1])
  }

  @Test func `records of members alone tell of no change`() throws {
    var sketch = Sketch()
    for number in 0..<10 {
      sketch.member("a\(number)", since: "2015")
      sketch.member("b\(number)", since: "2017")
      for year in 2015...2018 { sketch.activity("a\(number) \(year)", "a\(number)", on: "\(year)") }
      sketch.activity("b\(number)", "b\(number)", on: "2017")
    }
    sketch.activity("0", "c", on: "2013")
    let points = try points(MembershipStudy(of: sketch.records), .activities)
    #expect(points[0]?.reason == .nothingBefore)
    #expect(points[1]?.reason == .nothingBefore)
  }

  @Test func `a year that is not over is left out`() throws {
    var sketch = Sketch()
    sketch.member("a", since: "2015")
    for year in 2013...2018 { sketch.activity("\(year)", "a", "b", on: "\(year)") }
    func years(_ day: String) throws -> ClosedRange<Int>? {
      try MembershipStudy(of: sketch.records, on: PartialDate(day)?.lastDay).years
    }
    #expect(try years("2017-06-30") == 2013...2016)
    #expect(try years("2017") == 2013...2017)
    #expect(try years("2012") == nil)
  }
}
