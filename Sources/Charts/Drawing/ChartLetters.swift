import Lettering

/// A line of letters in a drawing.
package struct ChartLetters: Hashable, Sendable {
  /// Where a line of letters stands about its place.
  package enum Anchor: String, Hashable, Sendable {
    case start
    case middle
    case end
  }

  /// What is written.
  package var text: String
  /// The whole of it, where `text` is shorter.
  package var wholeText: String?
  /// Where it stands, on its baseline.
  package var place: Place
  /// How it stands there.
  package var anchor: Anchor
  /// The height of the letters.
  package var size: Double
  /// Their colour.
  package var colour: ChartColour
  /// Whether they are bold.
  package var isBold: Bool

  /// How much wider bold letters are.
  private static let boldness = 1.12

  /// How wide `text` becomes, with some room.
  package static func width(of text: String, size: Double, isBold: Bool = false) -> Double {
    TextWidth.points(text, size: size) * (isBold ? boldness : 1)
  }

  /// The room it takes.
  package var box: Box {
    let width = Self.width(of: text, size: size, isBold: isBold)
    let left =
      switch anchor {
      case .start: place.x
      case .middle: place.x - width / 2
      case .end: place.x - width
      }
    return Box(
      left: left, top: place.y - 0.95 * size, right: left + width, bottom: place.y + 0.25 * size)
  }
}

/// A name that fits into a width.
package struct FittedLabel: Hashable, Sendable {
  /// What stands in the picture.
  package let text: String
  /// The whole name, where that is longer.
  package let wholeName: String?

  /// The longest name of which the whole is kept.
  private static let mostLetters = 500

  /// Shortens `name` to `width` in letters of `size`: as a name where it is long, and cut where that
  /// is still too wide.
  ///
  /// - Complexity: O(*n*) for *n* letters.
  package init(
    _ name: String, within width: Double, size: Double = ChartDrawing.letterSize,
    isBold: Bool = false
  ) {
    self.init(short: nil, name, width, size, isBold)
  }

  /// Shortens `names`, no two of them to the same label if they are short enough to differ.
  package static func labels(
    of names: [String], within width: Double, size: Double = ChartDrawing.letterSize
  ) -> [FittedLabel] {
    let names = names.map { ShortName.cleaned(String($0.prefix(mostLetters))) }
    let short = ShortName.labels(of: names).map(\.line)
    return zip(names, short).map { FittedLabel(short: $1, $0, width, size, false) }
  }

  private init(short: String?, _ name: String, _ width: Double, _ size: Double, _ isBold: Bool) {
    let whole = ShortName.cleaned(String(name.prefix(Self.mostLetters)))
    let fits = { (text: String) in
      ChartLetters.width(of: text, size: size, isBold: isBold) <= width
    }
    var kept = fits(whole) ? whole : short ?? whole
    if !fits(kept) {
      kept = Self.cut(kept, to: width) { ChartLetters.width(of: $0, size: size, isBold: isBold) }
    }
    text = kept
    wholeName = kept == whole ? nil : whole
  }

  /// As much of `text` as fits with the sign that something is missing; nothing where that alone does
  /// not.
  private static func cut(
    _ text: String, to width: Double, measured: (String) -> Double
  ) -> String {
    var room = width - measured("…")
    guard room >= 0 else { return "" }
    var kept = ""
    for letter in text where letter != "…" {
      room -= measured(String(letter))
      guard room >= 0 else { break }
      kept.append(letter)
    }
    while kept.last?.isWhitespace == true { kept.removeLast() }
    return kept + "…"
  }
}
