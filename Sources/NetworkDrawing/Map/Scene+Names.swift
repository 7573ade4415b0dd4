import Graphviz

extension Scene {
  /// Writes names beside their marks; returns which of the wishes found a place, and how.
  ///
  /// What lies below a name is made pale where a line crosses it.
  mutating func addNames(
    _ wishes: [LabelWish], among obstacles: LabelObstacles, colour: Colour = Palette.ink
  ) -> [(wish: Int, form: LabelWish.Form)] {
    let placement = LabelPlacement(wishes, among: obstacles)
    var placed: [(wish: Int, form: LabelWish.Form)] = []
    for (number, site) in placement.sites.enumerated() {
      guard let site else { continue }
      placed.append((number, site.form))
      if let leader = site.leader {
        figures.append(
          Figure(
            form: .line([leader.start, leader.end]), fill: nil,
            outline: Stroke(Palette.ink, width: 0.6, dashes: .dotted)))
      }
      let isCrossed = (obstacles.lines + obstacles.shores).contains { $0.meets(site.box) }
      write(site, colour: colour, hasVeil: isCrossed)
    }
    return placed
  }

  /// Writes the lines of `site`, those of a heading in another colour.
  private mutating func write(_ site: LabelSite, colour: Colour, hasVeil: Bool) {
    let (lines, count) = (site.form.lines, site.form.headingCount)
    let height = site.box.height / Double(lines.count)
    let parts = [
      (lines: lines[..<count], colour: Palette.outlineName),
      (lines: lines[count...], colour: colour),
    ]
    for part in parts where !part.lines.isEmpty {
      texts.append(
        Text(
          text: part.lines.joined(separator: "\n"),
          box: Rectangle(
            lowerLeft: Point(
              x: site.box.lowerLeft.x,
              y: site.box.lowerLeft.y + height * Double(part.lines.startIndex)),
            upperRight: Point(
              x: site.box.upperRight.x,
              y: site.box.lowerLeft.y + height * Double(part.lines.endIndex))),
          fontSize: site.form.fontSize, colour: part.colour, alignment: site.alignment,
          hasVeil: hasVeil))
    }
  }

  /// The lines of the picture as straight lines on the page.
  var segments: [Segment] {
    lines.map { Segment(start: marks[$0.first].centre, end: marks[$0.second].centre) }
  }
}
