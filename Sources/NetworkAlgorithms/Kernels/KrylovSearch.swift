import NetworkCore

/// The best that is to be had from a vector, its image, the image of that and so on, towards the
/// eigenvector to the largest eigenvalue (Lanczos's method).
///
/// It takes one product with the matrix for each image, and few in networks where the largest
/// eigenvalue stands apart. Images are made perpendicular to the two before alone: they stay so to
/// the others until the vector is settled, when the search ends.
///
/// Memory: 8 bytes for each entry of a vector and each image, of which there are 32 at most.
///
/// > C. Lanczos. "An iteration method for the solution of the eigenvalue problem of linear
/// > differential and integral operators." *Journal of Research of the National Bureau of
/// > Standards* 45(4), 1950, 255–282. doi:10.6028/jres.045.026
struct KrylovSearch {
  /// The vector found, of length 1.
  private(set) var vector: [Double]

  /// How far the largest eigenvalue is above the next one, as far as the search has met it.
  private(set) var gap = 0.0

  private static let mostSteps = 32

  /// Searches from `start`, which is not 0, until the error of the image is expected to be below
  /// `isSmall` of eigenvalue and gap.
  ///
  /// - Throws: `CancellationError` if `run` is cancelled.
  init(
    _ matrix: TieOperator, from start: [Double], run: RunControl,
    until isSmall: (_ error: Double, _ value: Double, _ gap: Double) -> Bool
  ) throws {
    var basis = [unit(start)]
    var projection = Tridiagonal()
    var factors = [1.0]
    var step = 0.0
    while true {
      try run.check()
      let last = basis[basis.count - 1]
      var image = try matrix.image(of: last, run: run)
      let part = dot(image, last)
      image.add(-part, last)
      if basis.count > 1 { image.add(-step, basis[basis.count - 2]) }
      projection.append(part, step: step)
      step = dot(image, image).squareRoot()
      let value = projection.eigenvalue(below: 0)
      factors = projection.topVector(to: value)
      gap = basis.count > 1 ? value - projection.eigenvalue(below: 1) : value
      let error = step * abs(factors[factors.count - 1])
      guard basis.count < Self.mostSteps, !isSmall(error, value, gap), error.isFinite else { break }
      image.scale(by: 1 / step)
      basis.append(image)
    }
    vector = basis[0]
    vector.scale(by: factors[0])
    for place in basis.indices.dropFirst() { vector.add(factors[place], basis[place]) }
    vector = unit(vector)
  }
}
