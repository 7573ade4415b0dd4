/// Something in a network file that was left aside, or read in a way that its user must know.
public enum NetworkFileNote: Hashable, Sendable {
  /// Ties have directions that differ; the stronger of both counts.
  case directions
  /// Every tie is written in both directions; each pair counts once.
  case bothDirections
  /// So many ties join a node to itself, and were left out.
  case loops(Int)
  /// So many ties have a strength that is not a number above 0, and were left out.
  case notPositive(Int)
  /// There are several networks or relations; the first was taken, or the one asked for.
  case otherRelations(taken: String, others: [String])
  /// Ties have attributes beside their strength.
  case tieAttributes([String])
  /// Ties or nodes have times that were left aside.
  case times
  /// Participations have strengths; a network of two modes knows only that they are there.
  case strengthsOfParticipations
  /// A part of the file, by its name, is of no use here.
  case leftAside(String)
  /// There are several graphs; the first was taken.
  case otherGraphs
  /// So many cells of a matrix are empty: nobody knows whether there is a tie.
  case unknownCells(Int)
  /// The text is not in UTF-8 and was read as Windows-1252.
  case otherEncoding
  /// So many names occur more than once; a number was put behind those that came later.
  case repeatedNames(Int)
}

extension NetworkFileNote {
  /// Whether it says that directions are left aside, which a measure that heeds them does not do.
  public var isOfDirections: Bool { self == .directions || self == .bothDirections }
}

extension NetworkFileNote: CustomStringConvertible {
  /// The note in one sentence.
  public var description: String {
    switch self {
    case .directions:
      "The ties have directions, which are left aside: the stronger of both directions counts."
    case .bothDirections:
      "Every tie is written in both directions; each pair counts once."
    case .loops(let count):
      "Ties of a node to itself, left out: \(count)."
    case .notPositive(let count):
      "Ties whose strength is not a number above 0, left out: \(count)."
    case .otherRelations(let taken, let others):
      "There are several relations; “\(taken)” was taken, and left aside are: "
        + "\(Self.list(others))."
    case .tieAttributes(let names):
      "Attributes of ties, left aside: \(Self.list(names))."
    case .times:
      "Ties or nodes have times, which are left aside."
    case .strengthsOfParticipations:
      "Participations have strengths, which are left aside: an organisation takes part or not."
    case .leftAside(let part):
      "Left aside: \(part)."
    case .otherGraphs:
      "There are several graphs; all but the first are left aside."
    case .unknownCells(let count):
      "Cells of the matrix that are empty, so that nobody knows of a tie: \(count)."
    case .otherEncoding:
      "The text is not in UTF-8; it was read as Windows-1252."
    case .repeatedNames(let count):
      "Names that occur more than once: \(count); their number was put behind those that came "
        + "later."
    }
  }

  private static func list(_ names: [String]) -> String {
    names.prefix(8).map { "“\($0.prefix(60))”" }.joined(separator: ", ")
      + (names.count > 8 ? ", and \(names.count - 8) more" : "")
  }
}
