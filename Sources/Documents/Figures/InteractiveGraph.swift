/// What a reader can explore in a figure: the elements drawn in it, and who is whose neighbour.
///
/// An element is tied to the picture by its id, which is the `id` of a group in the SVG. An
/// element that is not drawn can still be found by name, and its neighbours are marked.
public struct InteractiveGraph: Hashable, Sendable {
  /// Something a reader can point at or look for.
  public struct Element: Hashable, Sendable {
    /// The id of its group in the SVG.
    public var id: String

    /// Its name, as people know it.
    public var name: String

    /// A line about it.
    public var description: String

    /// The ids of its neighbours, in the order in which they are listed.
    public var neighbours: [String]

    /// How many more neighbours it has than are listed.
    public var furtherNeighbours: Int

    /// The ids of the groups in the SVG that are lines ending at it.
    public var lines: [String]

    /// Creates an element.
    public init(
      id: String, name: String, description: String = "", neighbours: [String] = [],
      furtherNeighbours: Int = 0, lines: [String] = []
    ) {
      self.id = id
      self.name = name
      self.description = description
      self.neighbours = neighbours
      self.furtherNeighbours = furtherNeighbours
      self.lines = lines
    }
  }

  /// The elements, in the order in which the arrow keys move among them.
  public let elements: [Element]

  /// The label of the search field, where the document's own is too general.
  public var searchLabel: String?

  /// Creates a graph to explore.
  ///
  /// - Throws: ``InteractiveGraphError`` if an id is unsafe or used twice, or a neighbour is
  ///   unknown.
  public init(
    searchLabel: String? = nil, elements: [Element]
  ) throws(InteractiveGraphError) {
    var known: Set<String> = []
    for element in elements {
      guard isElementID(element.id) else { throw .unsafeID(element.id) }
      guard known.insert(element.id).inserted else { throw .repeatedID(element.id) }
    }
    for element in elements {
      for line in element.lines where !isElementID(line) { throw .unsafeID(line) }
      for neighbour in element.neighbours
      where neighbour == element.id
        || !known.contains(neighbour)
      {
        throw .strangeNeighbour(neighbour, of: element.id)
      }
    }
    self.searchLabel = searchLabel
    self.elements = elements
  }
}

/// Why a graph cannot be explored.
public enum InteractiveGraphError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The id has characters that an id may not have.
  case unsafeID(String)
  /// Two elements have the id.
  case repeatedID(String)
  /// The neighbour is the element itself, or is no element.
  case strangeNeighbour(String, of: String)

  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .unsafeID(let id):
      "The id “\(id)” must start with a letter and have only letters, digits, “_”, “.” and “-”."
    case .repeatedID(let id):
      "The id “\(id)” belongs to two elements; give each its own."
    case .strangeNeighbour(let neighbour, let element):
      "“\(neighbour)” cannot be a neighbour of “\(element)”; name another element of the graph."
    }
  }
}

/// Whether `text` can be an id in a picture and in a page: a letter of ASCII, then letters,
/// digits, `_`, `.` and `-`.
func isElementID(_ text: String) -> Bool {
  guard let first = text.utf8.first, first.isASCIILetter else { return false }
  return text.utf8.allSatisfy { byte in
    byte.isASCIILetter || (48...57).contains(byte) || [45, 46, 95].contains(byte)
  }
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool { (65...90).contains(self) || (97...122).contains(self) }
}
