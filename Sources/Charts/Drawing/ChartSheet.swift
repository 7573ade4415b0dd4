import Lettering

/// A chart that stands alone: its title above, how to read it below.
public struct ChartSheet: Hashable, Sendable {
  /// The picture with everything around it.
  public let drawing: ChartDrawing

  private static let margin = 12.0
  private static let titleSize = 16.0
  private static let captionSize = 11.0
  private static let mostLines = 30

  /// Sets `chart` between its title and a caption.
  ///
  /// - Parameters:
  ///   - chart: The picture.
  ///   - title: What it is.
  ///   - warning: What everybody must know, such as that records are made up.
  ///   - caption: How to read it, and where the data come from.
  public init(_ chart: ChartDrawing, title: String, warning: String? = nil, caption: String) {
    let width = chart.width
    let lines = { (text: String, size: Double) -> [String] in
      Array(
        TextWrapping.lines(
          ShortName.cleaned(String(text.prefix(3_000))), size: size, width: width / 1.12
        ).prefix(Self.mostLines))
    }
    let titles = lines(title, Self.titleSize)
    let warnings = warning.map { lines($0, Self.captionSize) } ?? []
    let captions = lines(caption, Self.captionSize)
    let above = Double(titles.count) * 21 + Double(warnings.count) * 15 + 8
    let below = 10 + Double(captions.count) * 15
    var sheet = ChartDrawing(
      width: width + 2 * Self.margin, height: above + chart.height + below + 2 * Self.margin)
    var y = Self.margin
    for line in titles {
      sheet.letters(line, Self.margin, y + 16, size: Self.titleSize, isBold: true)
      y += 21
    }
    for line in warnings {
      sheet.letters(line, Self.margin, y + 12, .start, .warning, size: 11, isBold: true)
      y += 15
    }
    sheet.add(chart, x: Self.margin, y: Self.margin + above)
    y = Self.margin + above + chart.height + 10
    for line in captions {
      sheet.letters(line, Self.margin, y + 12, .start, .quiet, size: Self.captionSize)
      y += 15
    }
    drawing = sheet
  }
}
