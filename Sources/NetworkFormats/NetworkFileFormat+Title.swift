extension NetworkFileFormat {
  /// What a file of this format is called in a sentence.
  var title: String {
    switch self {
    case .graphML: "GraphML"
    case .gexf: "GEXF"
    case .pajek, .pajekProject: "file of Pajek"
    case .nodeLink: "node-link JSON"
    case .gml: "GML"
    case .dl: "DL of UCINET"
    case .ucinet: "file of UCINET"
    case .vna: "VNA"
    case .dot: "DOT"
    case .cx2: "CX2"
    case .matrix: "matrix"
    case .workbook: "workbook of nodes and ties"
    case .tables: "table of ties"
    }
  }
}
