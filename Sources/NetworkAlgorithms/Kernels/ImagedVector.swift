/// A vector and what the matrix makes of it.
struct ImagedVector {
  var entries: [Double]
  var image: [Double]

  var norm: Double { dot(entries, entries).squareRoot() }

  mutating func add(_ factor: Double, _ other: ImagedVector) {
    entries.add(factor, other.entries)
    image.add(factor, other.image)
  }

  mutating func scale(by factor: Double) {
    entries.scale(by: factor)
    image.scale(by: factor)
  }

  /// What is left without the parts along `basis`, at length 1, or `nil` if that is next to
  /// nothing; taken away twice, because the first time leaves rounding errors.
  func crossing(_ basis: [ImagedVector]) -> ImagedVector? {
    var rest = self
    for direction in basis + basis { rest.add(-dot(rest.entries, direction.entries), direction) }
    let left = rest.norm
    guard left > 1e-8 * norm else { return nil }
    rest.scale(by: 1 / left)
    return rest
  }
}
