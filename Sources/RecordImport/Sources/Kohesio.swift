import CooperationRecords
import TabularFiles

extension TableSource {
  /// The operations of cohesion policy in Kohesio.
  ///
  /// ## Conventions
  ///
  /// - Each operation has one beneficiary, so that no ties come of it: good for budgets and
  ///   places only.
  /// - Dates are written day first.
  ///
  /// ## Reference
  ///
  /// > European Commission. "Kohesio: discover EU projects in your region."
  /// > https://kohesio.ec.europa.eu
  static let kohesio = TableSource(
    name: "Kohesio operations", family: "Kohesio", layout: .rows(.participations),
    ownHeaders: [
      .organisationName: ["Beneficiary_Name"],
      .organisationID: ["Beneficiary_Unique_Identifier", "Beneficiary_Local_Identifier"],
      .activityID: ["Operation_Unique_Identifier", "Operation_Local_Identifier"],
      .activityTitle: ["Operation_Name_English", "Operation_Name_Programme_Language"],
      .start: ["Operation_Start_Date"],
      .end: ["Operation_End_Date"],
      .activityBudget: ["Total_Eligible_Expenditure_amount"],
      .contribution: ["Project_EU_Budget"],
      .country: ["CountryCode", "Country"],
      .region: ["NUTS3_Code", "NUTS2_Code", "NUTS1_Code"],
    ],
    evidence: { table in
      let signs = table.headers(
        oneOfEach: ["Operation_Unique_Identifier", "Operation_Local_Identifier"],
        ["Beneficiary_Name"])
      return signs.map {
        .headers($0, areThoseOf: Sentence(english: "Kohesio", latvian: "Kohesio datos"))
      }
    },
    remark: Remark(
      severity: .warning, code: "one-beneficiary",
      sentence: Sentence(
        english: "Kohesio names one beneficiary for each operation, so that no ties come of it; it "
          + "tells budgets and places only.",
        latvian: "Kohesio katrai darbībai min vienu saņēmēju, tāpēc saites no tā nerodas; tur ir "
          + "tikai budžeti un vietas.")))
}
