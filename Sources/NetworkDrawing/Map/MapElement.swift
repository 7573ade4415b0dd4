public import CooperationRecords
public import Graphviz

/// An organisation as it stands in a map.
public struct MapElement: Hashable, Sendable {
  /// Where an organisation stands.
  public enum Place: Hashable, Sendable {
    /// With lines of its own: to its activities, or to the organisations it shares most with.
    case between
    /// On the disc of an activity.
    case on(Activity.ID)
    /// By itself, because it shares no activity.
    case alone
    /// Apart, because none of its ties is more than chance, in a map of such ties; marked by itself
    /// where it has an `id`, and otherwise counted in a mark for several.
    case outsideBackbone
    /// Inside the disc of its community, not drawn by itself.
    case inCommunity
    /// Among the communities that are too small for discs of their own.
    case inSmallCommunity
  }

  /// Which organisation it is.
  public let organisation: Organisation.ID

  /// The `id` of its SVG element: `o` and its position in the network; in a map of groups that of
  /// its group's disc; `nil` where it has neither.
  public let id: ElementID?

  /// Its whole name, with its identifier where several have that name.
  public let name: String

  /// The group of kinds it is drawn as.
  public let group: KindGroup

  /// How many activities it shares with others.
  public let activities: Int

  /// Its community, where communities were handed in.
  public let community: Int?

  /// Whether its name stands in the picture.
  public let isNamed: Bool

  /// Where it stands.
  public let place: Place

  /// The `id`s of the lines that end at its mark.
  public internal(set) var lines: [ElementID] = []
}

/// An activity as it stands in a map of activities.
public struct ActivityElement: Hashable, Sendable {
  /// Which activity it is.
  public let activity: Activity.ID

  /// The `id` of its SVG element: `a` and its position in the network.
  public let id: ElementID

  /// Its title.
  public let title: String

  /// How many organisations take part in it.
  public let organisations: Int
}

extension [MapElement] {
  /// The elements with the lines of `scene` that end at their marks.
  func withLines(of scene: Scene) -> [MapElement] {
    var places: [ElementID: Int] = [:]
    for (place, element) in enumerated() where element.place == .between {
      if let id = element.id { places[id] = place }
    }
    var elements = self
    for line in scene.lines {
      guard let id = line.id else { continue }
      for end in [line.first, line.second] {
        if let place = scene.marks[end].id.flatMap({ places[$0] }) {
          elements[place].lines.append(id)
        }
      }
    }
    return elements
  }
}

extension ElementID {
  /// An `id` of a letter and whole numbers, such as `l17-3`.
  static func numbered(_ letter: Character, _ numbers: Int...) -> ElementID? {
    ElementID("\(letter)" + numbers.map(String.init).joined(separator: "-"))
  }
}
