import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Coreness")
struct CorenessTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `a tail hangs on a triangle`() throws {
      let scores = try Exemplar.triangleWithPendants().scores(.coreness)
      #expect(agree(scores, [2, 2, 2, 1, 1]))
    }

    @Test func `ten karate members are in the four-core`() throws {
      let scores = try Exemplar.karate().scores(.coreness)
      let inner = scores.nodes.filter { scores[$0] == 4 }
      #expect(inner == [1, 2, 3, 4, 8, 9, 14, 31, 33, 34])
      #expect(scores.ranking.first?.score == 4)
    }

    @Test func `an isolate is outside`() throws {
      let scores = try Exemplar.florentineMarriages(pucci: true).scores(.coreness)
      #expect(scores["Pucci"] == 0)
      #expect(scores["Pazzi"] == 1)
    }

    @Test func `everybody in a clique is in the core of one less`() throws {
      #expect(agree(try Exemplar.complete(5).scores(.coreness), [4, 4, 4, 4, 4]))
    }
  }

  @Test func `the fast way equals the definition`() throws {
    for network in try smallNetworks() {
      let scores = try network.scores(.coreness)
      var rest = network
      for k in 0...network.nodes.count {
        // Who is left when all with fewer than k ties are taken away again and again?
        while case let few = rest.nodes.filter({ rest.partners(of: $0).count < k }), !few.isEmpty {
          rest = rest.without(Set(few))
        }
        #expect(Array(rest.nodes) == network.nodes.filter { scores[$0]! >= Double(k) })
      }
    }
  }

  @Test func `laws`() throws { try checkNodeMeasure(.coreness) }

  @Test func `table and ties agree with the definition`() throws {
    for judge in JudgedNetwork.all {
      for network in judge.forms {
        let scores = try network.scores(.coreness).values
        for k in 0...(judge.literal.count) {
          let core = judge.literal.members(judge.literal.core(k))
          #expect(
            core == scores.indices.filter { scores[$0] >= Double(k) }, "\(judge.number), \(k)")
          if core.isEmpty { break }
        }
      }
    }
  }
}
