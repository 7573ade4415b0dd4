import NetworkCore
import TestKit
import Synchronization
import Testing

@Suite("Network")
struct NetworkTests {
  @Test func `parallel ties merge and their strengths add up`() throws {
    let network = try Network(ties: [Tie("a", "b", strength: 2), Tie("b", "a")])
    #expect(network.tieCount == 1)
    #expect(network.partners(of: "b").map(\.strength) == [3])
  }

  @Test func `a loop is refused and named`() {
    #expect(throws: NetworkError.loop(at: "a")) { try Network(ties: [Tie("a", "a")]) }
  }

  @Test(arguments: [0, -1, .nan, .infinity])
  func `a strength that is no number above zero is refused`(strength: Double) {
    #expect(throws: NetworkError<String>.self) {
      try Network(ties: [Tie("a", "b", strength: strength)])
    }
  }

  @Test func `nodes keep the order of first appearance`() throws {
    let network = try Network(nodes: ["z"], ties: [Tie("m", "a"), Tie("a", "z")])
    #expect(Array(network.nodes) == ["z", "m", "a"])
  }

  @Test func `taking nodes away keeps the rest and its attributes`() throws {
    var network = try Exemplar.path(4)
    try network.setAttribute("kind", to: .text(["p", "q", nil, "s"]))
    let rest = network.without([1])
    #expect(Array(rest.nodes) == [0, 2, 3])
    #expect(rest.allTies() == [Tie(2, 3)])
    #expect(rest.attributes.text("kind") == ["p", nil, "s"])
  }

  @Test func `an attribute needs one value for each node`() throws {
    var network = try Exemplar.path(4)
    #expect(throws: NetworkError<Int>.self) { try network.setAttribute("kind", to: .text(["p"])) }
  }

  @Test func `transposing twice changes nothing`() {
    let table = Exemplar.southernWomen()
    let again = table.transposed.transposed
    #expect(again.actors.map { again.events(of: $0) } == table.actors.map { table.events(of: $0) })
    #expect(table.bipartite.tieCount == 89)
  }

  @Test func `lanes fold in order whatever the number of workers`() throws {
    for workers in [1, 2, 7] {
      let folded = try foldLanes(over: 100, run: RunControl(workers: workers)) {
        Array($0)
      } combine: {
        $0 += $1
      }
      #expect(folded?.first == 0)
      #expect(folded?.sorted() == Array(0..<100))
      #expect(folded == (0..<64).flatMap { Array(stride(from: $0, to: 100, by: 64)) })
    }
  }

  @Test func `progress runs from nought to one for each measure`() throws {
    let told = Mutex<[Double]>([])
    let run = RunControl(workers: 1) { fraction in told.withLock { $0.append(fraction) } }
    for _ in 0..<2 {
      _ = try foldLanes(over: 3, run: run) {
        $0.reduce(0, +)
      } combine: {
        $0 += $1
      }
    }
    #expect(told.withLock { $0.map { ($0 * 3).rounded() } } == [1, 2, 3, 1, 2, 3])
  }

  @Test func `a cancelled run throws`() {
    let run = RunControl()
    run.cancel()
    #expect(throws: CancellationError.self) {
      try foldLanes(over: 10, run: run) {
        $0.reduce(0, +)
      } combine: {
        $0 += $1
      }
    }
  }
}
