/// A map of things on which far means unlike, as far as a plane can show it.
///
///     let map = ClassicalScaling(of: distances)
///     map.points[0]     // (x: 0.12, y: −0.05)
///     map.share         // 0.81: how much of the distances the plane shows
///
/// ## Definition
///
/// With the squared distances *D*² and *J* = *I* − 1/n, the matrix −½ *J D*² *J* has the eigenvalues λ. The
/// places on the axis *k* are √λₖ times its eigenvector; the axes are the two with the largest λ.
///
/// ## Conventions
///
/// - ``share`` is (λ₁ + λ₂) / Σ |λ|, those below 0 left out above. Distances that no room of any dimension
///   can hold make eigenvalues below 0; their part of Σ |λ| is ``negativeShare``.
/// - An axis has no direction of its own: its largest place, by size, is positive, that of the earlier
///   thing among equals. Where two eigenvalues are equal, the axes may stand at any angle.
/// - An axis that has no positive eigenvalue is 0 everywhere.
/// - Complexity: O(*n*³).
///
/// ## Reference
///
/// > W. S. Torgerson. "Multidimensional scaling: I. Theory and method." *Psychometrika* 17, 1952, 401–419.
/// > doi:10.1007/BF02288916
public struct ClassicalScaling: Hashable, Sendable {
  /// A place on the map.
  public struct Point: Hashable, Sendable {
    /// Along the first axis.
    public let x: Double
    /// Along the second axis.
    public let y: Double
  }

  /// Where each thing stands.
  public let points: [Point]

  /// The share of the distances that the plane shows, from 0 to 1; `nil` where all distances are 0.
  public let share: Double?

  /// The share that no room can show; `nil` where all distances are 0.
  public let negativeShare: Double?

  /// Makes the map of `distances`.
  public init(of distances: PairDistances) {
    let pairs = SymmetricRotations.eigenpairs(of: Self.centred(distances))
    let sum = pairs.reduce(0) { $0 + abs($1.value) }
    let tiny = 1e-12 * sum
    let axes = (0..<2).map { axis -> [Double] in
      guard axis < pairs.count, pairs[axis].value > tiny else {
        return [Double](repeating: 0, count: distances.count)
      }
      return Self.turned(pairs[axis].vector).map { $0 * pairs[axis].value.squareRoot() }
    }
    points = (0..<distances.count).map { Point(x: axes[0][$0], y: axes[1][$0]) }
    let values = pairs.map(\.value)
    share = sum > 0 ? values.prefix(2).reduce(0) { $0 + max(0, $1) } / sum : nil
    negativeShare = sum > 0 ? values.reduce(0) { $0 + ($1 < -tiny ? -$1 : 0) } / sum : nil
  }

  private static func centred(_ distances: PairDistances) -> [[Double]] {
    let all = 0..<distances.count
    let squares = all.map { row in all.map { distances[row, $0] * distances[row, $0] } }
    let means = squares.map { $0.reduce(0, +) / Double(distances.count) }
    let mean = means.reduce(0, +) / Double(max(1, distances.count))
    return all.map { row in
      all.map { -(squares[row][$0] - means[row] - means[$0] + mean) / 2 }
    }
  }

  /// The vector, or its opposite, so that its largest entry is positive.
  private static func turned(_ vector: [Double]) -> [Double] {
    let largest = vector.map { abs($0) }.max() ?? 0
    let decisive = vector.first { abs($0) >= largest * (1 - 1e-9) } ?? 0
    return decisive < 0 ? vector.map { -$0 } : vector
  }
}
