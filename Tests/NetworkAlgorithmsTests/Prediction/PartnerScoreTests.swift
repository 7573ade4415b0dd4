import Foundation
import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Scores of pairs that have not met")
struct PartnerScoreTests {
  /// a and b share k; b, c and d share l; b and d share m; e is alone in n.
  private let chain = TwoModeNetwork<String, String>(participations: [
    ("a", "k"), ("b", "k"), ("b", "l"), ("c", "l"), ("d", "l"), ("b", "m"), ("d", "m"),
    ("e", "n"),
  ])

  @Test(arguments: [
    (PartnerScore.Rule.commonNeighbours, 0.5, 1.5), (.adamicAdar, 0.5, 1.5),
    (.resourceAllocation, 0.5, 1.5),
  ])
  func `over activities it is a walk of two steps`(
    rule: PartnerScore.Rule, c: Double, d: Double
  ) throws {
    // w(a,b) = 1, w(b,c) = 1/2, w(b,d) = 1/2 + 1; b shares 3 activities.
    let factor =
      switch rule {
      case .commonNeighbours, .preferentialAttachment: 1.0
      case .adamicAdar: 1 / 1.386_294_361_119_890_6
      case .resourceAllocation: 1.0 / 3
      }
    let found = chain.candidates(for: "a", by: PartnerScore(rule, over: .activities))
    #expect(found.map(\.actor) == ["d", "c"])
    #expect(isClose(found[0].score, d * factor))
    #expect(isClose(found[1].score, c * factor))
  }

  @Test func `over ties every partner in common counts alike`() {
    let common = chain.candidates(
      for: "a", by: PartnerScore(.commonNeighbours, over: .ties))
    #expect(common.map(\.actor) == ["c", "d"])
    #expect(common.map(\.score) == [1, 1])
    // b has three partners.
    let allocation = chain.candidates(
      for: "a", by: PartnerScore(.resourceAllocation, over: .ties))
    #expect(allocation.map(\.actor) == ["c", "d"])
    #expect(allocation.allSatisfy { isClose($0.score, 0.333_333_333_333_333_3) })
  }

  @Test func `preferential attachment needs no partner in common`() {
    let attachment = PartnerScore(.preferentialAttachment, over: .ties)
    #expect(chain.candidates(for: "a", by: attachment).map(\.score) == [2, 2])
    #expect(chain.candidates(for: "e", by: attachment).isEmpty)
    #expect(
      chain.candidates(for: "a", by: PartnerScore(.preferentialAttachment, over: .activities))
        .map(\.score) == [2, 1])
  }

  @Test func `who is alone or unknown has no candidates`() {
    for rule in PartnerScore.Rule.allCases {
      for form in PartnerScore.Form.allCases {
        let score = PartnerScore(rule, over: form)
        #expect(chain.candidates(for: "e", by: score).isEmpty)
        #expect(chain.candidates(for: "nobody", by: score).isEmpty)
        #expect(chain.goBetweens(from: "a", to: "nobody", by: score).isEmpty)
        let empty = TwoModeNetwork<String, String>(participations: [])
        #expect(empty.candidates(for: "a", by: score).isEmpty)
      }
    }
  }

  /// The score is symmetric, and is the sum of what the partners in common add.
  @Test func `laws hold on the judges`() {
    // Every shape of network once; a debug build takes half a second for each.
    for network in (0..<10).map({ RandomTwoMode.judge($0 + 10) }) {
      for rule in PartnerScore.Rule.allCases {
        for form in PartnerScore.Form.allCases {
          let score = PartnerScore(rule, over: form)
          let all = network.actors.map { network.candidates(for: $0, by: score) }
          for (place, actor) in network.actors.enumerated() {
            for candidate in all[place] {
              let back = network.actors.position(of: candidate.actor).flatMap { other in
                all[other].first { $0.actor == actor }
              }
              #expect(isClose(back?.score ?? .nan, candidate.score))
              guard rule != .preferentialAttachment else { continue }
              let steps = network.goBetweens(from: actor, to: candidate.actor, by: score)
              #expect(isClose(steps.reduce(0) { $0 + $1.score }, candidate.score))
              #expect(!steps.isEmpty)
            }
          }
        }
      }
    }
  }
}

/// What networkx and numpy answered, as `scripts/oracles/prediction.py` recorded it.
@Suite("Scores of pairs, by other programs")
struct PartnerScoreOracleTests {
  private struct Answers: Decodable {
    struct Pair: Decodable {
      var first: String
      var second: String
      var score: Double

      init(from decoder: any Decoder) throws {
        var list = try decoder.unkeyedContainer()
        first = try list.decode(String.self)
        second = try list.decode(String.self)
        score = try list.decode(Double.self)
      }
    }

    struct Case: Decodable {
      var network: String
      var rule: String
      var form: String
      var pairs: [Pair]
    }

    var networks: [OracleFile.RecordedNetwork]
    var cases: [Case]
  }

  @Test func `all agree`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(components: "Oracles", "prediction.json")
    let answers = try JSONDecoder().decode(Answers.self, from: Data(contentsOf: file))
    #expect(answers.cases.count == 24)
    for answer in answers.cases {
      let network = try #require(answers.networks.first { $0.name == answer.network }).twoMode()
      let rule = try #require(PartnerScore.Rule(rawValue: answer.rule))
      let score = PartnerScore(rule, over: try #require(.init(rawValue: answer.form)))
      let found = Dictionary(
        uniqueKeysWithValues: network.actors.map { actor in
          (actor, network.candidates(for: actor, by: score))
        })
      for pair in answer.pairs {
        let ours = found[pair.first]?.first { $0.actor == pair.second }?.score ?? 0
        #expect(isClose(ours, pair.score), "\(answer.network) \(score) \(pair)")
      }
      let all = answer.pairs.count { $0.score > 0 }
      #expect(found.values.reduce(0) { $0 + $1.count } == 2 * all)
    }
  }
}
