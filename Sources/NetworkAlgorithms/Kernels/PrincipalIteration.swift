import NetworkCore

/// Looks for the eigenvector to the largest eigenvalue of one connected component.
///
/// Each step takes the best of all combinations of the last vector, the error of its image, and
/// the last change. That needs about the square root of the steps of a power iteration, and
/// bipartite graphs, whose eigenvalues come in pairs ±λ, do not disturb it.
///
/// > A. V. Knyazev. "Toward the optimal preconditioned eigensolver: locally optimal block
/// > preconditioned conjugate gradient method." *SIAM Journal on Scientific Computing* 23(2),
/// > 2001, 517–541. doi:10.1137/S1064827500366124
struct PrincipalIteration {
  static let mostSteps = 100_000

  private let graph: CompressedGraph
  private let strengths: [Double]
  private let nodes: [Int32]

  /// Where each node stands among `nodes`.
  private let places: [Int32]

  init(_ graph: CompressedGraph, strengths: [Double], nodes: [Int32]) {
    self.graph = graph
    self.strengths = strengths
    self.nodes = nodes
    var places = [Int32](repeating: 0, count: graph.nodeCount)
    for (place, node) in nodes.enumerated() { places[Int(node)] = Int32(place) }
    self.places = places
  }

  /// The eigenvalue and its vector, of norm 1 and without negative entries, once the error of the
  /// image is below 10⁻¹³ of it; `nil` if that never happens.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  func settled(run: RunControl) throws -> (value: Double, vector: [Double])? {
    let start = image(of: [Double](repeating: 1, count: nodes.count))
    var current = imaged(unit(start))
    var change: ImagedVector?
    for _ in 0..<Self.mostSteps {
      try run.check()
      let value = dot(current.entries, current.image)
      let error = zip(current.image, current.entries).map { $0 - value * $1 }
      let size = dot(error, error).squareRoot()
      guard size.isFinite else { return nil }
      if size <= 1e-13 * value { return (value, current.entries.map(abs)) }
      let basis = basis(current, error, change)
      let factors = topEigenvector(
        of: basis.map { left in basis.map { dot(left.entries, $0.image) } })
      let best = combination(of: basis.dropFirst(), factors.dropFirst())
      current.scale(by: factors[0])
      current.add(1, best)
      current = imaged(unit(current.entries))
      change = best
    }
    return nil
  }

  /// Directions at right angles that span the last vector, the error, and the last change.
  private func basis(
    _ current: ImagedVector, _ error: [Double], _ change: ImagedVector?
  ) -> [ImagedVector] {
    var basis = [current]
    let across = ImagedVector(entries: error, image: error).orthogonal(to: basis)
    basis.append(imaged(unit(across.entries)))
    if var rest = change?.orthogonal(to: basis), rest.norm > 1e-8 * (change?.norm ?? 0) {
      rest.scale(by: 1 / rest.norm)
      basis.append(rest)
    }
    return basis
  }

  private func combination(
    of basis: ArraySlice<ImagedVector>, _ factors: ArraySlice<Double>
  ) -> ImagedVector {
    let zero = [Double](repeating: 0, count: nodes.count)
    return zip(factors, basis).reduce(into: ImagedVector(entries: zero, image: zero)) {
      $0.add($1.0, $1.1)
    }
  }

  private func imaged(_ entries: [Double]) -> ImagedVector {
    ImagedVector(entries: entries, image: image(of: entries))
  }

  /// What the matrix makes of `vector`.
  private func image(of vector: [Double]) -> [Double] {
    nodes.map { node in
      graph.row(Int(node)).reduce(0) {
        $0 + strengths[$1] * vector[Int(places[Int(graph.targets[$1])])]
      }
    }
  }
}

/// A vector and what the matrix makes of it.
private struct ImagedVector {
  var entries: [Double]
  var image: [Double]

  var norm: Double { dot(entries, entries).squareRoot() }

  mutating func add(_ factor: Double, _ other: ImagedVector) {
    for place in entries.indices {
      entries[place] += factor * other.entries[place]
      image[place] += factor * other.image[place]
    }
  }

  mutating func scale(by factor: Double) {
    for place in entries.indices {
      entries[place] *= factor
      image[place] *= factor
    }
  }

  /// What is left without the parts along `basis`; taken away twice, because the first time
  /// leaves rounding errors.
  func orthogonal(to basis: [ImagedVector]) -> ImagedVector {
    var rest = self
    for direction in basis + basis { rest.add(-dot(rest.entries, direction.entries), direction) }
    return rest
  }
}
