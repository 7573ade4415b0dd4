internal import NetworkCore
public import NetworkFormats

extension NetworkFileError: BilingualError {
  /// Where and what is wrong, and what to do, in Latvian.
  public var latvian: String {
    // Errors of tables name the file themselves.
    if case .table(let error) = problem { return error.latvian }
    let place = [path, line.map { "\($0). rinda" }].compactMap(\.self).joined(separator: ", ")
    return (place.isEmpty ? "" : "\(place): ") + problem.latvian
  }
}

extension NetworkFileError.Problem {
  /// What is wrong, in Latvian.
  var latvian: String {
    switch self {
    case .empty: "failā nekā nav; izvēlieties tādu, kurā ir tīkls."
    case .notText: "tas nav teksts; izvēlieties cita formāta failu."
    case .xml(let problem): problem.latvian
    case .notInFormat(let format):
      "\(format.latvianDenial); piešķiriet failam tā formāta paplašinājumu."
    case .expected(let expected, let found):
      "šeit jābūt \(expected.latvian), bet "
        + (found.isEmpty ? "nekā nav." : "ir \(LatvianList.quoted(found)).")
    case .notANumber(let text): "\(LatvianList.quoted(text)) vietā jābūt skaitlim."
    case .outOfRange(let text, let allowed):
      "\(LatvianList.quoted(text)) vietā jābūt skaitlim no \(allowed.lowerBound) līdz "
        + "\(allowed.upperBound)."
    case .repeatedNode(let node):
      "virsotne \(LatvianList.quoted(node)) ir divreiz; vienu pārdēvējiet."
    case .unknownNode(let node):
      "saite beidzas virsotnē \(LatvianList.quoted(node)), kuras failā nav; pievienojiet to."
    case .repeatedColumn: "divām ailēm ir viens nosaukums; vienu pārdēvējiet."
    case .repeatedAttribute(let name):
      "pazīme \(LatvianList.quoted(name)) deklarēta divreiz; vienu pārdēvējiet."
    case .unknownAttribute(let name):
      "pazīme \(LatvianList.quoted(name)) nav deklarēta; deklarējiet to."
    case .tooDeep(let limit):
      "daļas ligzdotas cita citā dziļāk par \(limit) līmeņiem, un tik dziļi nelasa."
    case .notOffered(let part): "\(part.latvian) Kopa nelasa; izlaidiet to."
    case .noRelation(let name, let relations):
      "attiecības \(LatvianList.quoted(name)) nav; failā ir "
        + (relations.isEmpty ? "tikai viena" : LatvianList.quoted(relations.prefix(12))) + "."
    case .graphML(let error): error.latvian
    case .table(let error): error.latvian
    case .network(let error): error.latvian
    case .matrixTooLarge(let limit):
      "matricā virsotņu ir ne vairāk kā \(limit); izvēlieties citu formātu."
    case .sheetTooSmall(let rows, let count, let limit):
      "lapā ir vieta \(limit) rindām, bet \(rows.latvian) ir \(count); izvēlieties citu formātu."
    case .output(let error): error.latvian
    case .neverWritten:
      "UCINET failus Kopa lasa, bet neraksta; izvēlieties .dl, ko UCINET var importēt."
    case .matrixWithoutColumns: "matricā ir vismaz viena aile; izvēlieties citu formātu."
    case .other(let reason): "failu nevar nolasīt (\(reason))."
    }
  }
}

extension NetworkFileFormat {
  fileprivate var latvianDenial: String {
    switch self {
    case .graphML: "tas nav GraphML"
    case .gexf: "tas nav GEXF"
    case .pajek, .pajekProject: "tas nav Pajek fails"
    case .nodeLink: "tas nav virsotņu un saišu JSON"
    case .gml: "tas nav GML"
    case .dl: "tas nav UCINET DL"
    case .ucinet: "tas nav UCINET fails"
    case .vna: "tas nav VNA"
    case .dot: "tas nav DOT"
    case .cx2: "tas nav CX2"
    case .matrix: "tā nav matrica"
    case .workbook: "tā nav virsotņu un saišu darbgrāmata"
    case .tables: "tā nav saišu tabula"
    }
  }
}

extension NetworkFileFormatError: BilingualError {
  /// What is offered, in Latvian.
  public var latvian: String {
    let offered = NetworkFileFormat.allCases.map { ".\($0.rawValue)" }.joined(separator: ", ")
    let complaint =
      ending.isEmpty ? "nav paplašinājuma" : "paplašinājums ir .\(ending), kas nav tīklu formāts"
    return "failam „\(path)” \(complaint); izvēlieties vienu no šiem: \(offered)."
  }
}
