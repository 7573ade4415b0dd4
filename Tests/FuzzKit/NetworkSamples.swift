import NetworkFormats

/// Sound network files, and what means something in them.
enum NetworkSamples {
  /// What is written in each format by hand, what other programs wrote, and each of them written again
  /// in `format`.
  static func samples(of format: NetworkFileFormat) -> [FuzzSample] {
    let read = documents.compactMap { try? format.bytes(of: $0) }
    if format == .workbook { return read.compactMap { try? FuzzSample(workbook: $0) } }
    let own = byHand[format].map { Array($0.utf8) }
    return ([own].compactMap(\.self) + files(of: format) + read).map { FuzzSample($0) }
  }

  /// What the files by hand tell; that each of them is sound, a test says.
  private static let documents: [NetworkDocument] = NetworkFileFormat.allCases.compactMap {
    format in
    byHand[format].flatMap { try? format.document(from: Array($0.utf8), source: format.rawValue) }
  }

  /// What other programs wrote in `format`.
  private static func files(of format: NetworkFileFormat) -> [[UInt8]] {
    let names: [String] =
      switch format {
      case .pajek:
        ["classic-galaskiewicz-ceos-clubs/CEOs.net", "classic-krackhardt-kite/KITE.NET"]
      case .pajekProject:
        [
          "classic-padgett-florentine/Padgett.paj", "classic-krackhardt-hightech/HighTech.paj",
          "classic-davis-southern-women/Davis.paj", "classic-knoke-bureaucracies/KnokBur.paj",
        ]
      case .dl:
        [
          "classic-padgett-florentine/PADGETT.DAT", "classic-davis-southern-women/DAVIS.DAT",
          "stokman-ziegler-interlocks/SZCID.DAT",
        ]
      case .matrix: ["cluster-kecskemet-2012/network_data.csv"]
      case .tables:
        [
          "interorg-tobacco-control-indiana/TCcnt_edges.csv",
          "classic-krackhardt-kite/kite_networkx_edges.csv",
        ]
      default: []
      }
    return SampleFiles.small(names)
  }

  static let pieces = [
    "*Vertices 5", "*Vertices 5 2", "*Matrix", "*Arcs :2 \"x\"", "*Edgeslist", "*Partition p",
    "*Vector v", "*Network n", "]]>", "<![CDATA[", "<!--", "<?x?>",
    "<!DOCTYPE a [<!ENTITY x 'y'>]>",
    "&x;", "<node id=\"a\"/>", "<edge source=\"a\" target=\"b\"/>", "<data key=\"d0\">1</data>",
    "<graph edgedefault=\"directed\">", "<spell start=\"1\"/>", "graph", "node", "edge", "strict",
    "subgraph", "digraph {", "->", "--", "a -- {b c}", "[label=<b>]", "nr=2 nc=3", "n=99999999",
    "nm=2", "format=nodelist2", "format = edgelist1", "labels embedded", "labels:", "data:",
    "level labels", "\"directed\": 3", "\"nodes\": [", "\"links\": []", "\"id\": 1", "\\ud800",
    "\"CXVersion\"", "*node data", "*tie data", "id 1", "source 1", "node [ id 1 ]",
    "source,target",
  ]
}
