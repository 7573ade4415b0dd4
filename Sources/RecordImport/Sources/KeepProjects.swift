import CooperationRecords
import TabularFiles

extension TableSource {
  /// The projects in keep.eu, which tell the titles, dates, budgets and themes of those of its
  /// partners.
  static let keepProjects = TableSource(
    name: "keep.eu projects", family: "keep.eu", layout: .rows(.activities),
    ownHeaders: [
      .acronym: ["Project ID (2021-2027 only)", "Project acronym", "Acronym"],
      .activityTitle: [
        "Project name in English", "Project Name", "Project acronym", "Acronym",
      ],
      .themes: [
        "Theme 1", "Theme 2", "Theme 3", "Thematic1", "Thematic2", "Thematic3",
      ],
      .activityBudget: [
        "Project's total budget / expenditure", "Project’s total budget / expenditure",
        "Project's total budget", "Budget",
      ],
    ],
    evidence: { table in
      let signs = table.headers(
        oneOfEach: ["Programme"], ["Project acronym", "Acronym"], ["Project start"],
        ["Project end"])
      return signs.map {
        .headers(
          $0,
          areThoseOf: Sentence(
            english: "projects in keep.eu", latvian: "keep.eu projektu tabulā"))
      }
    })
}
