import Foundation
import Kopa

/// Measures the drawings of one network: ours, Graphviz's, and those of other programs whose places lie
/// beside it.
///
///     DrawingTrial FOLDER [PICTURES]
///
/// reads `names.txt`, one name a line, `ties.txt`, two positions a line, and every `PROGRAM.places`, *x* and
/// *y* a line; and draws each as `PICTURES-PROGRAM.svg`. docs/drawings.md says what the columns are.
@main
enum DrawingTrial {
  static func main() throws {
    let words = CommandLine.arguments
    guard words.count > 1 else { fatalError("usage: DrawingTrial FOLDER [PICTURES]") }
    let sample = try Sample(folder: words[1])
    print(TrialRow.heading)
    for program in Program.allCases {
      guard let (places, seconds) = try timed({ try program.places(of: sample) }) else { continue }
      let drawing = try sample.drawing(at: places, by: program)
      print(TrialRow(program, DrawingQuality(of: drawing), seconds: seconds).line)
      if words.count > 2 {
        try SketchedDrawing(drawing, of: sample).write(to: "\(words[2])-\(program.rawValue).svg")
      }
    }
  }

  private static func timed(
    _ work: () throws -> [Point]?
  ) rethrows -> (places: [Point], seconds: Double)? {
    let start = clock()
    return try work().map { ($0, Double(clock() - start) / Double(CLOCKS_PER_SEC)) }
  }
}

/// A program that places nodes.
enum Program: String, CaseIterable {
  case kopa
  case neato = "graphviz-neato"
  case sfdp = "graphviz-sfdp"
  case spring = "networkx-spring"
  case fruchtermanReingold = "igraph-fr"
  case drl = "igraph-drl"

  /// Where it places the nodes; `nil` if nobody wrote its places.
  func places(of sample: Sample) throws -> [Point]? {
    switch self {
    case .kopa:
      try NetworkLayout(
        of: sample.network, diameter: sample.diameter, in: Sample.room, seed: 1
      ).places
    case .neato: try sample.diagram.layout(.neato).nodes.map(\.centre)
    case .sfdp: try sample.diagram.layout(.sfdp(seed: 1)).nodes.map(\.centre)
    case .spring, .fruchtermanReingold, .drl: try sample.places(by: rawValue)
    }
  }

  /// Whether its places were found here, so that their time is known.
  var isTimed: Bool { [.kopa, .neato, .sfdp].contains(self) }

  /// The colours of lines, outlines or fills, and letters, each with what lies beneath it, as the program
  /// draws them unless told otherwise.
  var colours: [(front: UInt32, ground: UInt32)] {
    switch self {
    case .kopa: [(0x333333, 0xFFFFFF), (0x808F9C, 0xFFFFFF)]
    case .neato, .sfdp: [(0x000000, 0xFFFFFF)]
    case .spring: [(0x1F78B4, 0xFFFFFF), (0x000000, 0x1F78B4)]
    case .fruchtermanReingold, .drl: [(0xFF0000, 0xFFFFFF), (0x444444, 0xFFFFFF), (0, 0xFF0000)]
    }
  }
}
