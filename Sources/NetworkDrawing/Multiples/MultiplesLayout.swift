import Graphviz

/// Where everybody stands in each panel.
struct MultiplesLayout {
  /// For each panel the place of each organisation that has one, from the panel's upper left corner.
  private(set) var places: [[Int: Point]] = []

  /// How high each panel is.
  let panelHeight: Double

  /// Lines of the union that the layout of years sees, for each organisation.
  private static let tiesPerOrganisation = 4

  /// Places everybody in panels of at most `room`; `nil` where they do not fit.
  init?(
    _ subject: MultiplesSubject, _ ties: MultiplesTies, marks: MarkSize, room: Size
  ) {
    let shared =
      subject.areYears
      ? [Self.union(of: subject)]
      : zip(subject.parts, ties.drawn).map { part, drawn in
        Layer(part.present, part.activityCounts, drawn.map { part.ties[$0] })
      }
    let rows = shared.map {
      PanelRows(
        count: $0.alone.count, width: room.width, diameter: marks.diameter(activities: 1) * 1.28)
    }
    let foot = rows.map(\.height).max() ?? 0
    guard room.height > foot,
      let arrangement = PanelArrangement(
        shared.map { $0.graph(marks) }, room: Size(width: room.width, height: room.height - foot))
    else { return nil }
    let height = max(24, (arrangement.heights.max() ?? 0) + foot)
    panelHeight = height
    let layers = shared.indices.map { number in
      var own: [Int: Point] = [:]
      let free = height - rows[number].height
      let drop = max(0, (free - arrangement.heights[number]) / 2)
      for (disc, organisation) in shared[number].tied.enumerated() {
        own[organisation] = arrangement.places[number][disc] + Point(x: 0, y: drop)
      }
      for (place, organisation) in shared[number].alone.enumerated() {
        own[organisation] = rows[number].centre(place) + Point(x: 0, y: free)
      }
      return own
    }
    places = subject.parts.indices.map { layers[subject.areYears ? 0 : $0] }
  }

  /// Who is to be placed together.
  private struct Layer {
    let tied: [Int]
    let alone: [Int]
    let counts: [Int]
    let ties: [StrongTies.Tie]

    init(_ organisations: [Int], _ counts: [Int], _ ties: [StrongTies.Tie]) {
      tied = organisations.filter { counts[$0] > 0 }
      alone = organisations.filter { counts[$0] == 0 }
      self.counts = counts
      self.ties = ties
    }

    /// Those who share more want to lie closer together.
    func graph(_ marks: MarkSize) -> CoreGraph {
      var numbers = counts.map { _ in 0 }
      for (number, organisation) in tied.enumerated() { numbers[organisation] = number }
      let most = Double(ties.map(\.activities).max() ?? 1)
      return CoreGraph(
        radii: tied.map { marks.diameter(activities: counts[$0]) / 2 + 0.5 },
        links: ties.map { tie in
          let strength = (Double(tie.activities) / most).squareRoot()
          return CoreGraph.Link(
            first: numbers[tie.first], second: numbers[tie.second], gap: 5 + 14 * (1 - strength),
            isDrawn: true)
        })
    }
  }

  /// All years together: everybody as large as in the year of the most activities, ties added up.
  private static func union(of subject: MultiplesSubject) -> Layer {
    var sums: [[Int]: Int] = [:]
    var counts = subject.organisations.map { _ in 0 }
    for part in subject.parts {
      for tie in part.ties { sums[[tie.first, tie.second], default: 0] += tie.activities }
      for (organisation, count) in part.activityCounts.enumerated() {
        counts[organisation] = max(counts[organisation], count)
      }
    }
    let ties = sums.map { StrongTies.Tie(first: $0[0], second: $0[1], activities: $1) }
    let tied = counts.count { $0 > 0 }
    let strong = StrongTies(
      among: ties, nodeCount: counts.count, mostLines: tiesPerOrganisation * tied)
    return Layer(Array(counts.indices), counts, strong.drawn)
  }
}
