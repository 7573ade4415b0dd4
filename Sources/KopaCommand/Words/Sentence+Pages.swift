import Kopa

/// Why options of briefings do not go together.
extension Sentence {
  static let audienceOfNewcomers = Sentence(
    english:
      "--audience is for --about newcomers; --minimum-cell keeps small counts off other pages.",
    latvian: "--audience lieto kopā ar --about newcomers; citās lapās mazus skaitus neuzrāda "
      + "--minimum-cell.")

  static let countsHaveNoPicture = Sentence(
    english:
      "--minimum-cell leaves counts alone, without the map that --length page is about; leave one of them "
      + "out.",
    latvian:
      "--minimum-cell atstāj tikai skaitus, bez kartes, ko prasa --length page; vienu no tām izlaidiet."
  )

  static let sinceOfChange = Sentence(
    english: "--since is the earlier span of --about change.",
    latvian: "--since ir agrākais laika posms, ko lieto kopā ar --about change.")

  static let sinceNeeded = Sentence(
    english:
      "What came before a --window that begins or ends within a month cannot be said; say --since.",
    latvian:
      "Ja --window sākas vai beidzas mēneša vidū, nav nosakāms, kas bija pirms tā; norādiet --since."
  )

  static let sinceBeforeWindow = Sentence(
    english:
      "--since ends before --window begins, which is by default the last year in which an activity "
      + "began.",
    latvian:
      "--since beidzas, pirms sākas --window, kas citādi ir pēdējais gads, kurā sākusies kāda "
      + "aktivitāte.")

  static func notInBriefing(_ option: String, subject: String) -> Sentence {
    Sentence(
      english: "\(option) is not for --about \(subject), which would not heed it.",
      latvian: "\(option) nelieto kopā ar --about \(subject), kas to neņemtu vērā.")
  }
}
