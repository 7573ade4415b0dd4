public import Charts
public import CooperationRecords
public import Documents
public import Graphviz
import Lettering

/// A chart of records as a picture that stands alone, with what must be said of it.
public struct ChartPicture: Sendable {
  /// How to read it, in sentences.
  public let caption: [String]

  private let chart: any Chart
  private let sheet: ChartSheet

  /// Sets `chart` of `records` between its title and a caption; made-up records are called so.
  public init(
    _ chart: any Chart, caption: [String], of records: CooperationRecords,
    in language: DocumentLanguage
  ) {
    self.caption = caption
    self.chart = chart
    let source = records.source.map {
      Sentence(english: "Source: \($0)", latvian: "Avots: \($0)")[language]
    }
    sheet = ChartSheet(
      chart.drawing(width: 700), title: "\(chart.title) · \(records.title)",
      warning: records.isSynthetic ? language.briefingWords.synthetic : nil,
      caption: (caption + [source].compactMap(\.self)).joined(separator: " "))
  }

  /// The picture as a file of `format`.
  ///
  /// - Throws: `GraphvizError`.
  public func rendered(_ format: OutputFormat) throws(GraphvizError) -> [UInt8] {
    try sheet.drawing.rendered(format, title: chart.title, description: chart.description)
  }
}
