import CooperationRecords

/// Why a table is taken for what it is, as the ends of sentences.
extension Sentence {
  /// The headers `signs` are those of `source`, which in Latvian says in what they stand.
  static func headers(_ signs: [String], areThoseOf source: Sentence) -> Sentence {
    Sentence(
      english: "the headers \(Enumeration.quoted(signs)) are those of \(source.english)",
      latvian: "ailes \(Enumeration.quoted(signs, in: .latvian)) ir tādas kā \(source.latvian)")
  }

  static func flatTable(organisations: String, activities: String) -> Sentence {
    Sentence(
      english: "“\(organisations)” names organisations and “\(activities)” activities",
      latvian: "ailē „\(organisations)” ir organizācijas un ailē „\(activities)” – aktivitātes")
  }

  static func twoEnds(_ from: String, _ to: String) -> Sentence {
    Sentence(
      english: "“\(from)” and “\(to)” are the two ends of a tie",
      latvian: "ailes „\(from)” un „\(to)” ir saites divi gali")
  }

  static func sameNames(rows: Int, columns: Int) -> Sentence {
    Sentence(
      english: "the \(rows) rows and the \(columns) columns have the same names, with numbers "
        + "between them",
      latvian:
        "rindām (\(rows)) un ailēm (\(columns)) ir vieni un tie paši nosaukumi, un starp tiem "
        + "ir skaitļi")
  }

  static func onlyMarks(columns: Int) -> Sentence {
    Sentence(
      english: "below the \(columns) columns stand only marks of yes and no",
      latvian: "ailēs (\(columns)) ir tikai atzīmes „jā” un „nē”")
  }

  static func saidSo(in file: String) -> Sentence {
    Sentence(english: "\(file) says so", latvian: "tā teikts failā \(file)")
  }
}

/// What is to be said of the tables in a folder.
extension Sentence {
  static func projectsNotListed(_ count: Int, in file: String) -> Sentence {
    Sentence(
      english: "\(count) projects with participants are not in \(file), which would tell their "
        + "dates.",
      latvian:
        "projekti ar dalībniekiem, kuru nav failā \(file), kas pateiktu to datumus: \(count).")
  }

  static func projectsWithoutParticipants(_ count: Int, of file: String) -> Sentence {
    Sentence(
      english: "\(count) projects of \(file) have no participants here.",
      latvian: "faila \(file) projekti, kuriem šeit nav dalībnieku: \(count).")
  }

  static func tablesLeftAlone(_ names: [String]) -> Sentence {
    let shown = Array(names.prefix(8))
    return Sentence(
      english: "\(names.count) other tables in the folder were left alone: "
        + "\(Enumeration.quoted(shown)).",
      latvian: "citas mapes tabulas (\(names.count)) atstātas neskartas: "
        + "\(Enumeration.quoted(shown, in: .latvian)).")
  }
}
