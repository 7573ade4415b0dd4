import NetworkCore
import NetworkFormats

extension FuzzedReader {
  /// What is read makes a network, and can be written and read again.
  static func network(_ format: NetworkFileFormat) -> FuzzedReader {
    let samples = NetworkSamples.samples(of: format)
    return FuzzedReader(format.rawValue, pieces: NetworkSamples.pieces, samples: samples) {
      input, _ in
      guard case .file(let bytes) = input else { return }
      let document = try format.document(from: bytes, source: "x")
      let (network, notes) = try document.network()
      try BrokenLaw.unless(network.nodes.count == document.nodes.count, "nodes are lost")
      _ = document.twoModeNetwork()
      for note in notes { try check(note) }
      // Another format each time; which one depends on the input alone.
      let formats = NetworkFileFormat.allCases
      for other in [format, formats[bytes.count % formats.count]]
      where other != .matrix || document.nodes.count < 300 {
        guard let written = try? other.bytes(of: document) else { continue }
        do {
          _ = try other.document(from: written, source: "x")
        } catch  where other != .matrix {
          throw BrokenLaw("what was written as \(other.rawValue) is refused: \(error)")
        } catch {
          // A matrix has no names that are empty, or differ by spaces alone.
        }
      }
    }
  }

  /// UCINET's own two files.
  static let ucinet = FuzzedReader("ucinet", samples: UCINETSamples.pairs) { input, _ in
    guard case .folder(let files) = input, files.count == 2 else { return }
    let document = try UCINET.document(header: files[0].bytes, data: files[1].bytes)
    let (network, notes) = try document.network()
    try BrokenLaw.unless(network.nodes.count == document.nodes.count, "nodes are lost")
    for note in notes { try check(note) }
  }

  /// Files of any format, whose name does not tell it.
  static let recognition = FuzzedReader(
    "recognition", pieces: NetworkSamples.pieces,
    samples: NetworkFileFormat.allCases.flatMap(NetworkSamples.samples)
  ) { input, _ in
    guard case .file(let bytes) = input else { return }
    for name in ["x", "x.csv", "x.txt", "x.json"] {
      guard let file = NetworkFile(bytes: bytes, path: name) else { continue }
      for note in (try? file.document())?.notes ?? [] { try check(note) }
    }
  }

  private static func check(_ note: NetworkFileNote) throws {
    try BrokenLaw.unless(Sentences.flaw(of: note.description) == nil, "a note that says nothing")
  }
}
