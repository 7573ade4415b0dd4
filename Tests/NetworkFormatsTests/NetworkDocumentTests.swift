import NetworkCore
import NetworkFormats
import Testing

@Suite("Documents of networks")
struct NetworkDocumentTests {
  private func document(
    _ ties: [NetworkDocument.Tie], _ direction: NetworkDocument.Direction = .directed
  ) -> NetworkDocument {
    NetworkDocument(nodes: NodeTable(["a", "b", "c"]), ties: ties, direction: direction)
  }

  @Test func `the stronger of both directions counts`() throws {
    let (network, notes) = try document([
      .init(0, 1, strength: 2), .init(1, 0, strength: 3), .init(1, 0, strength: 4),
      .init(2, 1, strength: 0.5),
    ]).network()
    #expect(network.allTies() == [Tie("a", "b", strength: 7), Tie("b", "c", strength: 0.5)])
    #expect(notes == [.directions])
  }

  @Test(arguments: [NetworkDocument.Direction.directed, .unstated])
  func `a tie in both directions is one tie`(direction: NetworkDocument.Direction) throws {
    let (network, notes) = try document(
      [.init(0, 1, strength: 0.1), .init(1, 0, strength: 0.1)], direction
    ).network()
    #expect(network.allTies() == [Tie("a", "b", strength: 0.1)])
    #expect(notes == [.bothDirections])
  }

  @Test(arguments: [NetworkDocument.Direction.undirected, .unstated])
  func `ties without directions add up`(direction: NetworkDocument.Direction) throws {
    let (network, notes) = try document(
      [.init(0, 1), .init(1, 0), .init(1, 2)], direction
    ).network()
    #expect(network.allTies() == [Tie("a", "b", strength: 2), Tie("b", "c")])
    #expect(notes.isEmpty)
  }

  @Test func `loops and strengths that are none are counted`() throws {
    let (network, notes) = try document([
      .init(0, 0), .init(0, 1, strength: 0), .init(0, 1, strength: -1),
      .init(0, 1, strength: .infinity), .init(0, 1, strength: .nan), .init(1, 2),
    ]).network()
    #expect(network.allTies() == [Tie("b", "c")])
    #expect(notes == [.loops(1), .notPositive(4), .directions])
  }

  @Test func `an event may be called as an actor is`() throws {
    let network = TwoModeNetwork(
      actors: ["a", "a [2]", "b"], events: ["a", "x", "a [2]", "x [2]"],
      participations: [("a", "a"), ("a [2]", "a [2]"), ("b", "x [2]")])
    let document = NetworkDocument(network)
    #expect(
      Array(document.nodes) == [
        "a", "a [2]", "b", "a [2] [2]", "x", "a [2] [2] [2]", "x [2]",
      ])
    let again = try #require(document.twoModeNetwork()).network
    #expect(Array(again.actors) == Array(network.actors))
    #expect(Array(again.events) == Array(network.events))
    #expect(again.events(of: "a [2]") == ["a [2]"])
  }

  @Test func `as one network it has the modes in a column`() throws {
    let document = NetworkDocument(
      TwoModeNetwork(actors: ["a"], events: ["E"], participations: [("a", "E")]))
    let network = try document.network().network
    #expect(network.attributes["bipartite"] == .number([0, 1]))
    #expect(document.isEvent == [false, true])
  }
}
