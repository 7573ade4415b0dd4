import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Eigenvector centrality")
struct EigenvectorTests {
  @Suite("by hand")
  struct ByHand {
    /// A star is bipartite: a power iteration without a shift swings to and fro for ever.
    @Test func `a star's hub has half of the norm`() throws {
      let scores = try Exemplar.star().scores(.eigenvector)
      #expect(isClose(scores["hub"], 0.5.squareRoot()))
      for leaf in ["a", "b", "c", "d"] { #expect(isClose(scores[leaf], 0.125.squareRoot())) }
    }

    @Test func `Diane is best tied to the well tied`() throws {
      let scores = try Exemplar.kite().scores(.eigenvector)
      #expect(isClose(scores["Diane"], 0.4810, within: 5e-5))
      #expect(isClose(scores["Jane"], 0.0112, within: 5e-5))
    }

    @Test func `the component with the larger eigenvalue has the scores`() throws {
      let scores = try Exemplar.twoComponents().scores(.eigenvector)
      #expect(agree(scores, [0, 0, 0.5, 0.5.squareRoot(), 0.5]))
    }

    @Test func `a small strong component outdoes a large weak one`() throws {
      let network = try Network(ties: [
        Tie(0, 1, strength: 9), Tie(2, 3), Tie(3, 4), Tie(2, 4), Tie(4, 5),
      ])
      let half = 0.5.squareRoot()
      #expect(agree(try network.scores(.eigenvector(ties: .strength)), [half, half, 0, 0, 0, 0]))
      #expect(try network.scores(.eigenvector)[0] == 0)
    }

    @Test func `equal components score equally`() throws {
      let network = try Network(ties: [Tie(0, 1), Tie(2, 3), Tie(4, 5)])
      #expect(
        agree(try network.scores(.eigenvector), Array(repeating: 1 / 6.0.squareRoot(), count: 6)))
    }

    /// Both have the eigenvalue 2; (1, 1, …) weighs them by the sums of their vectors.
    @Test func `a square and a star of the same eigenvalue share as the ones divide them`() throws {
      let square = (0..<4).map { Tie($0, ($0 + 1) % 4) }
      let star = (5..<9).map { Tie(4, $0) }
      let scores = try Network(ties: square + star).scores(.eigenvector)
      // The square's vector is ½ (1, 1, 1, 1) with sum 2; the star's sums to √½ + 4 √⅛.
      let starSum = 0.5.squareRoot() + 4 * 0.125.squareRoot()
      let norm = (4 + starSum * starSum).squareRoot()
      #expect(isClose(scores[0], 1 / norm))
      #expect(isClose(scores[4], starSum * 0.5.squareRoot() / norm))
    }

    @Test func `without a tie there is no score`() throws {
      let scores = try Network(nodes: ["a", "b"], ties: []).scores(.eigenvector)
      #expect(scores["a"] == nil)
      #expect(scores.undefinedReason == "no ties")
      #expect(try Network<String>(nodes: [], ties: []).scores(.eigenvector).ranking.isEmpty)
    }

    /// Eigenvalues lie close together in a long chain; a power iteration would need 10⁶ steps.
    @Test func `a long path is a half wave`() throws {
      let count = 600
      let scores = try Exemplar.path(count).scores(.eigenvector)
      let middle = scores[count / 2]!
      #expect(isClose(scores[0]! + scores[2]!, scores[1]! * 2 * cosine(count), within: 1e-9))
      #expect(scores.ranking.last?.node == 0 || scores.ranking.last?.node == count - 1)
      #expect(isClose(middle, scores[count / 2 - 1]!, within: 1e-9))
    }

    /// cos(π / (n + 1)), by its series.
    private func cosine(_ count: Int) -> Double {
      let angle = Double.pi / Double(count + 1)
      return 1 - angle * angle / 2 + angle * angle * angle * angle / 24
    }

    /// Close eigenvalues: that of the larger clique, and that of the smaller.
    @Test(arguments: [1, 2, 3])
    func `two cliques on a chain share the scores as the chain lets them`(links: Int) throws {
      let cliques = [0..<12, (11 + links)..<(22 + links)]
      let within = cliques.flatMap { nodes in
        nodes.flatMap { first in nodes.filter { $0 > first }.map { Tie(first, $0) } }
      }
      let network = try Network(ties: within + (11..<(11 + links)).map { Tie($0, $0 + 1) })
      let expected = literalVector(of: network, ties: .present)
      #expect(agree(try network.scores(.eigenvector), expected, within: 1e-12))
    }

    @Test func `strengths of any size are read`() throws {
      let network = try Network(ties: [
        Tie(0, 1, strength: 1e300), Tie(1, 2, strength: 1e300), Tie(2, 3, strength: 1e-300),
      ])
      let scores = try network.scores(.eigenvector(ties: .strength))
      #expect(agree(scores, [0.5, 0.5.squareRoot(), 0.5, 0]))
    }
  }

  @Test(arguments: TieReading.allCases)
  func `every score is the sum of its neighbours' over the eigenvalue`(ties: TieReading) throws {
    for network in try smallNetworks() where network.tieCount > 0 {
      let scores = try network.scores(.eigenvector(ties: ties))
      let images = network.nodes.map { node in
        network.partners(of: node).reduce(0) {
          $0 + scores[$1.node]! * (ties == .present ? 1 : $1.strength)
        }
      }
      let eigenvalue = zip(network.nodes, images).reduce(0) { $0 + scores[$1.0]! * $1.1 }
      #expect(agree(scores, images.map { $0 / eigenvalue }))
      #expect(isClose(network.nodes.reduce(0) { $0 + scores[$1]! * scores[$1]! }, 1))
      #expect(network.nodes.allSatisfy { scores[$0]! >= 0 })
      // No eigenvalue is larger than that of a matrix whose rows are all the largest row.
      let others = network.nodes.map { node in
        network.partners(of: node).reduce(0) { $0 + (ties == .present ? 1 : $1.strength) }
      }
      #expect(eigenvalue <= others.max()! + 1e-9)
      #expect(eigenvalue >= others.reduce(0, +) / Double(others.count) - 1e-9)
    }
  }

  @Test(arguments: JudgedNetwork.all)
  func `it is the projection of the ones, 200 times, from tables and from ties`(
    judged: JudgedNetwork
  ) throws {
    for ties in TieReading.allCases {
      let expected = literalVector(of: judged.forms[1], ties: ties)
      for network in judged.forms {
        #expect(agree(try network.scores(.eigenvector(ties: ties)), expected, within: 1e-12))
      }
    }
  }

  @Suite("laws")
  struct Laws {
    @Test(arguments: TieReading.allCases)
    func `of nodes`(ties: TieReading) throws {
      try checkNodeMeasure(.eigenvector(ties: ties), unionIsDisjoint: false, isShare: true)
    }

    @Test(arguments: [0.1, 7, 1e-9])
    func `a factor of all strengths changes nothing`(factor: Double) throws {
      for network in try smallNetworks() {
        let scores = try network.scores(.eigenvector(ties: .strength))
        let scaled = try restrengthened(network) { $0 * factor }
        #expect(
          agree(try scaled.scores(.eigenvector(ties: .strength)), network.nodes.map { scores[$0] }))
      }
    }

    @Test func `equal strengths are ties that are there`() throws {
      for network in try smallNetworks() {
        let equal = try restrengthened(network) { _ in 3 }
        let present = try equal.scores(.eigenvector)
        #expect(
          agree(try equal.scores(.eigenvector(ties: .strength)), network.nodes.map { present[$0] }))
      }
    }

    @Test func `a cancelled run throws`() throws {
      let run = RunControl()
      run.cancel()
      #expect(throws: CancellationError.self) {
        try Exemplar.kite().scores(.eigenvector, run: run)
      }
    }
  }
}

/// What the ones become when the matrix, moved so that no eigenvalue is negative, is applied until
/// all but the largest eigenvalue have died away: by squaring it again and again.
private func literalVector(of network: Network<Int>, ties: TieReading) -> [Double?] {
  let n = network.nodes.count
  guard network.tieCount > 0 else { return Array(repeating: nil, count: n) }
  var matrix = [[Double]](repeating: Array(repeating: 0, count: n), count: n)
  for (row, node) in network.nodes.enumerated() {
    for (partner, strength) in network.partners(of: node) {
      matrix[row][network.nodes.position(of: partner)!] = ties == .present ? 1 : strength
    }
  }
  let most = matrix.map { $0.reduce(0, +) }.max() ?? 0
  for row in 0..<n { matrix[row][row] += most / 2 }
  for _ in 0..<24 {
    let scale = matrix.joined().max() ?? 1
    let rows = matrix.map { $0.map { $0 / scale } }
    matrix = rows.map { row in
      var square = [Double](repeating: 0, count: n)
      for (middle, factor) in row.enumerated() where factor > 1e-300 {
        let other = rows[middle]
        for column in 0..<n { square[column] += factor * other[column] }
      }
      return square
    }
  }
  let sums = matrix.map { $0.reduce(0, +) }
  let norm = sums.reduce(0) { $0 + $1 * $1 }.squareRoot()
  return sums.map { $0 / norm }
}
