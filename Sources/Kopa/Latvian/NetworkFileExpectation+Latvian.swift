internal import NetworkFormats

extension NetworkFileError.Expectation {
  /// What was expected, in the dative.
  var latvian: String {
    switch self {
    case .marks(let marks): LatvianList.either(marks.map { "„\($0)”" })
    case .closing(let mark): "„\(mark)” teksta beigās"
    case .endOfTextInLine: "teksta beigām tajā pašā rindā"
    case .endOfFile: "faila beigām"
    case .key: "atslēgai"
    case .value: "vērtībai"
    case .number: "skaitlim"
    case .attribute: "pazīmei"
    case .attributeNamed(let name): "pazīmei „\(name)”"
    case .port: "pieslēgvietai (port)"
    case .label: "uzrakstam"
    case .nameInQuotationMarks: "nosaukumam pēdiņās"
    case .character: "rakstzīmei"
    case .escapedCharacter: "rakstzīmei, kas drīkst būt aiz „\\”"
    case .fourDigits: "četriem cipariem"
    case .listOfNodes: "virsotņu sarakstam"
    case .nodeWith(let name): "virsotnei ar „\(name)”"
    case .edgeWith(let name): "saitei ar „\(name)”"
    case .words(let count): "tik vārdiem: \(count)"
    case .twoNodes: "divām virsotnēm"
    case .columnsOfTies: "ailēm „source” un „target”"
    case .columnsOfTimes: "ailēm „tie”, „start” un „end”"
    case .numberOfVertices: "rindai „*Vertices” ar virsotņu skaitu"
    case .noVertex: "tukšam virsotņu sarakstam"
    case .matrix(let rows, let columns):
      "matricai, kurā rindu skaits ir \(rows) un aiļu skaits ir \(columns)"
    case .rowAndColumn: "rindai un ailei"
    case .linesUpTo(let count): "ne vairāk rindām kā \(count)"
    case .wordOfDL: "DL vārdam, piemēram, „n”, „format”, „labels” vai „data”"
    case .format: "formātam"
    case .edgeOfGraph: "„--”, kā tas ir grafā (graph),"
    case .edgeOfDigraph: "„->”, kā tas ir virzītā grafā (digraph),"
    case .sheet(let name): "lapai „\(name)”"
    case .fileBeside(let one, let other): "abiem failiem, \(one) un \(other),"
    case .header(let part): part.latvian
    case .numbers(let rows, let columns, let matrices, let size):
      "\(rows) × \(columns) × \(matrices) skaitļiem, katram tik baitu: \(size),"
    }
  }
}

extension NetworkFileError.Part {
  /// The part, in the accusative.
  var latvian: String {
    switch self {
    case .tiesAbove(let limit): "saites, ja to ir vairāk nekā \(limit),"
    case .relationsAbove(let limit): "attiecības, ja to ir vairāk nekā \(limit),"
    case .soManyAttributes: "tik daudz pazīmju"
    case .attributes(let count, let nodes):
      "tik daudz pazīmju (\(count)) tik daudzām virsotnēm (\(nodes))"
    case .attributesInSheet(let count): "tik daudz pazīmju vienā lapā (\(count))"
    case .secondGraph: "otru <graph>"
    case .format(let name): "formātu „\(name)”"
    case .versionOfUCINET(let version): "UCINET failu, kura versija ir „\(version)”,"
    case .numbersOfUCINET(let type): "UCINET failu, kura datu tips ir \(type),"
    }
  }
}

extension NetworkFileError.SheetRows {
  /// The rows, in the genitive.
  var latvian: String {
    switch self {
    case .nodes: "virsotņu"
    case .ties: "saišu"
    case .times: "saišu laiku"
    case .choices: "izvēļu un pazīmju"
    }
  }
}

extension NetworkFileError.HeaderPart {
  /// The part, in the dative.
  var latvian: String {
    switch self {
    case .version: "UCINET versijai"
    case .date: "datumam"
    case .numberType: "skaitļu tipam"
    case .dimensions: "dimensiju skaitam"
    case .count: "aiļu, rindu vai matricu skaitam"
    case .title: "virsrakstam"
    case .labelFlags: "norādei, vai ir uzraksti,"
    case .label(let number): "uzrakstam \(number)"
    }
  }
}

extension XMLProblem {
  /// What is wrong, in Latvian.
  var latvian: String {
    switch self {
    case .notUTF8: "XML nav UTF-8; saglabājiet to šajā kodējumā."
    case .documentType:
      "failā ir dokumenta tips, ko nepieņem, jo tajā var deklarēt entītijas; izņemiet "
        + "<!DOCTYPE …>."
    case .notWellFormed:
      "tas nav pareizi veidots XML; saglabājiet failu no jauna programmā, no kuras tas nāk."
    case .tooDeep(let limit):
      "elementi ligzdoti cits citā dziļāk par \(limit) līmeņiem, un tik dziļi nelasa."
    }
  }
}
