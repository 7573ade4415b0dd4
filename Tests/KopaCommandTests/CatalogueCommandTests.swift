import Foundation
import Kopa
import Testing

/// The whole catalogue, as a user types it.
@Suite("The catalogue from the command line")
struct CatalogueCommandTests {
  private let place: Workplace
  private let kite: String

  /// Krackhardt's kite, each tie an activity of two, with what measures ask of organisations.
  init() throws {
    place = try Workplace()
    let ties = [
      (0, 1), (0, 2), (0, 3), (0, 5), (1, 3), (1, 4), (1, 6), (2, 3), (2, 5), (3, 4), (3, 5),
      (3, 6), (4, 6), (5, 6), (5, 7), (6, 7), (7, 8), (8, 9),
    ]
    let rows = ties.enumerated().flatMap { number, tie in
      [tie.0, tie.1].map { end in
        "o\(end),t\(number),\(end < 7 ? "SME" : "university"),\(end % 2 == 0 ? "LV" : "EE")"
      }
    }
    kite = try place.file(
      "kite.csv",
      (["organisation,activity,kind,country"] + rows).joined(separator: "\n") + "\n")
  }

  @Test(arguments: ["organisations", "ties", "network"])
  func `every entry runs on the kite`(subject: String) throws {
    let names = MeasureCatalogue.entries.filter { of($0.subject) == subject }.map(spelling)
    #expect(!names.isEmpty)
    let others = subject == "network" ? ["--with", kite] : []
    let outcome = try Command.run(
      with: ["measure", kite] + names + [
        "--of", subject, "--format", "csv", "--projection", "count",
      ]
        + others)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 1 + (subject == "ties" ? 18 : subject == "network" ? names.count : 10))
  }

  @Test func `the list has every entry with its definition and citation`() throws {
    let list = try Command.run("measure", "--list").output
    #expect(MeasureCatalogue.entries.count >= 100)
    for entry in MeasureCatalogue.entries {
      #expect(list.contains("\(entry.name)  ["), "\(entry.name)")
      #expect(list.contains(entry.definition), "\(entry.name)")
      #expect(list.contains(entry.citation), "\(entry.name)")
    }
  }

  /// The entry as it is typed: records know of no sizes, but of numbers of activities.
  private func spelling(of entry: MeasureCatalogue.Entry) -> String {
    guard let parameter = entry.parameters.first(where: { $0.defaultValue == "size" }) else {
      return entry.name
    }
    return "\(entry.name)(\(parameter.name): activities)"
  }

  private func of(_ subject: MeasureSubject) -> String {
    switch subject {
    case .nodes, .modes: "organisations"
    case .ties: "ties"
    case .network, .pairOfNetworks: "network"
    }
  }
}
