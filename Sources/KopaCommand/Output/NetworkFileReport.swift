import Foundation
import Kopa

/// What `kopa check` tells of a network file.
struct NetworkFileReport {
  private let read: ReadNetworkFile
  private let notes: [NetworkFileNote]
  private let ties: Int

  init(_ read: ReadNetworkFile) throws {
    self.read = read
    if let (network, notes) = read.document.twoModeNetwork() {
      ties = network.participationCount
      self.notes = notes
    } else {
      let (network, notes) = try read.document.network()
      ties = network.tieCount
      self.notes = notes
    }
  }

  /// Whether anything was left out.
  var isDoubtful: Bool {
    notes.contains { note in
      switch note {
      case .loops, .notPositive, .unknownCells: true
      default: false
      }
    }
  }

  /// The report for people.
  var text: String {
    var lines = [read.name, "", "\(read.name): \(read.source)", "", "What is in it"]
    lines += facts.map { "  \($0.name): \($0.value)" } + [""]
    lines.append(notes.isEmpty ? "Nothing to remark." : "What to know")
    lines += notes.map { "  \($0)" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The report for programs.
  var json: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      let form = Form(
        file: read.name, format: read.file.format.rawValue, reason: read.file.reason,
        nodes: read.document.nodes.count, actors: actors, ties: ties,
        writtenTies: read.document.ties.count, directed: read.document.direction == .directed,
        attributes: read.document.attributes.names, notes: notes.map(\.description))
      return Array(try encoder.encode(form)) + [UInt8(ascii: "\n")]
    }
  }

  private struct Form: Encodable {
    var file: String
    var format: String
    var reason: String
    var nodes: Int
    var actors: Int?
    var ties: Int
    var writtenTies: Int
    var directed: Bool
    var attributes: [String]
    var notes: [String]
  }

  private var actors: Int? { read.document.isEvent.map { $0.count { !$0 } } }

  private var facts: [(name: String, value: String)] {
    let document = read.document
    let nodes = actors.map { actors in
      "\(document.nodes.count) (\(actors) of the first mode, \(document.nodes.count - actors) of "
        + "the second)"
    }
    let attributes = document.attributes.names
    return [
      ("nodes", nodes ?? "\(document.nodes.count)"),
      ("ties as written", "\(document.ties.count)"),
      (actors == nil ? "ties" : "participations", "\(ties)"),
      ("directions", document.direction == .directed ? "yes" : "no"),
      ("attributes", attributes.isEmpty ? "none" : attributes.joined(separator: ", ")),
    ]
  }
}
