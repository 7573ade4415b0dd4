extension NetworkFileError {
  /// What should have stood at a place.
  public enum Expectation: Hashable, Sendable {
    /// One of these, letter for letter.
    case marks([String])
    /// The mark that closes a text.
    case closing(String)
    /// The end of a text, before the end of its line.
    case endOfTextInLine
    /// The end of the file.
    case endOfFile
    /// A key.
    case key
    /// A value.
    case value
    /// A number.
    case number
    /// The name of an attribute.
    case attribute
    /// An attribute of this name.
    case attributeNamed(String)
    /// The port of a node.
    case port
    /// The label of a node.
    case label
    /// A name in quotation marks.
    case nameInQuotationMarks
    /// Any character.
    case character
    /// A character that may stand behind a backslash.
    case escapedCharacter
    /// Four hexadecimal digits.
    case fourDigits
    /// A list of nodes.
    case listOfNodes
    /// A node that has this.
    case nodeWith(String)
    /// An edge that has this.
    case edgeWith(String)
    /// So many words.
    case words(Int)
    /// The names of two nodes.
    case twoNodes
    /// The columns for both ends of ties.
    case columnsOfTies
    /// The columns for times of ties.
    case columnsOfTimes
    /// The number of vertices of Pajek.
    case numberOfVertices
    /// No vertex, because there are none.
    case noVertex
    /// A matrix of this size, and nothing more.
    case matrix(rows: Int, columns: Int)
    /// A place in a matrix.
    case rowAndColumn
    /// No more lines than these.
    case linesUpTo(Int)
    /// A word of the header of DL.
    case wordOfDL
    /// The name of a format of DL.
    case format
    /// The edge of a graph without directions in DOT.
    case edgeOfGraph
    /// The edge of a graph with directions in DOT.
    case edgeOfDigraph
    /// A sheet of this name.
    case sheet(String)
    /// The other one of two files that belong together, by their endings.
    case fileBeside(String, String)
    /// A part of a header that is not there.
    case header(HeaderPart)
    /// So many numbers, each of so many bytes; what was found is told in bytes.
    case numbers(rows: Int, columns: Int, matrices: Int, size: Int)
  }

  /// What the rows of a sheet are.
  public enum SheetRows: Hashable, Sendable {
    /// Nodes.
    case nodes
    /// Ties.
    case ties
    /// Times of ties.
    case times
    /// Choices and attributes.
    case choices
  }

  /// A part of the header of UCINET's own files.
  public enum HeaderPart: Hashable, Sendable {
    /// The version of UCINET.
    case version
    /// The date.
    case date
    /// The type of the numbers.
    case numberType
    /// The number of dimensions.
    case dimensions
    /// The number of columns, rows or matrices.
    case count
    /// The title.
    case title
    /// Whether there are labels.
    case labelFlags
    /// The label of this number.
    case label(Int)
  }

  /// A part of a file that is not offered.
  public enum Part: Hashable, Sendable {
    /// More ties than these.
    case tiesAbove(Int)
    /// More relations than these.
    case relationsAbove(Int)
    /// Attributes without end.
    case soManyAttributes
    /// So many attributes of so many nodes.
    case attributes(Int, ofNodes: Int)
    /// So many attributes in one sheet.
    case attributesInSheet(Int)
    /// A second graph.
    case secondGraph
    /// A format of DL.
    case format(String)
    /// A file of UCINET of another version.
    case versionOfUCINET(String)
    /// A file of UCINET with numbers of another type.
    case numbersOfUCINET(type: Int)
  }
}

extension NetworkFileError.Expectation: CustomStringConvertible {
  /// What was expected, as the beginning of a sentence.
  public var description: String {
    switch self {
    case .marks(let marks): marks.map { "“\($0)”" }.joined(separator: " or ")
    case .closing(let mark): "“\(mark)” at the end of the text"
    case .endOfTextInLine: "the end of the text, in the same line,"
    case .endOfFile: "the end of the file"
    case .key: "a key"
    case .value: "a value"
    case .number: "a number"
    case .attribute: "an attribute"
    case .attributeNamed(let name): "an attribute “\(name)”"
    case .port: "a port"
    case .label: "a label"
    case .nameInQuotationMarks: "a name in quotation marks"
    case .character: "a character"
    case .escapedCharacter: "a character that may stand behind “\\”"
    case .fourDigits: "four digits"
    case .listOfNodes: "a list of nodes"
    case .nodeWith(let name): "a node with “\(name)”"
    case .edgeWith(let name): "an edge with “\(name)”"
    case .words(let count): "\(count) words"
    case .twoNodes: "two nodes"
    case .columnsOfTies: "columns “source” and “target”"
    case .columnsOfTimes: "columns “tie”, “start” and “end”"
    case .numberOfVertices: "“*Vertices” with their number"
    case .noVertex: "no vertex"
    case .matrix(let rows, let columns): "a matrix of \(rows) rows and \(columns) columns"
    case .rowAndColumn: "a row and a column"
    case .linesUpTo(let count): "no line after the first \(count)"
    case .wordOfDL: "a word of DL, such as “n”, “format”, “labels” or “data”"
    case .format: "a format"
    case .edgeOfGraph: "“--”, as in a graph,"
    case .edgeOfDigraph: "“->”, as in a digraph,"
    case .sheet(let name): "a sheet “\(name)”"
    case .fileBeside(let one, let other): "both files, \(one) and \(other),"
    case .header(let part): part.description
    case .numbers(let rows, let columns, let matrices, let size):
      "\(rows) × \(columns) × \(matrices) numbers, each of so many bytes: \(size),"
    }
  }
}

extension NetworkFileError.Part: CustomStringConvertible {
  /// The part, as the beginning of a sentence.
  public var description: String {
    switch self {
    case .tiesAbove(let limit): "more than \(limit) ties"
    case .relationsAbove(let limit): "more than \(limit) relations"
    case .soManyAttributes: "so many attributes"
    case .attributes(let count, let nodes): "\(count) attributes of \(nodes) nodes"
    case .attributesInSheet(let count): "\(count) attributes in a sheet"
    case .secondGraph: "a second <graph>"
    case .format(let name): "the format “\(name)”"
    case .versionOfUCINET(let version): "a file of UCINET whose version is “\(version)”"
    case .numbersOfUCINET(let type): "a file of UCINET with data of type \(type)"
    }
  }
}

extension NetworkFileError.SheetRows: CustomStringConvertible {
  /// The rows, behind their number.
  public var description: String {
    switch self {
    case .nodes: "nodes"
    case .ties: "ties"
    case .times: "times of ties"
    case .choices: "choices and attributes"
    }
  }
}

extension NetworkFileError.HeaderPart: CustomStringConvertible {
  /// The part, as the beginning of a sentence.
  public var description: String {
    switch self {
    case .version: "the version of UCINET"
    case .date: "the date"
    case .numberType: "the type of the numbers"
    case .dimensions: "the number of dimensions"
    case .count: "the number of columns, rows or matrices"
    case .title: "the title"
    case .labelFlags: "whether there are labels"
    case .label(let number): "label \(number)"
    }
  }
}
