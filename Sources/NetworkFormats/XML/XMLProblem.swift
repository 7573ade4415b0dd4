/// Why text could not be read as XML; lines are counted from 1.
public enum XMLProblem: Error, Hashable, Sendable {
  /// The text is not in UTF-8, or says it is in another encoding.
  case notUTF8
  /// The text has a document type, in which entities could be declared.
  case documentType
  /// The text is not well-formed.
  case notWellFormed
  /// Elements stand in elements deeper than is read.
  case tooDeep(limit: Int)
}

extension XMLProblem: CustomStringConvertible {
  /// One sentence that says what is wrong and what to do.
  public var description: String {
    switch self {
    case .notUTF8: "the XML is not in UTF-8; save it in that encoding."
    case .documentType:
      "the file has a document type, which is refused because entities can be declared in it; "
        + "take the <!DOCTYPE …> out."
    case .notWellFormed:
      "this is not well-formed XML; write the file again with the program it came from."
    case .tooDeep(let limit):
      "elements stand in elements more than \(limit) deep, which is not read."
    }
  }
}
