import Kopa

/// What `kopa resolve` tells.
extension Sentence {
  static func mergedAndProposed(_ merged: Int, _ proposed: Int, in path: String) -> Sentence {
    Sentence(
      english: "\(merged) merged without asking, \(proposed) proposed; the table is in \(path)",
      latvian: "apvienoti nejautājot: \(merged), ieteikti: \(proposed); tabula ir failā \(path)")
  }

  static let mergedUnasked = Sentence(
    english: "Merged without asking", latvian: "Apvienoti nejautājot")
  static let proposed = Sentence(english: "Proposed", latvian: "Ieteikti")

  static func moreInTable(_ count: Int) -> Sentence {
    Sentence(english: "… and \(count) more in the table", latvian: "… un tabulā vēl \(count)")
  }

  static let whatDepends = Sentence(
    english: "What depends on it", latvian: "Kas no tā atkarīgs")

  static func topTen(_ title: Sentence) -> Sentence {
    Sentence(
      english: "Top ten by strength, \(title.english)",
      latvian: "Desmit organizācijas ar lielāko saišu stiprumu, \(title.latvian)")
  }

  static let asWritten = Sentence(english: "as written", latvian: "kā rakstīts")
  static let asDecided = Sentence(english: "as decided", latvian: "kā izlemts")
  static let merged = Sentence(english: "merged", latvian: "apvienojot")
  static let allProposals = Sentence(english: "all proposals", latvian: "ar visiem ieteikumiem")

  static let components = Sentence(english: "components", latvian: "komponentes")
  static let largestComponent = Sentence(
    english: "largest component", latvian: "lielākā komponente")
  static let degreeCentralisation = Sentence(
    english: "degree centralisation", latvian: "pakāpes centralizācija")
  static let ofTopTenAsWritten = Sentence(
    english: "of the top ten as written", latvian: "no pirmā desmita, kā rakstīts")
}
