/// The directions and areas of a smart specialisation strategy.
public struct RIS3Strategy: Hashable, Sendable {
  /// What it is called.
  public let name: Sentence

  /// How many directions there are, numbered from 1.
  public let directionCount: Int

  /// The areas, each with the words by any of which it is known.
  private let areas: [[String]]

  /// The strategy of Latvia: three directions and five areas, two independent tags.
  ///
  /// An area is known by a word of its name, in English or Latvian, because its wording changed
  /// over the years.
  public static let latvia = RIS3Strategy(
    name: Sentence(
      english: "Latvia: directions 1 to 3 and five areas",
      latvian: "Latvija: virzieni no 1 līdz 3 un piecas jomas"),
    directionCount: 3,
    areas: [
      ["bioeconomy", "bioekonomika", "bio-economy"],
      ["biomedicine", "biomedical", "biomedicīna"],
      ["photonics", "fotonika", "smart materials", "viedie materiāli", "advanced materials"],
      ["smart energy", "viedā enerģētika", "mobility", "mobilitāte"],
      [
        "information and communication", "informācijas un komunikācij", "information technolog",
        "informācijas tehnoloģij", "ict", "ikt",
      ],
    ])

  /// Whether all of `tag`, with several parted by `;` or `|`, names directions: by their number,
  /// alone or among words.
  func hasDirection(_ tag: String) -> Bool {
    Self.parts(of: tag).allSatisfy { part in
      let numbers = part.split { !$0.isNumber }.compactMap { Int($0) }
      return numbers.count == 1 && (1...directionCount).contains(numbers[0])
    }
  }

  /// Whether all of `tag`, with several parted by `;` or `|`, names areas.
  func hasArea(_ tag: String) -> Bool {
    Self.parts(of: tag).allSatisfy { part in
      areas.joined().contains { word in
        // Abbreviations are whole words; others may be bent.
        word.utf8.count > 3
          ? part.contains(word) : part.split { !$0.isLetter }.contains { $0 == word }
      }
    }
  }

  private static func parts(of tag: String) -> [String] {
    tag.lowercased().split { $0 == ";" || $0 == "|" }.map(String.init)
  }
}
