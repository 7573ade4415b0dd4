import CooperationRecords

/// What can be wrong in a mapping, without the full stop.
extension Sentence {
  static func noColumn(_ header: String, in table: String, of headers: [String]) -> Sentence {
    Sentence(
      english:
        "\(table) has no column “\(header)”; its columns are \(Enumeration.quoted(headers))",
      latvian: "tabulā \(table) nav ailes „\(header)”; tās ailes ir "
        + Enumeration.quoted(headers, in: .latvian))
  }

  static func contactDetails(in header: String) -> Sentence {
    Sentence(
      english: "“\(header)” holds contact details of persons, which are never read",
      latvian: "ailē „\(header)” ir personu kontaktinformācija, ko nekad nelasa")
  }

  static func columnsNameNone(of names: [String]) -> Sentence {
    let list = names.joined(separator: ", ")
    return Sentence(
      english: "“columns” names none of \(list)",
      latvian: "sadaļā „columns” nav nosaukta neviena no ailēm \(list)")
  }

  static let tiesNeedEnds = Sentence(
    english: "ties need the columns “from” and “to”",
    latvian: "saitēm vajag ailes „from” un „to”")

  static func unknownMeaning(_ meaning: String, of column: String) -> Sentence {
    Sentence(
      english: "“\(meaning)” is no \(column) that Kopa knows",
      latvian: "tādu ailes \(column) vērtību kā „\(meaning)” Kopa nepazīst")
  }

  static func notAmong(_ words: [String], _ text: String, of key: String) -> Sentence {
    Sentence(
      english: "“\(text)” is no \(key) here; say one of \(Enumeration.quoted(words))",
      latvian: "„\(text)” šeit nav atslēgas „\(key)” vērtība; rakstiet vienu no šīm: "
        + Enumeration.quoted(words, in: .latvian))
  }

  static func mappingTooLarge(kibibytes: Int) -> Sentence {
    Sentence(
      english: "such a file has at most \(kibibytes) KiB",
      latvian: "šādam failam ir ne vairāk kā \(kibibytes) KiB")
  }

  static let mappingNotUTF8 = Sentence(
    english: "the text is no UTF-8", latvian: "teksts nav UTF-8")

  static let mappingEmpty = Sentence(
    english: "the mapping is empty; “kopa check FILE --write-mapping” drafts one",
    latvian: "kartējums ir tukšs; tā uzmetumu dod „kopa check FAILS --write-mapping”")

  static func needsEntries(_ key: String) -> Sentence {
    Sentence(
      english: "“\(key)” needs lines of the form “name: value” below it",
      latvian: "zem „\(key)” jābūt rindām šādā veidā: „nosaukums: vērtība”")
  }

  static let keyIsText = Sentence(english: "a key is a text", latvian: "atslēgai jābūt tekstam")

  static func needsText(_ key: String) -> Sentence {
    Sentence(
      english: "“\(key)” needs one text", latvian: "aiz „\(key)” jābūt vienam tekstam")
  }

  static func needsTexts(_ key: String) -> Sentence {
    Sentence(
      english: "“\(key)” needs a text or a list of texts",
      latvian: "aiz „\(key)” jābūt tekstam vai tekstu sarakstam")
  }

  static func unknownKey(_ key: String, keys: [String]) -> Sentence {
    let list = keys.joined(separator: ", ")
    return Sentence(
      english: "“\(key)” is no key here; the keys are \(list)",
      latvian: "„\(key)” šeit nav atslēga; atslēgas ir \(list)")
  }

  /// The text is no YAML; `problem` is what the parser says, which speaks English.
  static func notYAML(_ problem: String?) -> Sentence {
    let colon = problem.map { ": \($0)" } ?? ""
    return Sentence(english: "this is no YAML\(colon)", latvian: "tas nav YAML\(colon)")
  }

  /// What the strategy is called that a mapping lists.
  static func strategyListed(in file: String) -> Sentence {
    Sentence(english: "the list in \(file)", latvian: "saraksts failā \(file)")
  }

  static func saidTwice(_ keys: [String]) -> Sentence {
    Sentence(
      english: "\(Enumeration.quoted(keys)) is said twice",
      latvian: "\(Enumeration.quoted(keys, in: .latvian)) teikts divreiz")
  }

  static func tooManyYAMLAliases(limit: Int) -> Sentence {
    Sentence(
      english: "there are more than \(limit) aliases; write “\\x2A” for a “*”",
      latvian: "ir vairāk nekā \(limit) YAML aizstājvārdu; zvaigznītes „*” vietā rakstiet „\\x2A”")
  }
}

/// Why the description of a data package cannot be read, as half a sentence.
extension Sentence {
  static let notJSON = Sentence(english: "it is not JSON", latvian: "tas nav JSON")

  static func missingProperty(_ name: String) -> Sentence {
    Sentence(
      english: "the property “\(name)” is missing", latvian: "trūkst īpašības „\(name)”")
  }

  static let wrongType = Sentence(
    english: "a value is of the wrong type", latvian: "vērtībai ir nepareizs tips")

  static let nullValue = Sentence(english: "a value is null", latvian: "vērtība ir null")
}
