/// The smallest count that a published table tells.
///
///     let cell = MinimumCell(3)
///     cell?.published([12, 2, 5]).map { $0.text() }   // "12", "<3", "*"
///
/// ## Rules
///
/// 1. A count from 1 to *N* − 1 is told as less than *N*. Nothing and zero stay zero.
/// 2. Where counts add up to a total that is told, so many more are withheld, the smallest first,
///    that no small count follows from the total: there are at least two numbers that it can be, also
///    for a reader who knows that what is withheld is *N* or more.
/// 3. Where that cannot be, as for 2 and 2 of 4, all are withheld.
///
/// The rules protect one table. Who has several, such as those of two runs that differ in one
/// organisation, may subtract one from the other.
///
/// ## Reference
///
/// > A. Hundepool et al. *Statistical Disclosure Control.* Wiley, 2012, chapter 4.
public struct MinimumCell: Hashable, Sendable {
  /// The smallest count that is told.
  public let size: Int

  /// Creates the rule, or `nil` below 3: “less than 2” would tell that it is 1.
  public init?(_ size: Int) {
    guard size >= 3 else { return nil }
    self.size = size
  }

  /// Whether `count` is too small to be told.
  public func isSmall(_ count: Int) -> Bool { (1..<size).contains(count) }

  /// `count` by itself, with no total beside it.
  public func published(_ count: Int) -> PublishedCount {
    isSmall(count) ? .below(size) : .count(count)
  }

  /// Counts that add up to a total; the total is told by `published` of it alone.
  ///
  /// - Complexity: O(*n*²) for *n* counts.
  public func published(_ counts: [Int]) -> [PublishedCount] {
    var told = counts.map { self.published($0) }
    guard !isSmall(counts.reduce(0, +)) else { return told }
    while follows(from: told, counts) {
      let open = counts.indices.filter { counts[$0] >= size && told[$0] != .withheld }
      guard let next = open.min(by: { (counts[$0], $0) < (counts[$1], $1) }) else {
        return counts.map { $0 == 0 ? .count(0) : .withheld }
      }
      told[next] = .withheld
    }
    return told
  }

  /// Whether a small count can be one number only, by what is left of the total.
  private func follows(from published: [PublishedCount], _ counts: [Int]) -> Bool {
    let small = published.count { $0 == .below(size) }
    let withheld = published.count { $0 == .withheld }
    guard small > 0 else { return false }
    let hidden = zip(published, counts).reduce(0) { sum, cell in
      if case .count = cell.0 { sum } else { sum + cell.1 }
    }
    let most = hidden - (small - 1) - withheld * size
    let least = withheld > 0 ? 1 : hidden - (small - 1) * (size - 1)
    return min(most, size - 1) <= max(least, 1)
  }
}

/// A count as a published table tells it.
public enum PublishedCount: Hashable, Sendable {
  /// The count.
  case count(Int)
  /// A count above zero and below this.
  case below(Int)
  /// A count that is not told, because a small one would follow from it.
  case withheld

  /// The count in short, with `number` for the numbers: `12`, `<3` or `*`.
  public func text(_ number: (Int) -> String = { "\($0)" }) -> String {
    switch self {
    case .count(let count): number(count)
    case .below(let size): "<\(number(size))"
    case .withheld: "*"
    }
  }
}
