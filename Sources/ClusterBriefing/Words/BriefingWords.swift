import CooperationRecords
import Documents
import NetworkCore

/// The sentences of a briefing in one language.
///
/// Every sentence is whole: numbers and names go in, and nothing is put together elsewhere, so
/// that each language can bend its words as it must.
protocol BriefingWords: Sendable {
  var language: DocumentLanguage { get }
  var synthetic: String { get }

  // The head
  func title(_ facts: BriefingFacts) -> String
  func subtitle(_ facts: BriefingFacts) -> String
  func kicker(_ title: String, window: DateWindow?) -> String

  // Headings
  var mapHeading: String { get }
  var numbersHeading: String { get }
  var moreNumbersHeading: String { get }
  var brokersHeading: String { get }
  var aloneHeading: String { get }
  var methodHeading: String { get }
  var dataHeading: String { get }

  // Who connects whom
  func lead(of brokers: [Broker], _ facts: BriefingFacts) -> String
  var brokersCaption: String { get }
  var brokersReading: String { get }
  var organisation: String { get }
  var kind: String { get }
  var country: String { get }
  var activities: String { get }
  var ties: String { get }
  var strength: String { get }
  var partners: String { get }
  var pathShare: String { get }
  var cutOff: String { get }
  var communityCaution: String { get }

  // The table behind the map
  var organisationsCaption: String { get }
  func groupTableCaption(organisations: Int) -> String
  var group: String { get }
  func community(of leading: [String]) -> String
  func lookUp(organisations: Int, of all: Int) -> String

  // The first sheet
  func mapCaption(_ facts: BriefingFacts) -> String
  var unrecordedCaution: String { get }

  // The key numbers
  func organisationsInActivities(_ facts: BriefingFacts) -> String
  func withPartner(_ facts: BriefingFacts) -> String
  var medianPartners: String { get }
  func inLargestGroup(_ facts: BriefingFacts) -> String
  func repeatedTies(_ facts: BriefingFacts) -> String
  func strongerTies(than weakest: Double) -> String
  func enterprisesWithResearch(_ reach: BriefingFacts.EnterpriseReach) -> String
  func withoutClusterOrganisations(_ reduction: BriefingFacts.Reduction, of now: Int) -> String
  func base(_ facts: BriefingFacts, window: DateWindow?) -> String
  func outOf(_ part: Int, _ whole: Int) -> String

  // Who stands alone
  func aloneLead(_ facts: BriefingFacts) -> String
  var isolatesCaption: String { get }
  var groupsCaption: String { get }
  var members: String { get }
  var size: String { get }
  func andOthers(_ count: Int) -> String

  // How it was measured
  func rule(_ context: NetworkContext) -> [(term: String, text: String)]
  func window(
    _ window: DateWindow?, _ rule: WindowRule, span: DateWindow?, undated: Int
  ) -> (
    term: String, text: String
  )
  func notes(of measure: MeasureDescription) -> MeasureDescription
  func seed(_ seed: Seed) -> String

  // The data
  func fileLine(_ file: ImportReport.File) -> String
  func findingLine(_ group: ImportReport.Group) -> String
  func identityLine(spellings: Int, organisations: Int, nameless: Int) -> String
  func mergedLine(_ count: Int) -> String
  func choice(_ choice: NetworkContext.Choice) -> String
  var association: String { get }
  var associationOfTies: String { get }

  func name(of kind: OrganisationKind) -> String
}

extension BriefingWords {
  func number(_ count: Int) -> String { language.number(Double(count), decimals: 0) }
}

extension DocumentLanguage {
  /// The sentences of this language.
  var briefingWords: any BriefingWords {
    switch self {
    case .english: EnglishWords()
    case .latvian: LatvianWords()
    }
  }
}
