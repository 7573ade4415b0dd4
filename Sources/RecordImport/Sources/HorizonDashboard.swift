import CooperationRecords
import TabularFiles

extension TableSource {
  /// A table exported from the dashboards of Horizon 2020 and Horizon Europe, where each row is a
  /// participation with what is to be said of its project and its organisation.
  static let horizonDashboard = TableSource(
    name: "Horizon dashboard", family: "Horizon dashboard", layout: .rows(.flatTable),
    evidence: { table in
      let signs = table.headers(
        oneOfEach: ["pic"], ["project_id"], ["legal_name"], ["legal_entity_type"])
      return signs.map {
        .headers(
          $0,
          areThoseOf: Sentence(
            english: "the dashboards of Horizon",
            latvian: "programmu „Apvārsnis” informācijas paneļos"))
      }
    })
}
