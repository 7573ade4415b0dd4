/// One part of a long run of replicates that several machines share: the third of ten.
///
///     let shard = Shard("3/10")
///     shard?.replicates(of: 999)   // 199..<299
///
/// ## Conventions
///
/// - Shards are counted from 1. Each is a range of replicates without gaps, and all of them together
///   are the whole run.
/// - Their sizes differ by 1 at most. Where there are more shards than replicates, some are empty.
public struct Shard: Hashable, Sendable, CustomStringConvertible {
  /// Which part it is, from 1.
  public let number: Int

  /// How many parts there are.
  public let count: Int

  /// The whole run in one part.
  public static let whole = Shard(number: 1, count: 1)

  private init(number: Int, count: Int) {
    self.number = number
    self.count = count
  }

  /// Creates part `number` of `count`, or `nil` if there is no such part.
  public init?(_ number: Int, of count: Int) {
    guard number >= 1, number <= count else { return nil }
    self.init(number: number, count: count)
  }

  /// Creates the part that `text` names, such as `3/10`, or `nil` if it names none.
  public init?(_ text: String) {
    let words = text.split(separator: "/", omittingEmptySubsequences: false)
    guard words.count == 2, let number = Int(words[0]), let count = Int(words[1]) else {
      return nil
    }
    self.init(number, of: count)
  }

  /// The part as the command line takes it: `3/10`.
  public var description: String { "\(number)/\(count)" }

  /// The replicates of this part, of `total` in all.
  ///
  /// - Precondition: `total` is not negative.
  public func replicates(of total: Int) -> Range<Int> {
    precondition(total >= 0, "no negative number of replicates")
    return start(of: number - 1, total)..<start(of: number, total)
  }

  private func start(of part: Int, _ total: Int) -> Int {
    count.dividingFullWidth(total.multipliedFullWidth(by: part)).quotient
  }
}
