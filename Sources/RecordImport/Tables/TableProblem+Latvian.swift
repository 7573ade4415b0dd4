import TabularFiles

extension TableFinding.Problem {
  /// What is odd and what became of it, in one line of Latvian.
  var latvian: String {
    switch self {
    case .shortRow(let expected, let read):
      "jābūt \(expected) laukiem, bet ir \(read); trūkstošie skaitīti kā tukši"
    case .longRow(let expected, let read):
      "jābūt \(expected) laukiem, bet ir \(read); vai kādā nosaukumā nav atdalītāja?"
    case .repeatedHeader: "atkārtojas aiļu nosaukumi; rinda izlaista"
    case .aboveHeader: "rinda ir virs aiļu nosaukumiem; tā izlaista"
    case .repeatedColumnName(let first):
      "tāds pats nosaukums ir arī \(first). ailei; pēc nosaukuma atrod tikai pirmo"
    case .invalidByte(let byte):
      "baits 0x\(String(byte, radix: 16, uppercase: true)) nav UTF-8 un nolasīts kā �; "
        + "saglabājiet failu kā “CSV UTF-8”"
    case .nulByte: "ir NUL baits, kas nolasīts kā �; fails var būt bojāts"
    case .misplacedQuote: "pēdiņas ir nevietā; lauks nolasīts, kā tas ir"
    case .unclosedQuote: "pēdiņas nav aizvērtas; tās nolasītas kā parasts teksts"
    case .quotedRows(let lines):
      "pēdiņas aptver \(lines) līnijas, kas izskatās pēc rindām; vai kādu pēdiņu netrūkst?"
    case .fieldCut(let length, let limit):
      "tekstā ir \(length) baiti; tas nogriezts pēc \(limit)"
    }
  }
}
