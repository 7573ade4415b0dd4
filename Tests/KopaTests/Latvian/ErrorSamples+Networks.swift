@testable import Kopa

extension ErrorSamples {
  private typealias Problem = NetworkFileError.Problem

  static let networkFiles: [ErrorSamples] = [
    ErrorSamples(
      "Problem", "NetworkFormats/Document/NetworkFileError.swift", isError: false,
      [
        ("empty", wrong(.empty)), ("notText", wrong(.notText)), ("xml", wrong(.xml(.notUTF8))),
        ("notInFormat", wrong(.notInFormat(.graphML))), ("notInFormat", wrong(.notInFormat(.gexf))),
        ("notInFormat", wrong(.notInFormat(.pajek))), ("notInFormat", wrong(.notInFormat(.dl))),
        ("notInFormat", wrong(.notInFormat(.nodeLink))), ("notInFormat", wrong(.notInFormat(.gml))),
        ("notInFormat", wrong(.notInFormat(.vna))), ("notInFormat", wrong(.notInFormat(.dot))),
        ("notInFormat", wrong(.notInFormat(.matrix))),
        ("notInFormat", wrong(.notInFormat(.tables))),
        ("expected", wrong(.expected(.number, found: "x1"))),
        ("expected", wrong(.expected(.number, found: ""))),
        ("notANumber", wrong(.notANumber("x2"))),
        ("outOfRange", wrong(.outOfRange("x3", allowed: 4...51))),
        ("repeatedNode", wrong(.repeatedNode("n1"))), ("unknownNode", wrong(.unknownNode("n2"))),
        ("repeatedColumn", wrong(.repeatedColumn)),
        ("repeatedAttribute", wrong(.repeatedAttribute("a1"))),
        ("unknownAttribute", wrong(.unknownAttribute("a2"))),
        ("tooDeep", wrong(.tooDeep(limit: 64))),
        ("notOffered", wrong(.notOffered(.secondGraph))),
        ("noRelation", wrong(.noRelation("r1", relations: ["r2", "r3"]))),
        ("noRelation", wrong(.noRelation("r1", relations: []))),
        ("graphML", wrong(.graphML(.noGraph))), ("table", wrong(.table(.empty(path: "t7.csv")))),
        ("network", wrong(.network(.tooManyNodes(limit: 1001)))),
        ("matrixTooLarge", wrong(.matrixTooLarge(limit: 20_000))),
        ("matrixWithoutColumns", wrong(.matrixWithoutColumns)),
        ("neverWritten", wrong(.neverWritten)),
        ("sheetTooSmall", wrong(.sheetTooSmall(.ties, count: 2_000_001, limit: 1_048_575))),
        ("output", wrong(.output(.readOnlyDisk(path: "b7.xlsx")))), ("other", wrong(.other("w1."))),
      ]),
    ErrorSamples(
      "Expectation", "NetworkFormats/Document/NetworkFileError+Expectation.swift", isError: false,
      [
        ("marks", expected(.marks([",", "}"]))), ("closing", expected(.closing("\""))),
        ("endOfTextInLine", expected(.endOfTextInLine)), ("endOfFile", expected(.endOfFile)),
        ("key", expected(.key)), ("value", expected(.value)), ("number", expected(.number)),
        ("attribute", expected(.attribute)), ("attributeNamed", expected(.attributeNamed("a1"))),
        ("port", expected(.port)), ("label", expected(.label)),
        ("nameInQuotationMarks", expected(.nameInQuotationMarks)),
        ("character", expected(.character)), ("escapedCharacter", expected(.escapedCharacter)),
        ("fourDigits", expected(.fourDigits)), ("listOfNodes", expected(.listOfNodes)),
        ("nodeWith", expected(.nodeWith("i1"))), ("edgeWith", expected(.edgeWith("s1"))),
        ("words", expected(.words(21))), ("twoNodes", expected(.twoNodes)),
        ("columnsOfTies", expected(.columnsOfTies)),
        ("columnsOfTimes", expected(.columnsOfTimes)),
        ("numberOfVertices", expected(.numberOfVertices)), ("noVertex", expected(.noVertex)),
        ("matrix", expected(.matrix(rows: 11, columns: 21))),
        ("rowAndColumn", expected(.rowAndColumn)), ("linesUpTo", expected(.linesUpTo(1))),
        ("wordOfDL", expected(.wordOfDL)), ("format", expected(.format)),
        ("edgeOfGraph", expected(.edgeOfGraph)), ("edgeOfDigraph", expected(.edgeOfDigraph)),
        ("sheet", expected(.sheet("Ties"))),
        ("fileBeside", expected(.fileBeside(".##h", ".##d"))),
        ("header", expected(.header(.title))),
        ("numbers", expected(.numbers(rows: 2, columns: 3, matrices: 4, size: 8))),
      ]),
    ErrorSamples(
      "SheetRows", "NetworkFormats/Document/NetworkFileError+Expectation.swift", isError: false,
      [
        ("nodes", room(for: .nodes)), ("ties", room(for: .ties)), ("times", room(for: .times)),
        ("choices", room(for: .choices)),
      ]),
    ErrorSamples(
      "HeaderPart", "NetworkFormats/Document/NetworkFileError+Expectation.swift", isError: false,
      [
        ("version", expected(.header(.version))), ("date", expected(.header(.date))),
        ("numberType", expected(.header(.numberType))),
        ("dimensions", expected(.header(.dimensions))), ("count", expected(.header(.count))),
        ("title", expected(.header(.title))), ("labelFlags", expected(.header(.labelFlags))),
        ("label", expected(.header(.label(21)))),
      ]),
    ErrorSamples(
      "Part", "NetworkFormats/Document/NetworkFileError+Expectation.swift", isError: false,
      [
        ("tiesAbove", wrong(.notOffered(.tiesAbove(1001)))),
        ("relationsAbove", wrong(.notOffered(.relationsAbove(1000)))),
        ("soManyAttributes", wrong(.notOffered(.soManyAttributes))),
        ("attributes", wrong(.notOffered(.attributes(21, ofNodes: 31)))),
        ("attributesInSheet", wrong(.notOffered(.attributesInSheet(17_000)))),
        ("secondGraph", wrong(.notOffered(.secondGraph))),
        ("format", wrong(.notOffered(.format("f1")))),
        ("versionOfUCINET", wrong(.notOffered(.versionOfUCINET("V9")))),
        ("numbersOfUCINET", wrong(.notOffered(.numbersOfUCINET(type: 12)))),
      ]),
    ErrorSamples(
      "XMLProblem", "NetworkFormats/XML/XMLProblem.swift",
      [
        ("notUTF8", wrong(.xml(.notUTF8))), ("documentType", wrong(.xml(.documentType))),
        ("notWellFormed", wrong(.xml(.notWellFormed))),
        ("tooDeep", wrong(.xml(.tooDeep(limit: 64)))),
      ]),
    ErrorSamples("GraphMLError", "NetworkFormats/GraphML/GraphMLError.swift", graphML),
  ]

  private static let graphML: [(name: String, error: any BilingualError)] = [
    ("notUTF8", GraphMLError.notUTF8), ("documentType", GraphMLError.documentType(line: 21)),
    ("notWellFormed", GraphMLError.notWellFormed(line: 21)),
    ("tooDeep", GraphMLError.tooDeep(limit: 64, line: 21)),
    ("notGraphML", GraphMLError.notGraphML(element: "e1", line: 21)),
    ("noGraph", GraphMLError.noGraph),
    ("missing", GraphMLError.missing(attribute: "a1", element: "e1", line: 21)),
    ("directed", GraphMLError.directed(line: 21)),
    ("notOffered", GraphMLError.notOffered(element: "e1", line: 21)),
    ("repeatedKey", GraphMLError.repeatedKey("k1", line: 21)),
    ("repeatedNode", GraphMLError.repeatedNode("n1", line: 21)),
    ("unknownNode", GraphMLError.unknownNode("n1", line: 21)),
    ("unknownKey", GraphMLError.unknownKey("k1", line: 21)),
    ("notANumber", GraphMLError.notANumber("x1", attribute: "a1", line: 21)),
    ("loop", GraphMLError.loop(node: "n1", line: 21)),
    ("strengthNotPositive", GraphMLError.strengthNotPositive(-0.5, line: 21)),
    ("noNetwork", GraphMLError.noNetwork(.network(.tooManyTies(limit: 1001)))),
  ]

  private static func wrong(_ problem: Problem) -> NetworkFileError {
    NetworkFileError(problem, path: "n7.net", line: 21)
  }

  private static func room(for rows: NetworkFileError.SheetRows) -> NetworkFileError {
    wrong(.sheetTooSmall(rows, count: 21, limit: 11))
  }

  private static func expected(_ expected: NetworkFileError.Expectation) -> NetworkFileError {
    wrong(.expected(expected, found: "x9"))
  }
}
