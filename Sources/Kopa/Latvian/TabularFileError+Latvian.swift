public import TabularFiles

extension TabularFileError: BilingualError {
  /// What is wrong, and what to do, in Latvian.
  public var latvian: String {
    switch self {
    case .noSuchFile(let path):
      "\(path): šāda faila nav; pārbaudiet nosaukumu un mapi."
    case .isFolder(let path):
      "\(path): tā ir mape; norādiet kādu tās failu."
    case .notPermitted(let path):
      "\(path): jums nav tiesību šo failu lasīt; lūdziet tās faila īpašniekam."
    case .unreadable(let path, let reason):
      "\(path): failu nevar nolasīt (\(reason)); nokopējiet to citur un mēģiniet vēlreiz."
    case .tooLarge(let path, let limit):
      "\(path): fails ir lielāks par \(limit >> 20) MiB; sadaliet to mazākos failos."
    case .lineTooLong(let path, let line, let limit):
      "\(path), \(line). rinda: rinda ir garāka par \(limit >> 20) MiB; "
        + "pārbaudiet, vai šī ir tabula, kurā katrs ieraksts ir savā rindā."
    case .empty(let path):
      "\(path): fails ir tukšs; tabulā jābūt rindai ar aiļu nosaukumiem un rindām zem tās."
    case .unsupportedEncoding(let path, let encoding):
      "\(path): teksta kodējums ir \(encoding); saglabājiet failu kā „CSV UTF-8” un mēģiniet "
        + "vēlreiz."
    case .notText(let path, let kind):
      "\(path): \(kind.latvian), nevis teksta fails; saglabājiet tabulu kā „CSV UTF-8” un mēģiniet "
        + "vēlreiz."
    case .damagedWorkbook(let path, let reason):
      "\(path): šo darbgrāmatu nevar nolasīt (\(reason.latvian)); atveriet to izklājlapu programmā "
        + "un saglabājiet no jauna."
    case .refusedWorkbook(let path, let reason):
      "\(path): šī darbgrāmata nav atvērta, jo \(reason.latvian); saglabājiet tabulu no jauna kā "
        + ".xlsx vai CSV."
    case .encryptedWorkbook(let path):
      "\(path): šī darbgrāmata ir šifrēta; atveriet to ar paroli un saglabājiet bez tās."
    case .encodingOfWorkbook(let path):
      "\(path): šī ir darbgrāmata, kas savu kodējumu pasaka pati; kodējumu nenorādiet."
    case .noSuchSheet(let path, .some, []):
      "\(path): šī nav darbgrāmata, un lapu tajā nav; lapas nosaukumu nenorādiet."
    case .noSuchSheet(let path, let sheet?, let sheets):
      "\(path): lapas „\(sheet)” nav; lapas ir "
        + "\(sheets.map { "„\($0)”" }.joined(separator: ", "))."
    case .noSuchSheet(let path, nil, _):
      "\(path): nevienā lapā nav teksta; tabulā jābūt rindai ar aiļu nosaukumiem un rindām zem tās."
    case .conversion(let path, let problem): "\(path): \(problem.latvian)"
    case .tooManyColumns(let path, let row, let limit):
      "\(path), \(row). rinda: aiļu ir vairāk nekā \(limit); "
        + "pārbaudiet, vai šajā rindā ir aiļu nosaukumi."
    }
  }
}

extension ForeignFile {
  fileprivate var latvian: String {
    switch self {
    case .archive: "tā ir darbgrāmata vai cits ZIP arhīvs"
    case .oldWorkbook: "tā ir vecā veida Excel darbgrāmata (.xls)"
    case .pdf: "tas ir PDF dokuments"
    case .gzip: "tas ir gzip arhīvs"
    case .webPage: "tā ir tīmekļa lapa"
    case .noWorkbook: "tā nav Excel darbgrāmata"
    case .archiveWithoutWorkbook: "tas ir ZIP arhīvs, bet ne Excel darbgrāmata (.xlsx)"
    }
  }
}

extension WorkbookDamage {
  fileprivate var latvian: String {
    switch self {
    case .noArchive: "tā nav vesels ZIP arhīvs"
    case .cannotUnpack(let part): "„\(part)” nevar izpakot"
    case .partWithoutName: "kādai tās daļai nav nosaukuma"
    case .notWellFormed(let part): "„\(part)” nav pareizi veidots XML"
    case .rowNumber(let number): "kādas rindas numurs ir \(number)"
    case .noMemory: "tās lasīšanai trūkst atmiņas"
    }
  }
}

extension WorkbookRefusal {
  fileprivate var latvian: String {
    switch self {
    case .entities(let part): "„\(part)” deklarē entītijas, kas var izplesties"
    case .tooManyParts(let count): "failu skaits tajā ir \(count)"
    case .leadsOut(let part): "nosaukums „\(part)” ved ārpus tās"
    case .unpacksTooFar(let part, let mebibytes, let packed):
      "„\(part)” izpakojot aizņemtu \(mebibytes) MiB, bet sapakotā garums baitos ir \(packed)"
    }
  }
}

extension OutputError: BilingualError {
  /// What is wrong, and what to do, in Latvian.
  public var latvian: String {
    switch self {
    case .folderMissing(let path):
      "\(path): šādas mapes nav; vispirms izveidojiet to."
    case .folderInTheWay(let path):
      "\(path): šādi jau saucas mape; izvēlieties failam citu nosaukumu."
    case .notPermitted(let path):
      "\(path): jums nav tiesību šeit rakstīt; izvēlieties citu mapi."
    case .readOnlyDisk(let path):
      "\(path): šo disku var tikai lasīt; izvēlieties citu mapi."
    case .cannotCreate(let path, let reason):
      "\(path): failu nevar izveidot (\(reason)); izvēlieties citu nosaukumu vai mapi."
    case .writingFailed(let path, let reason):
      "\(path): rakstīšana neizdevās (\(reason)); atbrīvojiet vietu vai izvēlieties citu mapi."
    }
  }
}
