/// Organisations that CORDIS has twice in one country, under two PICs, read one by one.
///
/// PICs are given by whoever registers, and an organisation may be registered again. Each pair was
/// read with all that the samples tell: towns, VAT numbers, kinds, web and short names.
enum RegisteredTwice {
  /// Two PICs, and whether they are one organisation.
  struct Pair {
    var first: String
    var second: String
    var isOne: Bool
  }

  static let pairs = [
    // Bayer AG, Leverkusen; the short name and the web name are the same.
    Pair(first: "918419281", second: "997912333", isOne: true),
    // Westfälische Wilhelms-Universität Münster, uni-muenster.de.
    Pair(first: "888897707", second: "999853691", isOne: true),
    // Institut Català de la Salut, once for the hospital Vall d'Hebron (that PIC is today the
    // research institute of the hospital) and once for the hospital Germans Trias.
    Pair(first: "999541642", second: "999574913", isOne: false),
    // Esbjerg Kommune: one municipality in one town, with two VAT numbers.
    Pair(first: "890735287", second: "951542356", isOne: true),
    // Asociación … de Frutas y Hortalizas de la Región de Murcia; one PIC has no address.
    Pair(first: "890424111", second: "918855102", isOne: true),
    // Interseroh Dienstleistungs GmbH, Köln: one VAT number.
    Pair(first: "890257368", second: "908263284", isOne: true),
    // inter 3 GmbH Institut für Ressourcenmanagement; one PIC has no address.
    Pair(first: "897256500", second: "972770030", isOne: true),
    // The Good Lobby, a name of nineteen words; one PIC has no address.
    Pair(first: "890450010", second: "891588790", isOne: true),
    // Compañía Española de Laminación S.L., Castellbisbal: one VAT number.
    Pair(first: "911484654", second: "949886760", isOne: true),
    // Universität Zürich, short name UZH in both.
    Pair(first: "999976396", second: "888898144", isOne: true),
    // Université Grenoble Alpes, short name UGA in both.
    Pair(first: "888898334", second: "897379108", isOne: true),
  ]

  /// `truth` with one label for two PICs that are one organisation.
  static func corrected(_ truth: [String]) -> [String] {
    var names: [String: String] = [:]
    for pair in pairs where pair.isOne { names[pair.second] = pair.first }
    return truth.map { names[$0] ?? $0 }
  }
}
