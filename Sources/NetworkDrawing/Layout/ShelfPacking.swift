import Graphviz

/// Boxes in rows, from left to right and from top to bottom, like books on shelves.
struct ShelfPacking {
  /// The middle of each box, in the order in which the boxes were given; *y* grows downwards.
  let centres: [Point]

  /// How much room the rows take.
  let size: Size

  /// Packs `boxes`, in their order, into rows of `width`; a box that is wider has its own row.
  init(_ boxes: [Size], width: Double, gap: Double) {
    var centres: [Point] = []
    var row: [Size] = []
    var top = 0.0
    var used = 0.0
    func place() {
      guard let height = row.map(\.height).max() else { return }
      var left = 0.0
      for box in row {
        centres.append(Point(x: left + box.width / 2, y: top + height / 2))
        left += box.width + gap
      }
      top += height + gap
    }
    for box in boxes {
      if !row.isEmpty, used + gap + box.width > width {
        place()
        row = []
      }
      used = row.isEmpty ? box.width : used + gap + box.width
      row.append(box)
    }
    place()
    self.centres = centres
    size = Size(width: width, height: max(0, top - gap))
  }
}
