import CooperationRecords

/// What can be odd about a row or a column of a matrix or a list of ties.
extension Sentence {
  static let noRowName = Sentence(
    english: "the row has no name; it was left out.",
    latvian: "rindai nav nosaukuma; tā izlaista.")

  static let noEnd = Sentence(
    english: "the row names one end or none; it was left out.",
    latvian: "rindā nav nosaukti abi saites gali; tā izlaista.")

  static func secondRow(_ name: String) -> Sentence {
    Sentence(
      english: "“\(name)” has a row further up, which holds.",
      latvian: "„\(name)” jau ir augstāk citā rindā; spēkā tā.")
  }

  static func tieToItself(_ name: String) -> Sentence {
    Sentence(
      english: "“\(name)” is tied to itself; the tie was left out.",
      latvian: "„\(name)” ir saistīta pati ar sevi; saite izlaista.")
  }

  static let noTie = Sentence(
    english: "the strength is 0, so that there is no tie.",
    latvian: "stiprums ir 0, tātad saites nav.")

  static func strengthBelowZero(_ text: String) -> Sentence {
    Sentence(
      english: "the strength “\(text)” is below zero; the tie was left out.",
      latvian: "stiprums „\(text)” ir mazāks par nulli; saite izlaista.")
  }

  static func columnsWithoutRow(_ names: [String]) -> Sentence {
    let shown = Array(names.prefix(6))
    return Sentence(
      english: "\(names.count) organisations have a column and no row; they count as not having "
        + "answered: \(Enumeration.quoted(shown)). Their ties are those that others tell.",
      latvian: "ir organizācijas (\(names.count)), kam ir aile, bet nav rindas; tās skaitītas kā "
        + "tādas, kas neatbildēja: \(Enumeration.quoted(shown, in: .latvian)). To saites ir tās, "
        + "ko nosauc citas.")
  }
}

/// What the cells of a matrix, or the rows of a list of ties, say together.
extension Sentence {
  static func cellsOfTies(_ count: CellCount) -> Sentence {
    Sentence(
      english: "\(count.all) cells between two organisations = \(count.ties) that tell of a tie + "
        + "\(count.none) of none + \(count.missing) empty"
        + (count.negative > 0 ? " + \(count.negative) below zero" : "")
        + " + \(count.others) not understood; \(count.diagonal) on the diagonal were left aside.",
      latvian:
        "šūnas starp divām organizācijām: \(count.all) = ar saiti \(count.ties) + bez saites "
        + "\(count.none) + tukšas \(count.missing)"
        + (count.negative > 0 ? " + mazākas par nulli \(count.negative)" : "")
        + " + nesaprotamas \(count.others); uz diagonāles ir \(count.diagonal), tās neskaita.")
  }

  static func cellsOfActivities(_ count: CellCount) -> Sentence {
    Sentence(
      english: "\(count.all) cells = \(count.ties) that tell of taking part + \(count.none) of not "
        + "taking part + \(count.missing) empty, which count as not"
        + (count.negative > 0 ? " + \(count.negative) below zero" : "")
        + " + \(count.others) not understood.",
      latvian:
        "šūnas: \(count.all) = ar dalību \(count.ties) + bez dalības \(count.none) + tukšas, "
        + "kas skaitītas kā bez dalības, \(count.missing)"
        + (count.negative > 0 ? " + mazākas par nulli \(count.negative)" : "")
        + " + nesaprotamas \(count.others).")
  }

  static func noDirection(pairs: Int, again: Int) -> Sentence {
    Sentence(
      english: "\(pairs) pairs are tied, \(again) of them in both directions; directions are left "
        + "aside, and the stronger of both counts.",
      latvian:
        "saistīti pāri: \(pairs), no tiem abos virzienos: \(again); virzieni nav ņemti vērā, "
        + "skaitīts stiprākais no abiem.")
  }

  static func bothDirections(pairs: Int) -> Sentence {
    Sentence(
      english: "\(pairs) pairs are tied, all of them equally in both directions; each counts once.",
      latvian: "saistīti pāri: \(pairs), visi vienādi abos virzienos; katrs skaitīts vienreiz.")
  }

  static func rowsAgain(_ count: Int) -> Sentence {
    Sentence(
      english: "\(count) rows tie two organisations again, in the same or the other direction; the "
        + "strengths add up.",
      latvian: "rindas, kas tās pašas divas organizācijas saista vēlreiz tajā pašā vai pretējā "
        + "virzienā: \(count); stiprumi saskaitīti.")
  }

  static func tiesNotTold(_ count: Int) -> Sentence {
    Sentence(
      english: "\(count) cells are empty where others say 0: it is not known whether there is a "
        + "tie; they count as none.",
      latvian:
        "šūnas, kas ir tukšas, kur citās ir 0: \(count); nav zināms, vai saite ir; skaitīts, "
        + "ka nav.")
  }

  static func strengthsOfCells(_ count: Int) -> Sentence {
    Sentence(
      english: "\(count) cells hold other numbers than 0 and 1; an organisation takes part or not, "
        + "and each counts as one.",
      latvian: "šūnas ar citiem skaitļiem nekā 0 un 1: \(count); organizācija vai nu piedalās, vai "
        + "ne, un katra skaitīta kā viena.")
  }

  static func strengthsOfRows(_ count: Int) -> Sentence {
    Sentence(
      english: "\(count) ties have another strength than 1; among activities, each counts as one.",
      latvian: "saites, kuru stiprums nav 1: \(count); līdzās aktivitātēm katra skaitīta kā viena.")
  }

  static func negativeTies(_ count: Int) -> Sentence {
    Sentence(
      english: "\(count) cells are below zero; no tie was made of them.",
      latvian: "šūnas ar skaitli, kas mazāks par nulli: \(count); saites no tām nav veidotas.")
  }

  static func negativeParticipations(_ count: Int) -> Sentence {
    Sentence(
      english: "\(count) cells are below zero and count as not taking part.",
      latvian: "šūnas ar skaitli, kas mazāks par nulli: \(count); skaitīts, ka nepiedalās.")
  }

  static func unreadStrengths(_ count: Int) -> Sentence {
    Sentence(
      english: "\(count) strengths are no numbers; these ties count as one.",
      latvian: "stiprumi, kas nav skaitļi: \(count); šīs saites skaitītas kā viena.")
  }

  static func cellsWithoutNumber(_ count: Int) -> Sentence {
    Sentence(
      english: "\(count) cells are no numbers and count as no tie.",
      latvian: "šūnas, kurās nav skaitļa: \(count); skaitīts, ka saites nav.")
  }
}

/// What a table beside a matrix or a list of ties says of its organisations.
extension Sentence {
  static func namesEveryone(_ header: String, of network: String) -> Sentence {
    Sentence(
      english: "“\(header)” names every organisation of \(network)",
      latvian: "ailē „\(header)” ir visas organizācijas no \(network)")
  }

  static let noOrganisationHere = Sentence(
    english: "the row names no organisation; it was left out.",
    latvian: "rindā nav nosaukta organizācija; tā izlaista.")

  static func kindByEmployees(_ count: Int) -> Sentence {
    Sentence(
      english: "nothing tells the kind of \(count) organisations; by their employees they count as "
        + "SME (below 250) or large enterprise.",
      latvian:
        "organizācijas, kuru veids nav zināms: \(count); pēc darbinieku skaita tās skaitītas "
        + "kā MVU (mazāk par 250) vai lielie uzņēmumi.")
  }
}
