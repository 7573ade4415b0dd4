/// By how much the mean of draws changes without one event, as the draws that lack it tell.
///
/// ## Definition
///
/// Of *R* draws *n* lack the event, with the mean *u* and the variance *s*²; the others have the mean
/// *v* and the variance *t*²:
///
///     shift = u − mean = (1 − n/R) (u − v)
///     variance of drawing = (1 − n/R)² (s²/n + t²/(R − n))
///
/// Where a single event is left out of each draw, the draws that lack it are all the same, and s is 0.
struct DrawnShift {
  /// By how much the mean changes.
  let value: Double

  /// The variance of the change that comes of drawing.
  let ofDrawing: Double

  /// How many draws there are, with their sum and the sum of their squares.
  struct Sums {
    private(set) var count = 0
    private(set) var sum = 0.0
    private(set) var squares = 0.0

    mutating func add(_ value: Double) {
      count += 1
      sum += value
      squares += value * value
    }

    /// The variance of the mean of the draws; 0 for a single one.
    var varianceOfMean: Double {
      guard count > 1 else { return 0 }
      let number = Double(count)
      return max(0, squares - sum * sum / number) / (number * (number - 1))
    }

    static func - (all: Sums, part: Sums) -> Sums {
      var rest = Sums()
      rest.count = all.count - part.count
      rest.sum = all.sum - part.sum
      rest.squares = all.squares - part.squares
      return rest
    }
  }

  /// Creates the shift of the draws `without` an event among `all`, whose mean is 0; `nil` where no
  /// draw lacks it.
  init?(without: Sums, of all: Sums) {
    guard without.count > 0 else { return nil }
    let share = Double(all.count - without.count) / Double(all.count)
    value = without.sum / Double(without.count)
    ofDrawing =
      share * share * (without.varianceOfMean + (all - without).varianceOfMean)
  }
}
