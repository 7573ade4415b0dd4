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
      texts.append(
        Text(
          text: site.form.lines.joined(separator: "\n"), box: site.box,
          fontSize: site.form.fontSize, colour: colour, alignment: site.alignment,
          hasVeil: (obstacles.lines + obstacles.shores).contains { $0.meets(site.box) }))
    }
    return placed
  }

  /// The lines of the picture as straight lines on the page.
  var segments: [Segment] {
    lines.map { Segment(start: marks[$0.first].centre, end: marks[$0.second].centre) }
  }
}
