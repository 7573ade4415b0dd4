/// Why a file is taken for one of a format.
public enum NetworkFileReason: Hashable, Sendable {
  /// Its name ends so, without the dot.
  case ending(String)
  /// It begins with this.
  case beginning(String)
  /// This is in it.
  case content(String)
  /// It is an object in JSON.
  case object
  /// It has columns for both ends of ties.
  case columnsOfTies
  /// It has the sheets “Nodes” and “Ties”.
  case sheets
  /// There are names in the first row and column, and numbers in the rest.
  case matrix
}

extension NetworkFileReason: CustomStringConvertible {
  /// The reason as the end of a sentence.
  public var description: String {
    switch self {
    case .ending(let ending): "its name ends in .\(ending)"
    case .beginning(let text): "it begins with “\(text)”"
    case .content(let text): "it has “\(text)” in it"
    case .object: "it is an object in JSON"
    case .columnsOfTies: "it has columns for both ends of ties"
    case .sheets: "it has the sheets “Nodes” and “Ties”"
    case .matrix: "it is a matrix: names in the first row and column, numbers in the rest"
    }
  }
}
