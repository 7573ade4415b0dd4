import Kopa

/// What the tables of `kopa draw` do not take, and do not show.
extension Sentence {
  static let minimumCellOfTables = Sentence(
    english: "--minimum-cell is for --form kinds and clusters; the other forms name organisations.",
    latvian:
      "--minimum-cell lieto kopā ar --form kinds vai clusters; citi attēli organizācijas nosauc.")

  static let projectionOfKinds = Sentence(
    english: "--projection would not change --form kinds, which counts pairs of partners.",
    latvian: "--projection nemaina --form kinds, kas skaita partneru pārus.")

  static func notInClusterTable(_ option: String) -> Sentence {
    Sentence(
      english: "\(option) is not for --form clusters, which takes --window and --window-rule.",
      latvian: "\(option) nelieto kopā ar --form clusters; tam der --window un --window-rule.")
  }
}
