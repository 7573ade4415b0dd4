import Foundation
import NetworkAlgorithms
import NetworkCore

/// What a measure is given: who took part in what, or the ties alone.
enum Input: String {
  case table
  case ties
}

/// A network to be measured, of which nothing has been worked out yet.
struct Subject {
  /// The table, where there is one.
  var table: TwoModeNetwork<Int32, Int32>?

  /// The organisations and their ties.
  var network: Network<Int32>
}

/// A set from a file, in the raw form that `comparison/storage.py` describes.
struct Fixture {
  private let table: TwoModeNetwork<Int32, Int32>?
  private let ties: Network<Int32>?

  init(path: String, input: Input) throws {
    let bytes = try Data(contentsOf: URL(filePath: path), options: .alwaysMapped)
    let header = (0..<4).map { Int(bytes.number(Int64.self, at: 8 * $0)) }
    let (organisations, activities) = (header[0], header[1])
    let (participations, tieCount) = (header[2], header[3])
    let nodes = (0..<Int32(organisations)).map { $0 }
    func column(_ start: Int, _ place: Int) -> Int32 {
      bytes.number(Int32.self, at: 32 + 4 * (start + place))
    }
    switch input {
    case .table:
      ties = nil
      table = TwoModeNetwork(
        actors: nodes, events: (0..<Int32(activities)).map { $0 },
        participations: (0..<participations).lazy.map {
          (column(0, $0), column(participations, $0))
        })
    case .ties:
      table = nil
      let start = 2 * participations
      ties = try Network(
        nodes: nodes,
        ties: (0..<tieCount).lazy.map { tie in
          Tie(
            column(start, tie), column(start + tieCount, tie),
            strength: Double(column(start + 2 * tieCount, tie)))
        })
    }
  }

  /// The network as one that nobody has asked anything before.
  func cold() throws -> Subject {
    if let table { return Subject(table: table, network: try table.projected(by: .count)) }
    guard let ties else { fatalError("a fixture has a table or ties") }
    return Subject(network: ties.without([]))
  }
}

extension Data {
  fileprivate func number<Number: FixedWidthInteger>(_: Number.Type, at offset: Int) -> Number {
    withUnsafeBytes {
      Number(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: Number.self))
    }
  }
}
