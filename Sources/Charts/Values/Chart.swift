public import Documents

/// Numbers as a picture.
///
/// ## Conventions
///
/// - The words come from the caller, in one language; numbers are written as that language does.
/// - A value that is undefined, or no finite number, is a dash, and its reason stands below the
///   chart. It is never drawn as 0.
/// - What a mark is, its shape or its number tells as well as its colour: charts can be read in black
///   and white.
/// - The same chart is the same bytes in every run.
public protocol Chart: Hashable, Sendable {
  /// What the chart is.
  var title: String { get }

  /// What it shows, in words, for those who cannot see it.
  var description: String { get }

  /// The picture, `width` points wide or, where what it holds needs more, wider.
  func drawing(width: Double) -> ChartDrawing
}

extension Chart {
  /// The width that fits a page: 700 points.
  public static var pageWidth: Double { 700 }

  /// The chart as a picture in a page; ``description`` is its text alternative.
  ///
  /// - Throws: `SVGError` if the page does not take it.
  public func picture(width: Double = Self.pageWidth) throws(SVGError) -> SVG {
    try drawing(width: width).picture()
  }

  /// The chart as an SVG that stands alone, with title and description.
  public func svg(width: Double = Self.pageWidth) -> String {
    drawing(width: width).svg(title: title, description: description)
  }

  /// The width as charts take it.
  static func bounded(_ width: Double) -> Double {
    width.isFinite ? min(4_000, max(240, width)) : pageWidth
  }
}

/// A number that may be undefined.
public enum ChartValue: Hashable, Sendable, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  /// A number; one that is not finite is drawn as undefined.
  case number(Double)
  /// No number, for a reason in the language of the chart.
  case undefined(because: String)

  /// Creates a number from a literal.
  public init(floatLiteral value: Double) { self = .number(value) }

  /// Creates a number from a literal.
  public init(integerLiteral value: Int) { self = .number(Double(value)) }

  /// The number, if it can be drawn.
  package var finite: Double? {
    if case .number(let value) = self, value.isFinite { value } else { nil }
  }

  /// Why there is none.
  package var reason: String? {
    if case .undefined(let reason) = self, !reason.isEmpty { reason } else { nil }
  }
}

/// What stands for a value that cannot be drawn.
let undefinedSign = "–"
