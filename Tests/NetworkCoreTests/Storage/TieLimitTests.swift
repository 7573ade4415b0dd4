import NetworkCore
import TestKit
import Testing

@Suite("Too many ties")
struct TieLimitTests {
  @Test func `an event of seventy thousand is refused before anybody counts`() {
    let crowd = TwoModeNetwork(participations: (0..<70_000).lazy.map { ($0, "all") })
    #expect(throws: NetworkError<Int>.tooManyTies(limit: 1 << 31)) {
      try crowd.projected(by: .count)
    }
  }

  @Test func `as many events of fewer are not`() throws {
    // Σ n² is 2³², but a pair that meets again is one tie.
    let pairs = (0..<4).lazy.flatMap { event in (0..<1000).lazy.map { ($0, event) } }
    let network = try TwoModeNetwork(participations: pairs)
      .projected(by: .fractional, tieLimit: 499_501)
    #expect(network.tieCount == 499_500)
  }

  @Test func `the limit itself is too many, whether one event reaches it or several`() throws {
    let one = TwoModeNetwork(participations: (0..<5).map { ($0, 0) })
    #expect(try one.projected(by: .count, tieLimit: 11).tieCount == 10)
    #expect(throws: NetworkError<Int>.tooManyTies(limit: 10)) {
      try one.projected(by: .count, tieLimit: 10)
    }
    for table in RandomTwoMode.judges() {
      let ties = try table.projected(by: .count).tieCount
      #expect(try table.projected(by: .count, tieLimit: ties + 1).tieCount == ties)
      #expect(throws: NetworkError<Int>.tooManyTies(limit: ties)) {
        try table.projected(by: .count, tieLimit: ties)
      }
    }
  }

  @Test func `given ties are counted once they have merged`() throws {
    let ties = [Tie(0, 1), Tie(1, 2), Tie(1, 0)]
    #expect(try Network(ties: ties, tieLimit: 3).tieCount == 2)
    #expect(throws: NetworkError<Int>.tooManyTies(limit: 2)) {
      try Network(ties: ties, tieLimit: 2)
    }
  }

  @Test func `more nodes than can be numbered are refused`() throws {
    #expect(try Network(nodes: [7], ties: [Tie(0, 1)], tieLimit: 9, nodeLimit: 3).nodes.count == 3)
    #expect(throws: NetworkError<Int>.tooManyNodes(limit: 2)) {
      try Network(nodes: [7], ties: [Tie(0, 1)], tieLimit: 9, nodeLimit: 2)
    }
    #expect(throws: NetworkError<Int>.tooManyNodes(limit: 1)) {
      try Network(nodes: [7, 8], ties: [Tie<Int>](), tieLimit: 9, nodeLimit: 1)
    }
  }

  @Test func `the reasons say what to do`() {
    #expect(
      "\(NetworkError<Int>.tooManyTies(limit: 1 << 31))"
        == "The network would have 2147483648 ties or more; "
        + "leave out the events with the most actors, or divide it.")
    let nodes = NetworkError<Int>.tooManyNodes(limit: 2)
    #expect("\(nodes)" == "The network has more than 2 nodes; divide it.")
  }
}
