import Foundation
import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

/// What every measure says where there is little or nothing to measure.
@Suite("Degenerate networks")
struct DegenerateNetworksTests {
  /// The table stands in Golden/degenerate-networks.csv, one row a measure; each cell holds the
  /// different answers with how often each is given.
  @Test func `every measure answers as the table says`() throws {
    var rows = ["measure," + DegenerateNetwork.allCases.map(\.rawValue).joined(separator: ",")]
    for entry in MeasureCatalogue.entries {
      let measure = try MeasureCatalogue.measure(
        spelled: entry.name, defaults: MeasureDefaults(seed: 1))
      let cells = try DegenerateNetwork.allCases.map { degenerate in
        cell(try measure.outcomes(of: degenerate.network(), degenerate.twoMode()))
      }
      rows.append(entry.name + "," + cells.joined(separator: ","))
    }
    try expectGolden(rows.joined(separator: "\n") + "\n", "degenerate-networks.csv")
  }

  @Test func `what is undefined has a reason, and what is defined is a number`() throws {
    for entry in MeasureCatalogue.entries {
      let measure = try MeasureCatalogue.measure(
        spelled: entry.name, defaults: MeasureDefaults(seed: 1))
      for degenerate in DegenerateNetwork.allCases {
        for outcome in try measure.outcomes(of: degenerate.network(), degenerate.twoMode()) {
          switch outcome {
          case .defined(let value):
            #expect(value.isFinite, "\(entry.name), \(degenerate.rawValue)")
          case .undefined(let reason):
            #expect(reason != .unsaid, "\(entry.name), \(degenerate.rawValue)")
          }
        }
      }
    }
  }

  #if !DEBUG
  /// A register of a million organisations of which none cooperates.
  private static let register: (network: Network<Int>, twoMode: TwoModeNetwork<Int, String>)? = {
    let numbers = 0..<1_000_000
    guard var network = try? Network(nodes: Array(numbers), ties: [Tie<Int>]()) else {
      return nil
    }
    network.setText("kind") { $0.isMultiple(of: 2) ? "a" : "b" }
    network.setText("country") { $0.isMultiple(of: 3) ? "c" : "d" }
    network.setNumber("size") { Double($0 % 7) }
    return (network, TwoModeNetwork(actors: Array(numbers), participations: [(Int, String)]()))
  }()

  @Test(arguments: MeasureCatalogue.entries.map(\.name))
  func `a million isolates are measured`(name: String) throws {
    let (network, twoMode) = try #require(Self.register)
    let measure = try MeasureCatalogue.measure(
      spelled: name, defaults: MeasureDefaults(seed: 1))
    for outcome in try measure.outcomes(of: network, twoMode) {
      if case .defined(let value) = outcome, !value.isFinite {
        Issue.record("\(name) is no number")
        break
      }
    }
  }
  #endif

  @Test func `loops and strengths that are no numbers above 0 are errors`() {
    #expect(throws: NetworkError<String>.loop(at: "a")) {
      try Network(ties: [Tie("a", "a")])
    }
    for strength in [0, -1, Double.infinity, -Double.infinity] {
      let tie = Tie("a", "b", strength: strength)
      #expect(throws: NetworkError<String>.strengthNotPositive(tie)) { try Network(ties: [tie]) }
    }
    #expect { try Network(ties: [Tie("a", "b", strength: .nan)]) } throws: { error in
      if case .strengthNotPositive? = error as? NetworkError<String> { true } else { false }
    }
    #expect(throws: Never.self) {
      let merged = try Network(ties: [Tie("a", "b"), Tie("b", "a", strength: 2)])
      #expect(merged.allTies() == [Tie("a", "b", strength: 3)])
    }
  }

  private func cell(_ outcomes: [NetworkValue.Outcome]) -> String {
    var counts: [(text: String, count: Int)] = []
    for outcome in outcomes {
      let text =
        switch outcome {
        case .defined(let value): number(value)
        case .undefined(let reason): "“\(reason)”"
        }
      if let place = counts.firstIndex(where: { $0.text == text }) {
        counts[place].count += 1
      } else {
        counts.append((text, 1))
      }
    }
    return counts.map { outcomes.count == 1 ? $0.text : "\($0.count) × \($0.text)" }
      .joined(separator: "; ")
  }

  /// Six digits, and 0 for what is next to it: the last digits of a double differ between processors.
  private func number(_ value: Double) -> String {
    abs(value) < 1e-9 ? "0" : String(format: "%.6g", value)
  }
}
