/// A few numbers in large type, each with what it counts.
public struct KeyNumbers: Hashable, Sendable, BlockContent {
  /// The numbers, in order.
  public var numbers: [KeyNumber]

  /// Creates key numbers.
  public init(@ContentBuilder<KeyNumber> _ numbers: () throws -> [KeyNumber]) rethrows {
    self.numbers = try numbers()
  }

  /// The key numbers as a block.
  public var block: Block { .keyNumbers(self) }
}

/// A number and what it counts, in plain words.
public struct KeyNumber: Hashable, Sendable {
  /// The number.
  public var value: Cell

  /// What it counts: "firms work with a university".
  public var words: Text

  /// A small line below: the value before, the denominator, a caution.
  public var note: Text?

  /// Creates a key number from a cell.
  public init(_ value: Cell, _ words: Text, note: Text? = nil) {
    self.value = value
    self.words = words
    self.note = note
  }

  /// Creates a key number from a text such as "9 of 26".
  public init(_ value: String, _ words: Text, note: Text? = nil) {
    self.init(.text(Text(value)), words, note: note)
  }

  /// Creates a key number from a count.
  public init(_ value: Int, _ words: Text, note: Text? = nil) {
    self.init(.number(Double(value), decimals: 0), words, note: note)
  }

  /// Creates a key number; one that is missing or not finite is shown as undefined.
  public init(_ value: Double?, decimals: Int, _ words: Text, note: Text? = nil) {
    self.init(Cell(value, decimals: decimals), words, note: note)
  }
}
