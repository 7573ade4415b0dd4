/// Numbers for values, in order of first appearance.
///
/// What is compared again and again is hashed once, and after that by its number.
struct Numbering<Value: Hashable> {
  /// The values, each once, by their numbers.
  private(set) var values: [Value] = []
  private var numbers: [Value: Int] = [:]

  /// The number of `value`, a new one if it was not met before.
  mutating func number(of value: Value) -> Int {
    if let known = numbers[value] { return known }
    numbers[value] = values.count
    values.append(value)
    return values.count - 1
  }
}
