import CooperationRecords
import TabularFiles

extension TableSource {
  /// The participants of CORDIS: `organization.csv` of Horizon Europe, Horizon 2020 and FP7.
  ///
  /// ## Conventions
  ///
  /// - Columns are bound by header, so the forms of 25 and of 24 columns, and those without
  ///   `contentUpdateDate` and `rcn`, are one. The form before 2021 calls the PIC `id`.
  /// - Its contact columns are never read, and a row whose fields may have shifted under other
  ///   headers is left out.
  /// - `totalCost` is the participant's share, and so no budget.
  ///
  /// ## Reference
  ///
  /// > Publications Office of the European Union. "CORDIS – EU research projects." data.europa.eu,
  /// > data sets cordis-eu-research-projects-under-horizon-europe-2021-2027, cordis-h2020projects
  /// > and cordisfp7projects.
  static let cordisOrganisations = TableSource(
    name: "CORDIS organisations", family: "CORDIS", layout: .rows(.participations),
    ownHeaders: [
      .activityID: ["projectID", "projectReference"],
      .organisationID: ["organisationID", "id"],
      .contribution: ["ecContribution", "netEcContribution"],
    ],
    evidence: { table in
      guard
        let signs = table.headers(
          oneOfEach: ["projectID", "projectReference"], ["organisationID", "id"], ["activityType"],
          ["role"]), table.has("name")
      else { return nil }
      return .headers(signs, areThoseOf: form(of: table))
    },
    remark: Remark(
      severity: .note, code: "no-projects",
      sentence: Sentence(
        english: "CORDIS keeps titles, dates and budgets in project.csv; with both in one folder, "
          + "name the folder.",
        latvian: "nosaukumus, datumus un budžetus CORDIS glabā failā project.csv; ja abi ir vienā "
          + "mapē, norādiet mapi.")))

  private static func form(of table: SourceTable) -> Sentence {
    if table.namesPersons {
      return Sentence(
        english: "CORDIS before 2021, with columns on contact persons",
        latvian: "CORDIS failos pirms 2021. gada, kuros ir kontaktpersonu ailes")
    }
    let (count, isActive) = (table.header.count, table.has("active"))
    return Sentence(
      english: "CORDIS organization.csv, the form of \(count) columns "
        + (isActive ? "with “active”" : "without “active”"),
      latvian: "CORDIS failā organization.csv (ailes: \(count), "
        + (isActive ? "arī „active”)" : "bez „active”)"))
  }
}
