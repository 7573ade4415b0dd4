import Foundation

/// Sound pairs of UCINET's own files.
enum UCINETSamples {
  /// The pairs that `scripts/oracles/ucinet.py` wrote.
  static let pairs: [FuzzSample] = {
    let bytes = SampleFiles.ours("Tests/NetworkFormatsTests/Oracles/ucinet.json")
    do {
      return try JSONDecoder().decode([Pair].self, from: Data(bytes)).map { pair in
        FuzzSample(pair: [
          .init("x.##h", [UInt8](pair.header)), .init("x.##d", [UInt8](pair.data)),
        ])
      }
    } catch {
      fatalError("\(error)")
    }
  }()

  private struct Pair: Decodable {
    let header: Data
    let data: Data
  }
}
