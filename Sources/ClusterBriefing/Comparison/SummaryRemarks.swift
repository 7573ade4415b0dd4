public import ClusterEvaluation
public import CooperationRecords

extension ClusterComparison {
  /// What a comparison of `summaries` cannot know.
  public static func remarks(
    on summaries: [(source: String, summary: ComparisonSummary)]
  ) -> [Sentence] {
    let sources = summaries.map(\.source).joined(separator: ", ")
    let leftOut = summaries.reduce(0) { $0 + $1.summary.leftOutCount }
    let cell = summaries.first?.summary.plan.minimumCell?.size
    return [
      Sentence(
        english:
          "From summaries: \(sources). Which activities two clusters share is not in them: "
          + "differences are taken as if there were none, and their errors are wrong where there are some.",
        latvian:
          "No kopsavilkumiem: \(sources). Tajos nav norādīts, kuras aktivitātes diviem klasteriem ir "
          + "kopīgas: starpības aprēķinātas, it kā tādu nebūtu, un, kur tādas ir, to kļūdas ir nepareizas."
      )
    ]
      + (cell.map { [withheld(below: $0, leftOut: leftOut)] } ?? [])
  }

  private static func withheld(below cell: Int, leftOut: Int) -> Sentence {
    Sentence(
      english:
        "Numbers of organisations below \(cell) are withheld, and what would tell them; clusters left "
        + "out for it: \(leftOut).",
      latvian:
        "Organizāciju skaits, kas mazāks par \(cell), un viss, no kā tas izrietētu, netiek atklāts; šā "
        + "iemesla dēļ izlaisti klasteri: \(leftOut).")
  }
}
