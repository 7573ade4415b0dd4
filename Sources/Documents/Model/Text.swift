/// Plain text, parts of which may be emphasised.
///
///     let sentence: Text = "Of 31 firms, \(strong: "26") are linked, \(emphasis: "not all") directly."
///
/// Only whole numbers and text can be interpolated: other numbers need a form, which
/// ``DocumentLanguage/number(_:decimals:)`` gives them.
public struct Text: Hashable, Sendable {
  /// A stretch of text in one style.
  public struct Run: Hashable, Sendable {
    /// The characters, as they are meant to be read.
    public var characters: String

    /// How the stretch stands out.
    public var emphasis: Emphasis

    /// The page in the same folder that it leads to: a letter, then letters, digits, `_`, `.` and
    /// `-`; any other name leads nowhere.
    public var page: String?

    /// Creates a stretch of text.
    public init(_ characters: String, emphasis: Emphasis = .none, leadingTo page: String? = nil) {
      self.characters = characters
      self.emphasis = emphasis
      self.page = page
    }
  }

  /// How a stretch of text stands out.
  public enum Emphasis: Hashable, Sendable {
    /// Not at all.
    case none
    /// Stressed, as in speech; set in italics.
    case stressed
    /// Important; set in bold.
    case strong
  }

  /// The stretches, in order.
  public var runs: [Run]

  /// Creates a text without emphasis.
  public init(_ characters: String) {
    runs = [Run(characters)]
  }

  /// Creates a text from its stretches.
  public init(runs: [Run]) {
    self.runs = runs
  }
}

extension Text: ExpressibleByStringInterpolation {
  /// Creates a text from a literal.
  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// Creates a text from a literal with interpolations.
  public init(stringInterpolation: Interpolation) {
    runs = stringInterpolation.runs
  }

  /// Collects the stretches of a literal.
  public struct Interpolation: StringInterpolationProtocol {
    var runs: [Run] = []

    /// Starts with nothing.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds what stands between interpolations.
    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { runs.append(Run(literal)) }
    }

    /// Adds a text that is not part of the literal.
    public mutating func appendInterpolation(_ characters: some StringProtocol) {
      runs.append(Run(String(characters)))
    }

    /// Adds a whole number.
    public mutating func appendInterpolation(_ number: Int) {
      runs.append(Run(String(number)))
    }

    /// Adds another text with its emphasis.
    public mutating func appendInterpolation(_ text: Text) {
      runs += text.runs
    }

    /// Adds a text in bold.
    public mutating func appendInterpolation(strong characters: some StringProtocol) {
      runs.append(Run(String(characters), emphasis: .strong))
    }

    /// Adds a text in italics.
    public mutating func appendInterpolation(emphasis characters: some StringProtocol) {
      runs.append(Run(String(characters), emphasis: .stressed))
    }
  }
}
