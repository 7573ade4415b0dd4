/// Why GraphML could not be read; lines are counted from 1.
public enum GraphMLError: Error, Hashable, Sendable {
  /// The text is not in UTF-8, or says it is in another encoding.
  case notUTF8
  /// The text has a document type, in which entities could be declared.
  case documentType(line: Int)
  /// The text is not well-formed XML.
  case notWellFormed(line: Int)
  /// Elements stand in elements deeper than is read.
  case tooDeep(limit: Int, line: Int)
  /// The outermost element is not `graphml`.
  case notGraphML(element: String, line: Int)
  /// There is no graph in the file.
  case noGraph
  /// An element needs an attribute that it does not have.
  case missing(attribute: String, element: String, line: Int)
  /// A graph or an edge has a direction.
  case directed(line: Int)
  /// There are several graphs, nested graphs or hyperedges.
  case notOffered(element: String, line: Int)
  /// Two keys have one identifier, or two attributes of nodes one name.
  case repeatedKey(String, line: Int)
  /// Two nodes have one identifier.
  case repeatedNode(String, line: Int)
  /// An edge ends at a node that is not there.
  case unknownNode(String, line: Int)
  /// Data have a key that is not declared.
  case unknownKey(String, line: Int)
  /// Something that should be a number is none.
  case notANumber(String, attribute: String, line: Int)
  /// An edge joins a node to itself.
  case loop(node: String, line: Int)
  /// A strength is zero, negative, infinite or not a number.
  case strengthNotPositive(Double, line: Int)
  /// A network cannot hold so much, with the reason.
  indirect case noNetwork(NetworkFileError.Problem)
}

extension GraphMLError: CustomStringConvertible {
  /// One sentence that says what is wrong and what to do.
  public var description: String {
    switch self {
    case .notUTF8:
      "The GraphML is not in UTF-8; save it in that encoding."
    case .documentType(let line):
      "Line \(line): the file has a document type, which is refused because entities can be "
        + "declared in it; take the <!DOCTYPE …> out."
    case .notWellFormed(let line):
      "Line \(line): this is not well-formed XML; write the file again with the program it came "
        + "from."
    case .tooDeep(let limit, let line):
      "Line \(line): elements stand in elements more than \(limit) deep, which is not read."
    case .notGraphML(let element, let line):
      "Line \(line): the file begins with <\(element)>, not with <graphml>; choose a GraphML file."
    case .noGraph:
      "The file has no <graph> in it; choose one that has."
    case .missing(let attribute, let element, let line):
      "Line \(line): a <\(element)> has no “\(attribute)”; add it."
    case .directed(let line):
      "Line \(line): the graph is directed, which is not offered for now; make it undirected first."
    case .notOffered(let element, let line):
      "Line \(line): a <\(element)> stands here, but only one graph without hyperedges and "
        + "without graphs inside it can be read; save the graphs one by one."
    case .repeatedKey(let key, let line):
      "Line \(line): the attribute “\(key)” is declared twice; rename one."
    case .repeatedNode(let node, let line):
      "Line \(line): the node “\(node)” is there twice; rename one."
    case .unknownNode(let node, let line):
      "Line \(line): an edge ends at the node “\(node)”, which is not in the file; add it."
    case .unknownKey(let key, let line):
      "Line \(line): the key “\(key)” is not declared; add a <key> for it."
    case .notANumber(let text, let attribute, let line):
      "Line \(line): “\(text)” is no number, but the attribute “\(attribute)” needs one."
    case .loop(let node, let line):
      "Line \(line): an edge joins “\(node)” to itself; leave such edges out."
    case .strengthNotPositive(let strength, let line):
      "Line \(line): an edge has strength \(strength); a strength is a number above 0."
    case .noNetwork(let reason):
      reason.description
    }
  }
}

extension GraphMLError {
  init(_ problem: XMLProblem, line: Int) {
    switch problem {
    case .notUTF8: self = .notUTF8
    case .documentType: self = .documentType(line: line)
    case .notWellFormed: self = .notWellFormed(line: line)
    case .tooDeep(let limit): self = .tooDeep(limit: limit, line: line)
    }
  }
}
