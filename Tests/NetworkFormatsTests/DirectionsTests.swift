import NetworkCore
import NetworkFormats
import Testing

/// What a document makes of the directions of its ties.
@Suite("Directions")
struct DirectionsTests {
  private func document(_ direction: NetworkDocument.Direction) -> NetworkDocument {
    NetworkDocument(
      nodes: NodeTable(["a", "b", "c"]),
      ties: [
        .init(0, 1, strength: 2), .init(0, 1), .init(1, 0), .init(1, 2, strength: 4),
        .init(2, 2), .init(0, 2, strength: -1),
      ],
      direction: direction)
  }

  @Test func `ties of a directed file point as they are written and add up`() throws {
    let network = try document(.directed).directedNetwork()
    #expect(
      network.allArcs() == [
        Arc("a", "b", strength: 3), Arc("b", "a", strength: 1), Arc("b", "c", strength: 4),
      ])
  }

  @Test func `ties of an undirected file point both ways`() throws {
    let document = document(.undirected)
    let network = try document.directedNetwork()
    #expect(network.arcCount == 2 * (try document.network().network.tieCount))
    #expect(network.allArcs().first == Arc("a", "b", strength: 4))
  }

  @Test func `a file that does not say is taken by its word on request`() throws {
    #expect(try document(.unstated).directedNetwork().arcCount == 4)
    #expect(try document(.unstated).directedNetwork(asWritten: true).arcCount == 3)
    #expect(
      try document(.undirected).directedNetwork(asWritten: true).arcCount == 4,
      "an undirected file says so")
  }
}
