import NetworkCore
import NetworkFormats
import Testing

@Suite("What formats lose")
struct FormatLossTests {
  /// The kinds of losses that the page of each format names.
  private static let named: [NetworkFileFormat: Set<String>] = [
    .graphML: ["times"], .gexf: [], .pajek: ["attribute", "times"], .pajekProject: ["times"],
    .nodeLink: [], .gml: ["attribute", "choice", "times"],
    .dl: ["name", "attribute", "choice", "times", "directions"],
    .vna: ["name", "attribute", "choice", "times", "directions"],
    .dot: ["name", "attribute", "choice", "times"],
    .cx2: ["choice", "times", "directions"],
    .workbook: [],
    .matrix: ["attribute", "choice", "times", "directions", "name"],
    .tables: ["attribute", "choice", "times", "directions", "name"],
  ]

  private func kind(_ loss: FormatLoss) -> String {
    switch loss {
    case .name: "name"
    case .attribute: "attribute"
    case .choice: "choice"
    case .times: "times"
    case .directions: "directions"
    case .modes: "modes"
    case .nodes: "nodes"
    case .ties: "ties"
    }
  }

  @Test(arguments: NetworkFileFormat.allCases)
  func `a format loses nothing but what it says`(format: NetworkFileFormat) throws {
    for number in 0..<40 {
      var document = try NastyDocument.make(number)
      if !document.ties.isEmpty {
        document.ties[0].spells = [.init(start: "2014-01-01", end: "2014-12-31")]
      }
      // Tables and matrices of delimited text have neither NUL nor names of spaces alone.
      if [.tables, .matrix].contains(format), document.nodes.contains(where: isNoField) {
        continue
      }
      // A matrix has columns, and more than one or two tell what stands between them.
      if format == .matrix, document.nodes.count < 4 { continue }
      let losses: [FormatLoss]
      do {
        losses = try format.losses(of: document)
      } catch {
        Issue.record("\(number): \(error)")
        continue
      }
      #expect(
        Set(losses.map(kind)).isSubset(of: Self.named[format] ?? []), "\(number): \(losses)")
    }
  }

  private func isNoField(_ name: String) -> Bool {
    name.utf8.contains(0) || name.unicodeScalars.allSatisfy(\.properties.isWhitespace)
      || name.first == " " || name.last == " " || name.hasPrefix("\u{FEFF}")
  }

  @Test(arguments: NetworkFileFormat.allCases)
  func `a plain network without attributes survives in every format`(
    format: NetworkFileFormat
  ) throws {
    let network = try Network(
      nodes: ["alone"],
      ties: [Tie("RTU", "Ķelvardi SIA", strength: 0.1), Tie("Ķelvardi SIA", "LU", strength: 1e-9)])
    let document = NetworkDocument(network)
    #expect(try format.losses(of: document) == [])
  }

  @Test(arguments: NetworkFileFormat.allCases)
  func `two modes survive in every format`(format: NetworkFileFormat) throws {
    let document = NetworkDocument(
      TwoModeNetwork(
        actors: ["a", "b", "alone"], events: ["x", "y", "empty"],
        participations: [("a", "x"), ("b", "x"), ("b", "y")]))
    #expect(try format.losses(of: document) == [])
  }

  @Test func `a matrix without columns is none`() throws {
    let empty = NetworkDocument(nodes: NodeTable([]), ties: [])
    #expect {
      try NetworkFileFormat.matrix.bytes(of: empty)
    } throws: { "\($0)".contains("at least one column") }
  }

  @Test func `losses are told one by one`() throws {
    var network = try Network(
      nodes: ["a\"b"], ties: [Tie("c", "d")],
      context: NetworkContext([.init(name: "window", value: "2014")]))
    try network.setAttribute("year", to: .number([1, nil, 2]))
    let losses = try NetworkFileFormat.dl.losses(of: NetworkDocument(network))
    #expect(losses == [.name(ofNode: "a\"b"), .attribute("year"), .choice("window")])
    #expect(losses.map(\.description).joined(separator: ", ").contains("the attribute “year”"))
  }
}
