import Kopa
import TestKit
import Testing

/// Maps of real records: everybody is in them, and their writing can be read.
@Suite("Maps of real records")
struct RealMapTests {
  /// A sample and the forms it is drawn in.
  struct Sample: CustomTestStringConvertible, Sendable {
    var path: String
    var isHere = false
    var forms: [MapStyle.Form] = [.automatic]

    var testDescription: String { path }
  }

  #if DEBUG
  private static let samples = [
    Sample(path: "classic-krackhardt-kite/kite_networkx_edges.csv"),
    Sample(path: "cluster-kecskemet-2012/network_data.csv"),
    Sample(path: "interorg-tobacco-control-indiana/TCcnt_edges.csv"),
  ]
  #else
  private static let samples = [
    Sample(path: "classic-krackhardt-kite/kite_networkx_edges.csv"),
    Sample(path: "cluster-kecskemet-2012/network_data.csv"),
    Sample(path: "interorg-tobacco-control-indiana/TCcnt_edges.csv"),
    Sample(path: "cluster-tfi-uk/TFI.paj"), Sample(path: "scotland-interlocks-1904/Scotland.paj"),
    Sample(path: "cuts/keep_latvia.csv", forms: [.automatic, .countries]),
    Sample(path: "cuts/keep_cluster_theme.csv"),
    Sample(path: "cuts/h2020_latvia.csv", forms: [.automatic, .countries]),
    Sample(path: "cordis-dashboard-2021/dashboard-export-2021.csv"),
    Sample(
      path: "clusters3-synthetic", isHere: true,
      forms: [.automatic, .communities, .territories, .areas, .backbone]),
  ]
  #endif

  @Test(.needsTestData("classic-krackhardt-kite/kite_networkx_edges.csv"), arguments: samples)
  func `everybody is drawn or counted, and no writing lies on anything`(sample: Sample) throws {
    let path = sample.isHere ? TestData.dataset(sample.path) : TestData.path(sample.path)
    let records = CooperationRecords(try Self.mentions(path))
    let plan = NetworkPlan()
    let twoMode = try records.twoModeNetwork(by: plan)
    let communities = try records.network(projecting: twoMode, by: plan)
      .communities(.leiden(resolution: 1, seed: 1))
    for form in sample.forms {
      for labels in [MapStyle.Labels.automatic, .all] {
        let style = MapStyle(form: form, labels: labels, frame: .standalone)
        let map = try NetworkMap(of: twoMode, in: records, communities: communities, style: style)
        #expect(map.legibility == Legibility(), "\(form), \(labels)")
        #expect(map.elements.map(\.organisation) == Array(twoMode.actors))
        let counted = map.elements.count { $0.id == nil }
        let saysSo = map.legend.entries.contains { $0.text.hasPrefix("one mark:") }
        #expect(counted == 0 || saysSo, "\(form)")
        #expect(map.facts.lines <= 400)
      }
    }
  }

  private static func mentions(_ path: String) throws -> CooperationMentions {
    guard let file = try NetworkFile(path: path) else { return try RecordInput(path).read() }
    return try CooperationMentions(try file.document(), of: file)
  }
}
