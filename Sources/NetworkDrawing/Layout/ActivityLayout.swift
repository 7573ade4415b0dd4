import Graphviz

/// Where everything in a map of activities stands; *y* grows downwards from the upper edge.
struct ActivityLayout {
  /// For each shared activity, in the plan's order.
  var plates: [(centre: Point, radius: Double)]
  /// For each bridge, in the plan's order.
  var bridges: [Point]
  /// For each organisation on a plate, by position in the network.
  var petals: [(organisation: Int, centre: Point)]
  /// How high the largest connected part is, and how high everything.
  var mainHeight: Double
  var height: Double
  /// How many connected parts lie below the largest.
  var otherPartCount: Int
  var marks: MarkSize
  /// Which plates belong to the largest part.
  var isMain: [Bool]

  /// More plates and bridges than these can neither be told apart on a page nor placed in a
  /// moment.
  private static let mostDiscs = 600

  /// Lays `plan` out in a room; marks shrink until there is room for them.
  ///
  /// Around the mark of each organisation stay as many points free as `clearances` says.
  ///
  /// - Returns: `nil` if there is not enough room even for the smallest marks.
  static func fitting(
    _ plan: ActivityPlan, of subject: MapSubject, clearances: [Double], width: Double,
    mostHeight: Double, heading: Double
  ) throws(GraphvizError) -> ActivityLayout? {
    guard plan.shared.count + plan.bridges.count <= mostDiscs else { return nil }
    for marks in MarkSize.steps {
      if let layout = try ActivityLayout(
        plan, of: subject, clearances: clearances, marks: marks, width: width,
        mostHeight: mostHeight, heading: heading)
      {
        return layout
      }
    }
    return nil
  }

  private init?(
    _ plan: ActivityPlan, of subject: MapSubject, clearances: [Double], marks: MarkSize,
    width: Double, mostHeight: Double, heading: Double
  ) throws(GraphvizError) {
    let discs = PlateContents.all(plan, of: subject, marks: marks)
    let graph = Self.graph(
      plan, of: subject, clearances: clearances, plates: discs.map(\.radius), marks: marks)
    guard
      let page = try PageArrangement(
        graph, width: width, mostHeight: mostHeight, heading: heading)
    else { return nil }
    plates = zip(page.places, discs).map { ($0, $1.radius) }
    bridges = Array(page.places.dropFirst(discs.count))
    petals = zip(page.places, discs).flatMap { centre, disc in
      zip(disc.organisations, disc.places).map { ($0, centre + $1) }
    }
    mainHeight = page.mainHeight
    height = page.height
    otherPartCount = page.otherPartCount
    self.marks = marks
    var isMain = [Bool](repeating: false, count: graph.radii.count)
    for disc in page.main { isMain[disc] = true }
    self.isMain = isMain
  }

  /// The plates and then the bridges, linked as they are tied.
  ///
  /// Communities keep apart, and links between them are longer. Organisations on a
  /// plate that take part elsewhere too link the two plates without a line.
  private static func graph(
    _ plan: ActivityPlan, of subject: MapSubject, clearances: [Double], plates: [Double],
    marks: MarkSize
  ) -> CoreGraph {
    var numbers = [Int](repeating: -1, count: plan.petals.count)
    for (number, activity) in plan.shared.enumerated() { numbers[activity] = number }
    let communities = plan.shared.map { subject.community(ofActivity: $0) }
    var graph = CoreGraph(
      radii: plates
        + plan.bridges.map {
          marks.diameter(activities: plan.activities[$0].count) / 2 + clearances[$0]
        },
      links: [])
    if let own = subject.communities {
      graph.groups = communities.map { $0 ?? -1 } + plan.bridges.map { own[$0] }
    }
    for (number, organisation) in plan.bridges.enumerated() {
      let own = subject.communities?[organisation]
      for activity in plan.activities[organisation] {
        let isInside = communities[numbers[activity]] == own
        graph.links.append(
          CoreGraph.Link(
            first: numbers[activity], second: plates.count + number, gap: isInside ? 7 : 20,
            isDrawn: true))
      }
    }
    for activity in plan.shared {
      for organisation in plan.petals[activity] {
        for other in plan.activities[organisation] where other != activity {
          graph.links.append(
            CoreGraph.Link(
              first: numbers[activity], second: numbers[other], gap: 30, isDrawn: false))
        }
      }
    }
    return graph
  }
}

/// The marks on one plate.
struct PlateContents {
  /// The organisations, group by group.
  let organisations: [Int]
  /// Their places around the plate's middle.
  let places: [Point]
  let radius: Double

  /// The plates of the plan's activities, in its order.
  static func all(
    _ plan: ActivityPlan, of subject: MapSubject, marks: MarkSize
  ) -> [PlateContents] {
    plan.shared.map { activity in
      let organisations = plan.petals[activity].sorted {
        (rank(subject.groups[$0]), $0) < (rank(subject.groups[$1]), $1)
      }
      let widest = organisations.map { marks.diameter(activities: plan.activities[$0].count) }.max()
      let packing = MarkPacking(
        count: organisations.count, pitch: (widest ?? marks.diameter(activities: 1)) + marks.gap)
      return PlateContents(
        organisations: organisations, places: packing.places,
        radius: organisations.isEmpty ? 3.2 * marks.scale : packing.radius + 1.6 * marks.scale)
    }
  }

  private static func rank(_ group: KindGroup) -> Int {
    KindGroup.allCases.firstIndex(of: group) ?? 0
  }
}
