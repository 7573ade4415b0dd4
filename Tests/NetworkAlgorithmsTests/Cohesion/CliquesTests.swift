import NetworkCore
import TestKit
import Testing

@testable import NetworkAlgorithms

@Suite("Cliques, and groups like them")
struct CliquesTests {
  @Suite("by hand")
  struct ByHand {
    @Test func `two triangles that share a node`() throws {
      let bow = try Network(ties: [
        Tie("a", "b"), Tie("b", "c"), Tie("a", "c"), Tie("c", "d"), Tie("d", "e"), Tie("c", "e"),
        Tie("e", "f"),
      ])
      #expect(try bow.value(.cliques()).value == 2)
      #expect(try bow.value(.cliques(smallest: 2)).value == 3)
      #expect(try bow.value(.cliques(smallest: 4)).value == 0)
      #expect(try bow.value(.largestClique).value == 3)
      let memberships = try bow.scores(.cliqueMemberships())
      #expect(bow.nodes.map { memberships[$0] } == [1, 1, 2, 1, 1, 0])
    }

    /// > R. D. Alba. "A graph-theoretic definition of a sociometric clique." *Journal of
    /// > Mathematical Sociology* 3(1), 1973, 113–126. doi:10.1080/0022250X.1973.9989826
    @Test func `a 2-clique that is no 2-clan`() throws {
      // 4 and 5 share the partner 6 alone, who has no path of two to 1.
      let network = try Network(ties: [
        Tie(1, 2), Tie(1, 3), Tie(2, 3), Tie(2, 4), Tie(3, 5), Tie(4, 6), Tie(5, 6),
      ])
      // {1,2,3,4,5} and {2,3,4,5,6} are the 2-cliques, and the second alone is a 2-clan.
      #expect(try network.value(.nCliques(distance: 2)).value == 2)
      #expect(try network.value(.nClans(distance: 2)).value == 1)
    }

    @Test func `a square is a 2-plex`() throws {
      #expect(try Exemplar.cycle(4).value(.kPlexes(k: 2)).value == 1)
      #expect(try Exemplar.cycle(4).value(.kPlexes(k: 1, smallest: 2)).value == 4)
      // The hub and any two of four leaves.
      #expect(try Exemplar.star().value(.kPlexes(k: 2)).value == 6)
    }

    @Test func `nobody and nothing`() throws {
      let nobody = try Network(nodes: [Int](), ties: [])
      let alone = try Network(nodes: [0, 1], ties: [])
      #expect(try nobody.value(.largestClique).value == 0)
      #expect(try alone.value(.largestClique).value == 1)
      for network in [nobody, alone] {
        #expect(try network.value(.cliques()).value == 0)
        #expect(try network.value(.nCliques()).value == 0)
        #expect(try network.value(.nClans()).value == 0)
        #expect(try network.value(.kPlexes()).value == 0)
      }
      #expect(try alone.scores(.cliqueMemberships())[0] == 0)
    }

    @Test func `a clique of 120 is one clique`() throws {
      let complete = try Exemplar.complete(120)
      #expect(try complete.value(.cliques()).value == 1)
      #expect(try complete.value(.largestClique).value == 120)
      #expect(try complete.value(.kPlexes(k: 2)).value == 1)
    }

    @Test func `above the limit there is no number`() throws {
      // Three to choose from in each of eight threes: 3⁸ cliques.
      let ties = (0..<24).flatMap { first in
        (0..<first).filter { $0 / 3 != first / 3 }.map { Tie($0, first) }
      }
      let many = try Network(ties: ties)
      #expect(try many.value(.cliques()).value == 6561)
      #expect(try many.value(.cliques(limit: 6561)).value == 6561)
      #expect(try many.value(.cliques(limit: 6560)).undefinedReason == .tooManyGroups)
      #expect(try many.value(.kPlexes(limit: 10)).undefinedReason == .tooManyGroups)
      let scores = try many.scores(.cliqueMemberships(limit: 100))
      #expect(scores.ranking.isEmpty && scores.undefinedReason == .tooManyGroups)
      #expect(try many.value(.largestClique).value == 8)
    }
  }

  @Test func `every set of nodes looked at`() throws {
    for network in try SmallNetworks.all() {
      let literal = LiteralTies(network)
      let cliques = literal.maximalSets(of: 1) { literal.isClique($0) }
      let largest = cliques.map(\.nonzeroBitCount).max() ?? 0
      #expect(try network.value(.largestClique).value == Double(largest))
      for smallest in [2, 3, 4] {
        let expected = cliques.filter { $0.nonzeroBitCount >= smallest }
        #expect(try network.value(.cliques(smallest: smallest)).value == Double(expected.count))
        let scores = try network.scores(.cliqueMemberships(smallest: smallest))
        for (place, node) in network.nodes.enumerated() {
          let count = expected.count { $0 >> UInt64(place) & 1 == 1 }
          #expect(scores[node] == Double(count))
        }
      }
    }
  }

  @Test func `every set of nodes within two and three steps`() throws {
    for network in try SmallNetworks.all() {
      let literal = LiteralTies(network)
      for distance in [2, 3] {
        let near = literal.maximalSets(of: 3) {
          literal.isWithin(distance, $0, among: literal.all)
        }
        let clans = near.filter { literal.isWithin(distance, $0, among: $0) }
        let count = try network.value(.nCliques(distance: distance)).value
        #expect(count == Double(near.count))
        #expect(try network.value(.nClans(distance: distance)).value == Double(clans.count))
      }
    }
  }

  @Test(arguments: [1, 2, 3]) func `every set of nodes that miss at most k`(k: Int) throws {
    for network in try SmallNetworks.all() {
      let literal = LiteralTies(network)
      for smallest in [2, 4] {
        let plexes = literal.maximalSets(of: max(smallest, 2 * k - 1)) { literal.isPlex($0, k: k) }
        let count = try network.value(.kPlexes(k: k, smallest: smallest)).value
        #expect(count == Double(plexes.count))
      }
    }
  }

  @Test func `laws`() throws {
    try checkNetworkMeasure(.cliques(smallest: 2))
    try checkNetworkMeasure(.cliques())
    try checkNetworkMeasure(.nCliques())
    try checkNetworkMeasure(.nClans())
    try checkNodeMeasure(.cliqueMemberships())
  }

  @Test func `laws of what searches longer`() throws {
    try checkNetworkMeasure(.kPlexes(k: 2, smallest: 4))
    try checkNetworkMeasure(.largestClique, isolateChanges: true)
  }
}
