public import ClusterEvaluation
public import CooperationRecords
public import Documents

/// A road map in words: one page for a member, or plain text.
///
///     let report = RoadMapReport(of: map, from: records, for: .internal, version: "0.1.0")
///     let html = try report.document(in: .latvian).html()
///
/// ## Conventions
///
/// - The page fills one sheet of A4: at most five suggestions, and long names are shortened in the
///   picture alone.
/// - What the records do not tell is said, and nothing stands in its place.
public struct RoadMapReport: Sendable {
  let map: RoadMap
  let audience: RoadMapAudience
  let source: String?
  let isSynthetic: Bool
  let version: String

  /// Creates the report of `map`.
  ///
  /// - Parameters:
  ///   - map: The road map, made for the same audience.
  ///   - records: The records that it is about.
  ///   - audience: For whom it is written.
  ///   - version: The version of the program, printed at the foot.
  public init(
    of map: RoadMap, from records: CooperationRecords, for audience: RoadMapAudience,
    version: String
  ) {
    self.map = map
    self.audience = audience
    source = records.source
    isSynthetic = records.isSynthetic
    self.version = version
  }

  /// Whether what follows from the partners of the member is told.
  var tellsPartners: Bool {
    map.neighbourhood.partnerCount >= audience.partnersUsedFrom
  }

  /// How many are partners, partners of these, and others, as the audience may see it.
  var rings: [PublishedCount] {
    let neighbourhood = map.neighbourhood
    let counts = [
      neighbourhood.partnerCount, neighbourhood.secondCount, neighbourhood.othersCount,
    ]
    return audience.cell?.published(counts) ?? counts.map { .count($0) }
  }

  /// `part` of `whole`, as the audience may see it: neither it nor the rest follows where these are small.
  func published(_ part: Int, of whole: Int) -> PublishedCount {
    guard let cell = audience.cell else { return .count(part) }
    return cell.isSmall(whole) ? .withheld : cell.published([part, whole - part])[0]
  }

  /// Whether the picture is drawn, in which whoever wants can count the partners and theirs.
  private var isDrawn: Bool {
    tellsPartners
      && rings.prefix(2).allSatisfy { count in
        if case .count = count { true } else { false }
      }
  }

  /// The road map as a page in `language`.
  ///
  /// - Throws: An error of the drawing, if the picture cannot be drawn.
  public func document(in language: DocumentLanguage) throws -> Document {
    let figure = isDrawn ? try figure(in: language) : nil
    let lists = RoadMapLists(of: self, in: language)
    var document = Document(
      RoadMapPhrase.title(self)[language], language: language,
      kicker: RoadMapPhrase.kicker(map)[language], subtitle: RoadMapPhrase.member(map)[language],
      source: Text(sourceLine(in: language)),
      banner: isSynthetic ? language.briefingWords.synthetic : nil
    ) {
      Section(RoadMapPhrase.standingHeading[language]) {
        Paragraph(Text(lists.standing.joined(separator: " ")))
        if let figure { figure }
      }
      Section(RoadMapPhrase.usedHeading[language]) {
        if let table = lists.kindTable { table }
        for note in lists.notes { Paragraph(Text(note), style: .small) }
      }
      Section(RoadMapPhrase.meetHeading[language]) {
        if lists.suggestions.isEmpty {
          Paragraph(RoadMapPhrase.nobody[language])
        } else {
          List(
            lists.suggestions.map { name, reason in
              Text(runs: [Text.Run(name, emphasis: .strong), Text.Run(" " + reason)])
            }, style: .numbered)
        }
        Paragraph(RoadMapPhrase.limits(audience)[language], style: .small)
      }
    }
    document.isOneSheet = true
    return document
  }

  /// The road map as plain text.
  public func text(in language: DocumentLanguage) -> String {
    let lists = RoadMapLists(of: self, in: language)
    var lines = [RoadMapPhrase.title(self)[language], RoadMapPhrase.member(map)[language], ""]
    if isSynthetic { lines.insert(language.briefingWords.synthetic, at: 0) }
    lines += lists.standing + ["", RoadMapPhrase.usedHeading[language]]
    lines += lists.kindLines.map { "  " + $0 } + lists.notes
    lines += ["", RoadMapPhrase.meetHeading[language]]
    lines += lists.suggestions.enumerated().map { number, suggestion in
      "  \(number + 1). \(suggestion.name) \(suggestion.reason)"
    }
    if lists.suggestions.isEmpty { lines.append(RoadMapPhrase.nobody[language]) }
    lines += ["", RoadMapPhrase.limits(audience)[language], sourceLine(in: language)]
    return lines.joined(separator: "\n") + "\n"
  }

  private func sourceLine(in language: DocumentLanguage) -> String {
    let day = map.lastDay.map { RoadMapPhrase.until($0)[language] }
    return [source, day, "Kopa \(version)"].compactMap(\.self).joined(separator: " · ")
  }
}
