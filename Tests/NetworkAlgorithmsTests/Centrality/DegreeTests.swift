import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Degree and strength")
struct DegreeTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `the hub of a star is tied to every leaf`() throws {
      let scores = try Exemplar.star().scores(.degree)
      #expect(scores["hub"] == 4)
      #expect(scores["a"] == 1)
      #expect(try Exemplar.star().scores(.degree(scale: .share))["hub"] == 1)
    }

    @Test func `Diane knows six of nine others`() throws {
      #expect(try Exemplar.kite().scores(.degree)["Diane"] == 6)
      #expect(isClose(try Exemplar.kite().scores(.degree(scale: .share))["Diane"], 2 / 3.0))
    }

    @Test func `strengths add up`() throws {
      let network = try Network(
        nodes: ["z"], ties: [Tie("a", "b", strength: 2.5), Tie("b", "c"), Tie("a", "b")])
      #expect(try network.scores(.strength)["b"] == 4.5)
      #expect(try network.scores(.strength)["z"] == 0)
    }

    @Test func `an isolate has degree 0`() throws {
      #expect(try Exemplar.florentineMarriages(pucci: true).scores(.degree)["Pucci"] == 0)
    }

    @Test func `a single node has no share`() throws {
      let scores = try Network(nodes: ["a"], ties: []).scores(.degree(scale: .share))
      #expect(scores["a"] == nil)
      #expect(scores.undefinedReason == "no other node")
    }
  }

  @Suite("laws")
  struct Laws {
    @Test func `degree`() throws { try checkNodeMeasure(.degree) }

    @Test func `degree as a share`() throws {
      try checkNodeMeasure(
        .degree(scale: .share), isolateChangesOthers: true, unionIsDisjoint: false, isShare: true)
    }

    @Test func `strength`() throws { try checkNodeMeasure(.strength, scalesWithStrength: true) }

    @Test func `equal strengths are degrees`() throws {
      for network in try smallNetworks() {
        let degrees = try network.scores(.degree)
        let strengths = try restrengthened(network) { _ in 0.25 }.scores(.strength)
        #expect(agree(strengths, network.nodes.map { degrees[$0]! / 4 }))
      }
    }

    /// Newman's weights: what is left of an organisation is the number of its shared activities.
    @Test func `fractional strength counts the events with another guest`() throws {
      let women = Exemplar.southernWomen()
      let strengths = try women.projected(by: .fractional).scores(.strength)
      for woman in women.actors {
        #expect(isClose(strengths[woman], Double(women.events(of: woman).count)))
      }
    }
  }

  @Suite("against the definition")
  struct AgainstTheDefinition {
    @Test func `degree counts partners, in table and ties`() throws {
      for judge in JudgedNetwork.all {
        let expected = judge.literal.partners.map { Double($0.nonzeroBitCount) }
        for network in judge.forms {
          #expect(try network.scores(.degree).values == expected, "\(judge.number)")
        }
      }
    }

    @Test func `strength is the sum over ties by every rule, worked out or not`() throws {
      for table in RandomTwoMode.judges() {
        for rule in ProjectionRule.allCases {
          let network = try table.projected(by: rule)
          let before = try network.scores(.strength)
          let sums = network.nodes.map { node in
            network.partners(of: node).reduce(0) { $0 + $1.strength }
          }
          #expect(agree(before, sums, within: 1e-12), "\(rule)")
          let after = try network.scores(.strength)
          #expect(before.values.map(\.bitPattern) == after.values.map(\.bitPattern), "\(rule)")
        }
      }
    }

    @Test func `fractional strength is a whole number`() throws {
      for table in RandomTwoMode.judges() {
        let strengths = try table.projected(by: .fractional).scores(.strength)
        for actor in table.actors {
          let shared = table.events(of: actor).count { table.actors(in: $0).count > 1 }
          #expect(strengths[actor] == Double(shared))
        }
      }
    }

    @Test func `degrees have the same bits with any number of workers`() throws {
      let judges = RandomTwoMode.judges()
      for workers in [2, 3, 8] {
        for table in judges {
          let once = try table.projected(by: .count).scores(.degree, run: RunControl(workers: 1))
          let run = RunControl(workers: workers)
          #expect(try table.projected(by: .count).scores(.degree, run: run).values == once.values)
        }
      }
    }
  }
}
