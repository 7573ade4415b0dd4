import Charts
import Lettering

/// The names of clusters, short enough for a picture.
struct ClusterLabels {
  let names: [String]

  /// How wide the widest of them is.
  let width: Double

  init(of names: [String]) {
    let names = ShortName.labels(of: names.map(ShortName.cleaned)).map(\.line)
    self.names = names
    width = names.map { ChartLetters.width(of: $0, size: ChartDrawing.letterSize) }.max() ?? 0
  }
}
