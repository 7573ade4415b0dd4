public import Graphviz

/// A picture of a network that can stand in a file or on a page.
public protocol NetworkPicture: Sendable {
  /// How to read it and by which rule it was drawn, in sentences.
  var caption: [String] { get }

  /// What it shows, in one paragraph, for those who cannot see it.
  var textAlternative: String { get }

  /// What its signs mean; the same stands in the picture.
  var legend: Legend { get }

  /// How large it is, in points.
  var size: Size { get }

  /// The picture as a file of `format`; a PNG has 150 dots an inch.
  ///
  /// - Throws: `GraphvizError`.
  func rendered(_ format: OutputFormat) throws(GraphvizError) -> [UInt8]
}

extension NetworkMap: NetworkPicture {}
