import Kopa

/// What the command says of road maps.
extension Sentence {
  static let memberOrNewcomers = Sentence(
    english: "Say --member with a name, or --newcomers.",
    latvian: "Norādiet --member ar nosaukumu vai --newcomers.")

  static let newcomersNeedFolder = Sentence(
    english: "--newcomers writes a page for each; say --output with a folder.",
    latvian: "--newcomers katram raksta savu lapu; norādiet --output ar mapi.")

  static func roadMapIsIn(_ path: String) -> Sentence {
    Sentence(english: "The road map is in \(path)", latvian: "Ceļa karte ir failā \(path)")
  }

  static func roadMapsAreIn(_ folder: String, count: Int) -> Sentence {
    Sentence(
      english: "Road maps in \(folder): \(count); index.html leads to them",
      latvian: "Ceļa kartes mapē \(folder): \(count); uz tām ved index.html")
  }
}
