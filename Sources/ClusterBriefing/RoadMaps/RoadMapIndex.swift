import ClusterEvaluation
import CooperationRecords
import Terminology
public import Documents

/// The page that leads to the road maps of a batch.
public struct RoadMapIndex: Sendable {
  private let title: String
  private let entries: [(map: RoadMap, page: String)]
  private let audience: RoadMapAudience
  private let banner: Bool

  /// Creates the index of `reports`, each of which stands in the page beside it.
  public init(
    of reports: [(report: RoadMapReport, page: String)], titled title: String,
    for audience: RoadMapAudience
  ) {
    self.title = title
    self.audience = audience
    entries = reports.map { ($0.report.map, $0.page) }
    banner = reports.contains { $0.report.isSynthetic }
  }

  /// The index in `language`.
  public func document(in language: DocumentLanguage) -> Document {
    Document(
      RoadMapPhrase.indexTitle(entries.count, title: title)[language], language: language,
      kicker: RoadMapPhrase.indexKicker[language],
      banner: banner ? language.briefingWords.synthetic : nil
    ) {
      Section(RoadMapPhrase.newcomers[language]) {
        Table(
          Text(RoadMapPhrase.indexCaption[language]),
          of: language.alphabetical(entries) { $0.map.member.name },
          columns: [
            .cell(RoadMapPhrase.memberColumn[language]) { entry in
              .text(Text(runs: [Text.Run(entry.map.member.name, leadingTo: entry.page)]))
            },
            .text(RoadMapPhrase.kindColumn[language]) {
              $0.map.member.kind.sentence[language]
            },
            .text(RoadMapPhrase.cluster[language]) { $0.map.cluster },
            .text(RoadMapPhrase.since[language]) { $0.map.joined?.description ?? "–" },
          ]
            + (audience == .public
              ? []
              : [
                .number(RoadMapPhrase.partners[language]) {
                  Double($0.map.neighbourhood.partnerCount)
                }
              ]))
      }
    }
  }
}

extension RoadMapPhrase {
  static let indexKicker = Sentence(
    english: "Cooperation road maps", latvian: "Sadarbības ceļa kartes")
  static let newcomers = Sentence(english: "Newcomers", latvian: "Jaunie biedri")
  static let indexCaption = Sentence(
    english: "Members of less than two years, each with its page.",
    latvian: "Biedri, kas iestājušies pirms mazāk nekā diviem gadiem, katram sava lapa.")
  static let memberColumn = Sentence(english: "Member", latvian: "Biedrs")
  static let kindColumn = Sentence(english: "Kind", latvian: "Veids")
  static let cluster = Sentence(english: "Cluster", latvian: "Klasteris")
  static let since = Sentence(english: "Member since", latvian: "Biedrs kopš")
  static let partners = Sentence(english: "Partners", latvian: "Partneri")

  static func indexTitle(_ count: Int, title: String) -> Sentence {
    Sentence(
      english: "\(title): road maps for \(count) newcomer\(count == 1 ? "" : "s")",
      latvian: "\(title): ceļa kartes "
        + DocumentLanguage.latvian.counted(count, .newMember, in: .dative))
  }
}
