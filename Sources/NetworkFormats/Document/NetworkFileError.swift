public import NetworkCore
public import TabularFiles

/// Why a network file could not be read; lines are counted from 1.
public struct NetworkFileError: Error, Hashable, Sendable {
  /// What can be wrong.
  public enum Problem: Hashable, Sendable {
    /// There is nothing in the file.
    case empty
    /// The text holds bytes that no text has.
    case notText
    /// The text is XML that is not well-formed, not in UTF-8, too deep, or has a document type.
    case xml(XMLProblem)
    /// The file is of another format than its name tells.
    case notInFormat(NetworkFileFormat)
    /// Something else was expected.
    case expected(Expectation, found: String)
    /// Something should be a number and is none.
    case notANumber(String)
    /// A number is beyond what it can be.
    case outOfRange(String, allowed: ClosedRange<Int>)
    /// Two nodes have one identifier.
    case repeatedNode(String)
    /// A tie ends at a node that is not there.
    case unknownNode(String)
    /// Two columns of a matrix have one name.
    case repeatedColumn
    /// Two attributes have one identifier.
    case repeatedAttribute(String)
    /// An attribute that is not declared.
    case unknownAttribute(String)
    /// Parts stand in parts in parts, deeper than is read.
    case tooDeep(limit: Int)
    /// The file has something that is not offered.
    case notOffered(Part)
    /// There is no relation of that name; those that there are.
    case noRelation(String, relations: [String])
    /// It is no GraphML as it should be.
    case graphML(GraphMLError)
    /// It is no table as it should be.
    case table(TabularFileError)
    /// No network can be made of it.
    case network(NetworkError<String>)
    /// A matrix cannot hold so many nodes.
    case matrixTooLarge(limit: Int)
    /// A matrix would have no column.
    case matrixWithoutColumns
    /// A sheet has not room for so many rows.
    case sheetTooSmall(SheetRows, count: Int, limit: Int)
    /// The workbook could not be made.
    case output(OutputError)
    /// UCINET's own files are not written.
    case neverWritten
    /// Something else went wrong, in the words of whoever noticed.
    case other(String)
  }

  /// The path of the file, or `nil` where only its text is known.
  public var path: String?
  /// The line, or `nil` where the whole file is meant.
  public var line: Int?
  /// What is wrong.
  public let problem: Problem

  /// Creates an error.
  public init(_ problem: Problem, path: String? = nil, line: Int? = nil) {
    self.problem = problem
    self.path = path
    self.line = line
  }
}

extension NetworkFileError {
  /// What `error`, thrown by a reader, says of the file at `path`.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as NetworkFileError:
      self.init(error.problem, path: error.path ?? path, line: error.line)
    case let error as GraphMLError: self.init(.graphML(error), path: path)
    case let error as TabularFileError: self.init(.table(error), path: path)
    default: self.init(.other("\(error)"), path: path)
    }
  }
}

extension NetworkFileError: CustomStringConvertible {
  /// One sentence that says where and what is wrong, and what to do.
  public var description: String {
    // Errors of tables name the file themselves.
    if case .table(let error) = problem { return error.description }
    let place = [path, line.map { "line \($0)" }].compactMap(\.self).joined(separator: ", ")
    return (place.isEmpty ? "" : "\(place): ") + problem.description
  }
}

extension NetworkFileError.Problem: CustomStringConvertible {
  /// What is wrong, in one sentence.
  public var description: String {
    switch self {
    case .empty: "there is nothing in the file; choose one that holds a network."
    case .notText: "this is no text; choose a file of another format."
    case .xml(let problem): problem.description
    case .notInFormat(let format):
      "this is no \(format.title); give the file the ending of its format."
    case .expected(let expected, let found):
      "\(expected.description) should stand here, not \(found.isEmpty ? "nothing" : shown(found))."
    case .notANumber(let text): "\(shown(text)) should be a number."
    case .outOfRange(let text, let allowed):
      "\(shown(text)) should be from \(allowed.lowerBound) to \(allowed.upperBound)."
    case .repeatedNode(let node): "the node \(shown(node)) is there twice; rename one."
    case .unknownNode(let node):
      "a tie ends at the node \(shown(node)), which is not in the file; add it."
    case .repeatedColumn: "two columns have one name; rename one."
    case .repeatedAttribute(let name):
      "the attribute \(shown(name)) is declared twice; rename one."
    case .unknownAttribute(let name): "the attribute \(shown(name)) is not declared; declare it."
    case .tooDeep(let limit): "parts stand in parts more than \(limit) deep, which is not read."
    case .notOffered(let part): "\(part.description) cannot be read; leave that out."
    case .noRelation(let name, let relations):
      "there is no relation \(shown(name)); the file has "
        + (relations.isEmpty ? "only one" : relations.prefix(12).map(shown).joined(separator: ", "))
        + "."
    case .graphML(let error): error.description
    case .table(let error): error.description
    case .network(let error): error.description
    case .matrixTooLarge(let limit):
      "a matrix has at most \(limit) nodes; choose another format."
    case .sheetTooSmall(let rows, let count, let limit):
      "a sheet has room for \(limit) rows, and there are \(count) \(rows.description); choose another "
        + "format."
    case .output(let error): error.description
    case .neverWritten:
      "UCINET's own files are read and never written; choose .dl, which UCINET imports."
    case .matrixWithoutColumns: "a matrix has at least one column; choose another format."
    case .other(let reason): reason
    }
  }

  private func shown(_ text: String) -> String {
    let line = text.prefix(60).split(whereSeparator: \.isNewline).joined(separator: " ")
    return "“\(line)\(text.count > 60 ? "…" : "")”"
  }
}
