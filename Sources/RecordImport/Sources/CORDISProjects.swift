import CooperationRecords
import TabularFiles

extension TableSource {
  /// The projects of CORDIS: `project.csv`, which stands beside `organization.csv`.
  ///
  /// The projects of FP7 before 2021 have their number under `reference`.
  static let cordisProjects = TableSource(
    name: "CORDIS projects", family: "CORDIS", layout: .rows(.activities),
    ownHeaders: [
      .activityID: ["id", "reference"],
      .activityTitle: ["title", "acronym"],
      .activityBudget: ["totalCost"],
    ],
    evidence: { table in
      let signs = table.headers(
        oneOfEach: ["id", "reference"], ["acronym"], ["startDate"], ["ecMaxContribution"])
      return signs.map {
        .headers(
          $0,
          areThoseOf: Sentence(english: "CORDIS project.csv", latvian: "CORDIS failā project.csv"))
      }
    })
}
