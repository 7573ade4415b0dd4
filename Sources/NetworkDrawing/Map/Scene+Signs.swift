import Graphviz

/// The signs of a picture; the legend draws the same ones.
extension Scene {
  /// The width of the line of a tie.
  static let tieWidth = 0.75

  /// Adds the mark of an organisation; returns its position among the marks.
  @discardableResult
  mutating func addMark(
    of group: KindGroup, centre: Point, diameter: Double, tooltip: String? = nil,
    id: ElementID? = nil, summary: String? = nil
  ) -> Int {
    let look = Palette.look(of: group)
    marks.append(
      Mark(
        centre: centre, diameter: diameter * look.widening, shape: look.shape, fill: look.fill,
        outline: Stroke(Palette.ink, width: diameter < 5 ? 0.5 : 0.75), tooltip: tooltip, id: id,
        classes: id == nil ? [] : ["organisation"], summary: summary))
    return marks.count - 1
  }

  /// Adds a mark of no kind, which shows a size.
  mutating func addSizeSign(centre: Point, diameter: Double) {
    marks.append(
      Mark(
        centre: centre, diameter: diameter, shape: .circle, fill: .white,
        outline: Stroke(Palette.ink, width: 0.75)))
  }

  /// The line of a tie that was not there before.
  static let newTie = Stroke(Palette.ink, width: 1.1)

  /// Adds the sign for somebody who has a place here but is not there.
  mutating func addAbsence(centre: Point) {
    figures.append(
      Figure(
        form: .ellipse(in: Rectangle(centre: centre, size: Size(width: 2.6, height: 2.6))),
        fill: .white, outline: Stroke(Palette.plateEdge, width: 0.5)))
  }

  /// Adds a dot for somebody of whom nothing else is shown.
  mutating func addDot(centre: Point) {
    figures.append(
      Figure(
        form: .ellipse(in: Rectangle(centre: centre, size: Size(width: 2.6, height: 2.6))),
        fill: Palette.plateEdge, outline: nil))
  }

  /// Adds the ring around a mark that is pointed out, `distance` points wider than the mark.
  mutating func addRing(centre: Point, diameter: Double, distance: Double = 4) {
    marks.append(
      Mark(
        centre: centre, diameter: diameter + distance, shape: .circle, fill: .clear,
        outline: Stroke(.black, width: 1.2)))
  }

  /// Adds the disc of an activity or a community; returns its position among the marks.
  ///
  /// The inside lies below the lines, so that a line which only passes is seen to pass, unless
  /// `hidesLines`.
  @discardableResult
  mutating func addPlate(
    centre: Point, radius: Double, tooltip: String? = nil, id: ElementID? = nil,
    class name: ElementID = "activity", hidesLines: Bool = false
  ) -> Int {
    figures.append(
      Figure(
        form: .ellipse(
          in: Rectangle(centre: centre, size: Size(width: 2 * radius, height: 2 * radius))),
        fill: Palette.plate, outline: nil))
    marks.append(
      Mark(
        centre: centre, diameter: 2 * radius, shape: .circle,
        fill: hidesLines ? Palette.plate : .clear,
        outline: Stroke(Palette.plateEdge, width: 0.75), tooltip: tooltip, id: id,
        classes: id == nil ? [] : [name]))
    return marks.count - 1
  }

  /// Adds an outlined area.
  mutating func addIsland(_ corners: [Point], isLake: Bool = false) {
    figures.append(
      Figure(
        form: .polygon(corners), fill: isLake ? .white : Palette.island,
        outline: Stroke(Palette.shore, width: 0.75)))
  }

  /// Adds the outlines of those of `groups` that have these members.
  mutating func addIslands(
    _ members: [(number: Int, members: CommunityOutlines.Members)], of groups: OrganisationGroups,
    within frame: Rectangle
  ) -> Islands {
    let shores = CommunityOutlines.shores(around: members.map(\.members), within: frame)
    for shore in shores { addIsland(shore.corners, isLake: shore.isLake) }
    return Islands(
      shores,
      of: members.map { ($0.number, groups.names.isEmpty ? nil : groups.names[$0.number]) })
  }

  /// Adds marks of no one organisation in rows under a heading.
  mutating func addMarks(
    of groups: [KindGroup], under heading: String, in rows: MarkRows, top: Double, marks: MarkSize
  ) {
    guard !groups.isEmpty else { return }
    writeHeading(heading, top: top + MarkRows.gap)
    for (place, group) in groups.enumerated() {
      addMark(
        of: group, centre: rows.centre(place) + Point(x: 0, y: top),
        diameter: marks.diameter(activities: 1))
    }
  }

  /// Adds an outlined area in the form of an ellipse.
  mutating func addIsland(around box: Rectangle) {
    figures.append(
      Figure(
        form: .ellipse(in: box), fill: Palette.island,
        outline: Stroke(Palette.shore, width: 0.75)))
  }
}
