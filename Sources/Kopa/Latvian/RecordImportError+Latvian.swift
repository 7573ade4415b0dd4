public import IdentityResolution
public import RecordImport
internal import CooperationRecords
internal import TabularFiles

extension RecordImportError: BilingualError {
  /// What is wrong, and what to do, in Latvian.
  public var latvian: String {
    switch self {
    case .table(let error): error.latvian
    case .headerAlone(let path):
      "\(path): ir aiļu nosaukumi, bet zem tiem nav rindu; pārbaudiet, vai saglabāta īstā lapa."
    case .missingColumn(let path, let column, let headers, let accepted):
      "\(path): neviena aile nav \(column); nosauciet kādu no tām šādi vai "
        + "\(LatvianList.quoted(accepted.dropFirst(), limit: 6)) "
        + "(ailes ir \(LatvianList.quoted(headers, limit: 40)))."
        + (headers.contains { $0.contains("\u{FFFD}") }
          ? " Burti ir bojāti; saglabājiet failu kā „CSV UTF-8”."
          : " Vai arī pasakiet, kura tā ir: „kopa check \(path) --write-mapping” dod kartējuma "
            + "uzmetumu.")
    case .noDescriptor(let folder, let tables) where tables.isEmpty:
      "\(folder): šajā mapē nav datapackage.json; "
        + "norādiet tabulu, tīkla failu vai mapi, kas ir datu pakotne."
    case .noDescriptor(let folder, let tables):
      "\(folder): šajā mapē nav datapackage.json, un neviena tās tabula nav tāda, ko Kopa pazīst; "
        + "norādiet vienu no tām: \(LatvianList.quoted(tables, limit: 6))."
    case .severalTables(let folder, let tables):
      "\(folder): šeit ir vairākas tabulas, no kurām katra pati veido ierakstus; norādiet vienu no "
        + "tām: \(LatvianList.quoted(tables, limit: 6))."
    case .tooManyTies(let path, let limit):
      "\(path): saišu ir vairāk nekā \(limit); pārbaudiet, vai šūnās, kas nozīmē, ka saites nav, "
        + "ir 0."
    case .mapping(let error): error.latvian
    case .optionOfTables(let folder):
      "\(folder): kartējums, kodējums un lapa attiecas uz vienu tabulu, bet šī ir mape; norādiet "
        + "tabulu."
    case .unreadableDescriptor(let path, let reason):
      "\(path): tas nav datu pakotnes apraksts (\(reason.latvian)); "
        + "salīdziniet to ar specs.frictionlessdata.io/data-package."
    case .unsafePath(let descriptor, let entry):
      "\(descriptor): ceļš „\(entry)” var vest ārpus mapes; "
        + "nosauciet tajā esošus failus, bez „..” un bez adreses."
    case .noParticipations(let descriptor):
      "\(descriptor): neviens resurss nesaucas participations; "
        + "nosauciet tā organizāciju un aktivitāšu tabulu."
    }
  }
}

extension RecordMappingError: BilingualError {
  /// Where what is wrong, in Latvian.
  public var latvian: String {
    switch self {
    case .file(let error): error.latvian
    case .wrong(let path, let line, let problem): "\(path):\(line): \(problem.latvian)."
    }
  }
}

extension AliasTableError: BilingualError {
  /// What is wrong, and what to do, in Latvian.
  public var latvian: String {
    switch self {
    case .table(let error): error.latvian
    case .missingColumn(let path, let column, let headers):
      "\(path): nav ailes \(column); aizstājvārdu tabulas ailes ir "
        + "\(AliasTable.columns.joined(separator: ", ")), bet šajā tabulā ir "
        + "\(LatvianList.quoted(headers.prefix(10)))."
    }
  }
}
