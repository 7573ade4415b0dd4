public import CooperationRecords

/// What is counted of one organisation in one calendar year, before and after it joins.
///
/// ## Conventions
///
/// - An activity counts in the year in which it begins, and in no other.
/// - Organisations that run a cluster are nobody's partners: whoever joins meets them at once.
public enum MembershipOutcome: String, Hashable, Sendable, CaseIterable {
  /// The activities in which it takes part.
  case activities
  /// The organisations that it shares an activity with, each once.
  case partners
  /// The same, each as often as they share an activity.
  case ties
  /// The universities and research institutes among the partners.
  case researchPartners = "research-partners"

  /// The name on a page.
  public var title: Sentence {
    switch self {
    case .activities: Sentence(english: "Activities", latvian: "Aktivitātes")
    case .partners: Sentence(english: "Partners", latvian: "Partneri")
    case .ties: Sentence(english: "Ties", latvian: "Saites")
    case .researchPartners:
      Sentence(
        english: "Universities and research institutes among the partners",
        latvian: "Augstskolas un pētniecības iestādes partneru vidū")
    }
  }

  /// What it tells, in one plain sentence.
  public var tells: Sentence {
    switch self {
    case .activities:
      Sentence(
        english: "In how many activities that began in the year the organisation takes part.",
        latvian: "Cik gada laikā sāktās aktivitātēs organizācija piedalās.")
    case .partners:
      Sentence(
        english: "With how many organisations it shares an activity that began in the year.",
        latvian: "Ar cik organizācijām tai ir kopīga gada laikā sākta aktivitāte.")
    case .ties:
      Sentence(
        english: "The same, each organisation as often as the two share an activity.",
        latvian: "Tas pats, katru organizāciju skaitot tik reižu, cik abām ir kopīgu aktivitāšu.")
    case .researchPartners:
      Sentence(
        english: "With how many universities and research institutes it shares one.",
        latvian: "Ar cik augstskolām un pētniecības iestādēm tai tāda ir kopīga.")
    }
  }
}
