import CooperationRecords
import Graphviz
import Lettering

/// What stands around a map: the title and a warning above, legend and caption below.
struct PageFrame {
  let width: Double
  private let title: [String]
  private let warning: String?
  private let legend: LegendLayout
  private let caption: [String]

  private static let titleSize = 11.0
  private static let warningSize = 9.0
  private static let captionSize = 7.5
  private static let lineSpacing = 1.3

  init(
    width: Double, title: String?, warning: String?, legend: LegendLayout, caption: [String]
  ) {
    self.width = width
    self.title =
      title.map { TextWrapping.lines($0, size: Self.titleSize, width: width) } ?? []
    self.warning = warning
    self.legend = legend
    self.caption = caption.flatMap {
      TextWrapping.lines($0, size: Self.captionSize, width: width)
    }
  }

  /// The height above the map.
  var above: Double {
    let lines =
      Double(title.count) * Self.titleSize + (warning == nil ? 0 : Self.warningSize)
    return lines == 0 ? 2 : lines * Self.lineSpacing + 6
  }

  /// The height below the map.
  var below: Double {
    8 + legend.height
      + (caption.isEmpty
        ? 2 : Double(caption.count) * Self.captionSize * Self.lineSpacing + 8)
  }

  /// Draws all of it around a map of `height`, and sets the size of the scene.
  func draw(into scene: inout Scene, mapHeight height: Double, marks: MarkSize) {
    var y = 0.0
    for line in title {
      y += Self.titleSize * Self.lineSpacing
      scene.write(line, x: 0, y: y - Self.titleSize * 0.6, size: Self.titleSize)
    }
    if let warning {
      y += Self.warningSize * Self.lineSpacing
      scene.write(
        warning, x: 0, y: y - Self.warningSize * 0.65, size: Self.warningSize,
        colour: Palette.warning)
    }
    y = above + height + 8
    legend.draw(into: &scene, top: y, marks: marks)
    y += legend.height + 6
    for line in caption {
      y += Self.captionSize * Self.lineSpacing
      scene.write(
        line, x: 0, y: y - Self.captionSize * 0.65, size: Self.captionSize,
        colour: Palette.quietInk)
    }
    scene.size = Size(width: width, height: above + height + below)
  }
}

extension PageFrame {
  /// What `style` wants to stand around a map of `records`.
  init(
    legend: Legend, caption: Caption, records: CooperationRecords, style: MapStyle,
    marks: MarkSize = .largest
  ) {
    let standsAlone = style.frame == .standalone
    var notes = caption.sentences
    if let source = records.source {
      let line = String(ShortName.cleaned(source).prefix(300))
      notes.append(DrawingWords.filled(style.words.source, line))
    }
    let title = String(ShortName.cleaned(records.title).prefix(200))
    self.init(
      width: style.size.width, title: standsAlone ? title : nil,
      warning: records.isSynthetic ? style.words.synthetic : nil,
      legend: LegendLayout(legend, width: style.size.width, marks: marks),
      caption: standsAlone ? [notes.joined(separator: " ")] : [])
  }
}
