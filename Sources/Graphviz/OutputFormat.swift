/// What a picture is written as.
public enum OutputFormat: Hashable, Sendable, CaseIterable {
  /// An SVG document, a file of its own.
  case svg
  /// The `<svg>` element alone, to stand inside an HTML page.
  case svgElement
  /// A picture made of dots.
  case png
  /// A page to print.
  case pdf

  /// The format as Graphviz knows it.
  var name: String {
    switch self {
    case .svg, .svgElement: "svg"
    case .png: "png:cairo"
    case .pdf: "pdf:cairo"
    }
  }
}
