import Foundation
import Testing

@testable import ClusterEvaluation

@Suite("Cumulative incidence")
struct CumulativeIncidenceTests {
  private typealias Subject = CumulativeIncidence.Subject

  private struct Oracle: Decodable {
    struct Case: Decodable {
      var name: String
      var at: Int
      var value: Double
      var standardError: Double
      var subjects: [Recorded]
    }

    struct Recorded: Decodable {
      var subject: CumulativeIncidence.Subject

      init(from decoder: any Decoder) throws {
        var row = try decoder.unkeyedContainer()
        let (entry, time) = (try row.decode(Int.self), try row.decode(Int.self))
        let ends: [String: Subject.End] = ["event": .event, "competing": .competing]
        subject = Subject(entry: entry, time: time, end: ends[try row.decode(String.self)] ?? .lost)
      }
    }

    var cases: [Case]
  }

  @Test func `R's survival agrees`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Oracles/cumulative_incidence.json")
    let oracle = try JSONDecoder().decode(Oracle.self, from: Data(contentsOf: file))
    for known in oracle.cases {
      let watched = CumulativeIncidence(known.subjects.map(\.subject))
      let estimate = try #require(watched.estimate(at: known.at, z: 1.96))
      #expect(abs(estimate.value - known.value) < 1e-12, "\(known.name)")
      // The infinitesimal jackknife of survival and the delta method part where entries are late.
      let tolerance = known.name == "late entries and competing events" ? 2e-3 : 1e-9
      let error = abs(estimate.standardError / known.standardError - 1)
      #expect(error < tolerance, "\(known.name)")
    }
  }

  @Test func `a competing event takes its share`() throws {
    let watched = CumulativeIncidence([
      Subject(entry: 0, time: 1, end: .event), Subject(entry: 0, time: 2, end: .competing),
      Subject(entry: 0, time: 3, end: .event), Subject(entry: 0, time: 4, end: .lost),
    ])
    #expect(try #require(watched.estimate(at: 3, z: 1.96)).value == 0.25 + 0.5 * 0.5)
  }

  @Test func `nobody counts before the entry`() throws {
    let watched = CumulativeIncidence([
      Subject(entry: 0, time: 5, end: .event), Subject(entry: 5, time: 9, end: .lost),
      Subject(entry: 2, time: 9, end: .lost),
    ])
    #expect(try #require(watched.estimate(at: 9, z: 1.96)).value == 0.5)
  }

  @Test func `an estimate that rests on nobody is none`() {
    let watched = CumulativeIncidence([
      Subject(entry: 0, time: 5, end: .event), Subject(entry: 6, time: 9, end: .event),
    ])
    #expect(watched.estimate(at: 9, z: 1.96) == nil)
    #expect(CumulativeIncidence([]).estimate(at: 9, z: 1.96) == nil)
  }

  @Test func `the interval keeps within 0 and 1 and holds the estimate`() throws {
    for events in 1...19 {
      let watched = CumulativeIncidence(
        (0..<20).map { Subject(entry: 0, time: $0 + 1, end: $0 < events ? .event : .lost) })
      let estimate = try #require(watched.estimate(at: 20, z: 1.96))
      let interval = try #require(estimate.interval)
      #expect(interval.contains(estimate.value))
      #expect(interval.lowerBound >= 0 && interval.upperBound <= 1)
    }
  }
}
