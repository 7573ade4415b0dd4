import Foundation
import Kopa

/// A network to be drawn, and the conditions that are equal for all programs.
struct Sample {
  let names: [String]
  let network: Network<Int>
  private let folder: String

  /// The room of a map on a sheet of A4.
  static let room = Size(width: 510, height: 640)
  /// The part of the room that nodes cover together, where they are many.
  private static let covered = 0.05
  private static let widestNode = 8.0
  private static let mostNames = 40

  init(folder: String) throws {
    self.folder = folder
    names = try Self.lines(of: folder + "/names.txt").map(String.init)
    let ties = try Self.lines(of: folder + "/ties.txt").map { line -> Tie<Int> in
      let ends = line.split(separator: " ").compactMap { Int($0) }
      guard ends.count == 2 else { fatalError("“\(line)” is not a tie") }
      return Tie(ends[0], ends[1])
    }
    network = try Network(nodes: Array(names.indices), ties: ties)
  }

  /// How wide all nodes are.
  var diameter: Double {
    let area = Self.covered * Self.room.width * Self.room.height / Double(max(1, names.count))
    return min(Self.widestNode, 2 * (area / Double.pi).squareRoot())
  }

  /// The nodes of the most ties with their names, the first to be named first.
  private var wanted: [(node: Int, name: String)] {
    get throws {
      let ranking = try network.scores(.degree).ranking
      return ranking.prefix(Self.mostNames).map { ($0.node, String(names[$0.node].prefix(24))) }
    }
  }

  /// The network as Graphviz takes it, with nothing said but who is tied to whom.
  var diagram: Diagram {
    Diagram(
      nodes: names.indices.map { Node(NodeKey($0)) },
      edges: network.allTies().map { Edge(NodeKey($0.first), NodeKey($0.second)) })
  }

  /// The places that `program` left behind.
  func places(by program: String) throws -> [Point]? {
    let path = "\(folder)/\(program).places"
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    return try Self.lines(of: path).map { line in
      let numbers = line.split(separator: " ").compactMap { Double($0) }
      guard numbers.count == 2 else { fatalError("“\(line)” is not a place") }
      return Point(x: numbers[0], y: numbers[1])
    }
  }

  /// The drawing with its names: ours stand beside their nodes, those of other programs on them, where these
  /// programs write them.
  func drawing(at places: [Point], by program: Program) throws -> PlainDrawing {
    var drawing = try PlainDrawing(places, of: network, diameter: diameter, in: Self.room)
    if program == .kopa {
      drawing.write(besideNodes: try wanted)
    } else {
      drawing.write(onNodes: try wanted)
    }
    return drawing
  }

  private static func lines(of path: String) throws -> [Substring] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
  }
}
