import CooperationRecords

/// What can be odd about a row of an alias table.
extension Sentence {
  static let noName = Sentence(
    english: "the name is missing; the row was left out.",
    latvian: "nosaukuma nav; rinda izlaista.")

  static func standsForItself(_ name: String) -> Sentence {
    Sentence(
      english: "“\(name)” stands for itself; nothing changes.",
      latvian: "„\(name)” aizstāj pats sevi; nekas nemainās.")
  }

  static func noConfidence(_ text: String) -> Sentence {
    Sentence(
      english: "“\(text)” is no number from 0 to 1; it was left out.",
      latvian: "„\(text)” nav skaitlis no 0 līdz 1; tas izlaists.")
  }

  static func unknownDecision(_ text: String) -> Sentence {
    Sentence(
      english: "“\(text)” is neither merge nor apart; the row counts as undecided.",
      latvian: "„\(text)” nav ne merge, ne apart; rinda skaitīta kā neizlemta.")
  }

  static func unknownRelation(_ text: String, known: String) -> Sentence {
    Sentence(
      english: "“\(text)” is none of \(known); it was left out.",
      latvian: "„\(text)” nav neviena no attiecībām \(known); tā izlaista.")
  }

  static func noDate(_ text: String) -> Sentence {
    Sentence(
      english: "“\(text)” is no date such as 2019, 2019-05 or 2019-05-31; it was left out.",
      latvian: "„\(text)” nav tāds datums kā 2019, 2019-05 vai 2019-05-31; tas izlaists.")
  }
}

/// What the rows of an alias table, taken together, cannot mean.
extension Sentence {
  static func twoCanonicals(
    _ variant: String, first: String, row: Int, here: String
  ) -> Sentence {
    Sentence(
      english: "“\(variant)” is “\(first)” in row \(row) and “\(here)” here; the first holds.",
      latvian: "„\(variant)” rindā \(row) ir „\(first)”, bet šeit „\(here)”; paliek pirmais.")
  }

  static func circle(_ name: String) -> Sentence {
    Sentence(
      english: "the names lead from “\(name)” back to “\(name)”; one of the rows must go.",
      latvian: "nosaukumi no „\(name)” ved atpakaļ uz „\(name)”; viena no rindām jāizņem.")
  }

  static func apartAndMerged(_ variant: String, _ canonical: String, into name: String) -> Sentence
  {
    Sentence(
      english: "“\(variant)” and “\(canonical)” are to stay apart, but other rows merge both into "
        + "“\(name)”.",
      latvian: "„\(variant)” un „\(canonical)” jāpaliek šķirtiem, bet citas rindas abus apvieno ar "
        + "nosaukumu „\(name)”.")
  }
}
