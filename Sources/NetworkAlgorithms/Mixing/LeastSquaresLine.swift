/// The straight line that misses points least, in squares.
struct LeastSquaresLine {
  private var count = 0.0
  private var meanX = 0.0
  private var meanY = 0.0
  private var squares = 0.0
  private var products = 0.0

  /// Takes in a point; means move along, so that nothing large cancels.
  mutating func add(_ x: Double, _ y: Double) {
    count += 1
    let distance = x - meanX
    meanX += distance / count
    meanY += (y - meanY) / count
    squares += distance * (x - meanX)
    products += distance * (y - meanY)
  }

  /// How steep the line is; `nil` where all points stand above one another.
  var slope: Double? { squares > 0 ? products / squares : nil }
}
