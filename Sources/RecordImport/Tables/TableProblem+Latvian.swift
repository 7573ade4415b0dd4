import TabularFiles

extension TableFinding.Problem {
  /// What is odd and what became of it, in one line of Latvian.
  var latvian: String {
    switch self {
    case .shortRow(let expected, let read):
      "lauku skaitam jābūt \(expected), bet ir \(read); trūkstošie skaitīti kā tukši"
    case .longRow(let expected, let read):
      "lauku skaitam jābūt \(expected), bet ir \(read); vai kādā nosaukumā nav atdalītāja?"
    case .repeatedHeader: "atkārtojas aiļu nosaukumi; rinda izlaista"
    case .aboveHeader: "rinda ir virs aiļu nosaukumiem; tā izlaista"
    case .repeatedColumnName(let first):
      "tāds pats nosaukums ir arī \(first). ailei; pēc nosaukuma atrod tikai pirmo"
    case .invalidByte(let byte):
      "baits 0x\(String(byte, radix: 16, uppercase: true)) nav UTF-8 un nolasīts kā �; "
        + "saglabājiet failu kā „CSV UTF-8”"
    case .nulByte: "ir NUL baits, kas nolasīts kā �; fails var būt bojāts"
    case .misplacedQuote: "pēdiņas ir nevietā; lauks nolasīts, kā tas ir"
    case .unclosedQuote: "pēdiņas nav aizvērtas; tās nolasītas kā parasts teksts"
    case .quotedRows(let lines):
      "pēdiņas aptver vairākas rindas (\(lines)), kas izskatās pēc tabulas rindām; vai kādu pēdiņu "
        + "netrūkst?"
    case .encoding(let encoding, let reason):
      "teksts nolasīts kā \(encoding), jo \(reason.latvian); ja burti ir nepareizi, norādiet "
        + "kodējumu"
    case .noCharacter(let encoding):
      "ir kas tāds, kas nav \(encoding) zīme; tas nolasīts kā �; fails var būt bojāts"
    case .errorValue(let value): "vērtība ir kļūda \(value); tā nolasīta kā tukša"
    case .formulaWithoutValue: "formulas vērtība nav saglabāta; tā nolasīta kā tukša"
    case .headerOverRows(let last): "aiļu nosaukumi ir vairākās rindās, līdz rindai \(last)"
    case .mergedRows(let last):
      "šūnas ir apvienotas līdz rindai \(last); teksts nolasīts katrā no šīm rindām"
    case .hiddenRows(let count):
      "lapā ir slēptas rindas, kopā \(count), un šī ir pirmā; tās nolasītas tāpat kā citas"
    case .hiddenColumn: "aile lapā ir slēpta; tā nolasīta tāpat kā citas"
    case .otherSheet(let name, let isHidden):
      "\(isHidden ? "slēptā lapa" : "lapa") „\(name)” nav lasīta"
    case .fieldCut(let length, let limit):
      "teksta garums baitos ir \(length); tas nogriezts pēc \(limit)"
    }
  }
}

extension EncodingReason {
  /// The reason as half a sentence of Latvian.
  fileprivate var latvian: String {
    switch self {
    case .byteOrderMark: "to saka baitu secības zīme faila sākumā"
    case .everyOtherByteIsNUL: "katrs otrais baits ir NUL"
    case .letters(let letters, let language):
      "burti (\(letters)) tad ir kā \(Self.latvianLanguages[language] ?? language)"
    case .signsAlone: "ir tikai zīmes, bet ne burti"
    }
  }

  private static let latvianLanguages = [
    "Latvian": "latviešu valodā", "Lithuanian": "lietuviešu valodā",
    "Estonian": "igauņu valodā", "Polish": "poļu valodā", "Czech": "čehu valodā",
    "Slovak": "slovāku valodā", "Hungarian": "ungāru valodā", "Romanian": "rumāņu valodā",
    "Slovene or Croatian": "slovēņu vai horvātu valodā", "German": "vācu valodā",
    "French": "franču valodā", "Spanish": "spāņu valodā", "Portuguese": "portugāļu valodā",
    "Italian": "itāļu valodā", "Swedish or Finnish": "zviedru vai somu valodā",
    "Danish or Norwegian": "dāņu vai norvēģu valodā",
    "Western European": "Rietumeiropas valodās",
  ]
}
