public import NetworkCore
import RealModule

/// How fast heat spreads through a network, from within groups at short times to all of it at long ones.
///
///     try HeatTrace(of: network)?.distance(to: trace)   // 0.4
///
/// ## Definition
///
/// With the eigenvalues λ of the normalised Laplacian of a network of *n* nodes, at the time *t*:
///
///     h(t) = Σ exp(−t λ) / n
///
/// The distance of two networks is √Σ (h(t) − g(t))² over 250 times from 0.01 to 100, at even steps of
/// their logarithm (NetLSD, divided by the trace of the network without ties).
///
/// ## Conventions
///
/// - Strengths do not count. A node without ties keeps its heat: its eigenvalue is 0.
/// - Networks that differ only in the names of their nodes have the distance 0, but for rounding; some
///   others do too.
/// - Dividing by *n* takes away the number of nodes, but not all that goes with it: density and the
///   number of components change with the size. Set it beside networks drawn by chance.
/// - There is none for a network without nodes, and none where more than ``mostClasses`` tied nodes differ
///   in their ties: the exact eigenvalues would take too long, and nothing is guessed.
/// - Complexity: O(*c*³) for *c* classes of nodes with the same ties.
///
/// ## Reference
///
/// > A. Tsitsulin, D. Mottin, P. Karras, A. Bronstein, E. Müller. "NetLSD: hearing the shape of a graph."
/// > *Proceedings of KDD 2018*, 2347–2356. doi:10.1145/3219819.3219991
public struct HeatTrace: Hashable, Sendable {
  /// The most classes of tied nodes with the same ties for which eigenvalues are worked out.
  public static let mostClasses = 1_000

  /// The times at which heat is read.
  public static let times: [Double] = (0..<250).map { step in
    .exp(.log(0.01) + Double(step) / 249 * .log(10_000))
  }

  /// The share of the heat that is left, at each of ``times``.
  public let values: [Double]

  /// The heat trace of `network`; `nil` if it has no nodes, or too many that differ.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  public init?<Node>(of network: Network<Node>, run: RunControl = RunControl()) throws {
    let graph = try network.graph(run: run)
    let tied = graph.tiedNodes
    try self.init(
      TwinGraph(graph.induced(by: tied), run: run), isolates: graph.nodeCount - tied.count, run: run
    )
  }

  init?(_ graph: TwinGraph, isolates: Int = 0, run: RunControl) throws {
    let nodeCount = Double(graph.multiplicities.reduce(isolates, +))
    guard nodeCount > 0, graph.classCount <= Self.mostClasses else { return nil }
    // Who has no ties has the eigenvalue 0.
    let levels = try graph.laplacianLevels(run: run) + [(0, Double(isolates))]
    values = Self.times.map { time in
      levels.reduce(0) { $0 + $1.weight * .exp(-time * $1.value) } / nodeCount
    }
  }

  /// How far two traces are from each other.
  public func distance(to other: HeatTrace) -> Double {
    zip(values, other.values).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }
}

extension TwinGraph {
  /// The eigenvalues of the normalised Laplacian with the number of times that they stand.
  ///
  /// What sums up to 0 within a class of *k* nodes with *d* neighbours each has the eigenvalue
  /// 1 + 1/d, *k* − 1 times. The others are those of the matrix of the classes.
  fileprivate func laplacianLevels(run: RunControl) throws -> [(value: Double, weight: Double)] {
    var levels: [(value: Double, weight: Double)] = []
    for node in 0..<classCount where multiplicities[node] > 1 {
      levels.append((1 + 1 / Double(degrees[node]), Double(multiplicities[node] - 1)))
    }
    var places = [Int](repeating: 0, count: classCount)
    for part in parts {
      for (place, node) in part.enumerated() { places[node] = place }
      if part.count == 1 {
        levels.append((0, 1))
      } else {
        let matrix = laplacian(of: part, at: places)
        levels += try DenseSpectrum.eigenvalues(of: matrix, order: part.count, run: run)
          .map { (max(0, $0), 1) }
      }
    }
    return levels
  }

  private func laplacian(of part: [Int], at places: [Int]) -> [Double] {
    var matrix = [Double](repeating: 0, count: part.count * part.count)
    for (row, node) in part.enumerated() {
      let (size, degree) = (Double(multiplicities[node]), Double(degrees[node]))
      matrix[row * part.count + row] = 1 - (size - 1) / degree
      for other in neighbours[node] {
        let product = degree * Double(degrees[other])
        matrix[row * part.count + places[other]] =
          -(size * Double(multiplicities[other]) / product).squareRoot()
      }
    }
    return matrix
  }
}
