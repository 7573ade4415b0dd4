public import ClusterEvaluation
public import CooperationRecords

extension AssessmentVerdict {
  /// The verdict in words.
  public var sentence: Sentence {
    switch self {
    case .use: Sentence(english: "use", latvian: "lietot")
    case .useWithCare: Sentence(english: "use with care", latvian: "lietot piesardzīgi")
    case .doNotUse:
      Sentence(english: "do not use for funding", latvian: "nelietot finansējuma piešķiršanai")
    case .noVerdict:
      Sentence(english: "no verdict possible", latvian: "atzinums nav iespējams")
    }
  }
}

extension AssessmentVerdict {
  /// The verdict in as few words as a column has room for.
  var shortSentence: Sentence {
    switch self {
    case .use: Sentence(english: "use", latvian: "lietot")
    case .useWithCare: Sentence(english: "with\u{A0}care", latvian: "piesardzīgi")
    case .doNotUse: Sentence(english: "do\u{A0}not\u{A0}use", latvian: "nelietot")
    case .noVerdict: Sentence(english: "no\u{A0}verdict", latvian: "nav\u{A0}atzinuma")
    }
  }
}

extension DataCost {
  /// The cost in a word.
  public var sentence: Sentence {
    switch self {
    case .low: Sentence(english: "low", latvian: "zemas")
    case .medium: Sentence(english: "medium", latvian: "vidējas")
    case .high: Sentence(english: "high", latvian: "augstas")
    }
  }
}

extension AssessedChoice {
  /// What is chosen, in words that end a sentence.
  public var sentence: Sentence {
    switch self {
    case .membersOnly:
      Sentence(english: "members alone are counted", latvian: "skaita tikai biedrus")
    case .membersAndPartners:
      Sentence(
        english: "only activities with a member are counted",
        latvian: "skaita tikai aktivitātes, kurās piedalās biedrs")
    case .withoutFirstYear:
      Sentence(english: "the first year is left out", latvian: "izlaiž pirmo gadu")
    case .withoutLastYear:
      Sentence(english: "the last year is left out", latvian: "izlaiž pēdējo gadu")
    }
  }
}

extension DummyActivity {
  /// Who takes part, in words that follow “a dummy activity of”.
  public var sentence: Sentence {
    switch self {
    case .allMembers: Sentence(english: "all members", latvian: "visiem biedriem")
    case .twoUnlinked:
      Sentence(english: "two unlinked members", latvian: "diviem nesaistītiem biedriem")
    case .twoLinked:
      Sentence(english: "two linked members", latvian: "diviem jau saistītiem biedriem")
    case .memberAndOutsider:
      Sentence(
        english: "a member and an outsider", latvian: "biedru un organizāciju ārpus klastera")
    case .smeAndResearch:
      Sentence(
        english: "an SME and a research organisation",
        latvian: "MVU un pētniecības organizāciju")
    }
  }
}
