import ClusterEvaluation
import CooperationRecords
import Documents
import NetworkAlgorithms

extension ChangeBriefing {
  /// What stayed, went and came, of one kind of thing.
  struct Flow {
    let name: Sentence
    let lost: Int
    let kept: Int
    let new: Int
  }

  /// Ties, organisations and members.
  func flows(of study: ChangeStudy) -> [Flow] {
    let ties = study.ties
    var flows = [
      Flow(
        name: ChangePhrase.ties, lost: ties.lost.count, kept: ties.kept.count,
        new: ties.new.count),
      Flow(name: ChangePhrase.active, study.active),
    ]
    if let members = study.members { flows.append(Flow(name: ChangePhrase.members, members)) }
    return flows
  }

  /// The main picture; what is known of dates where there is nothing to set side by side.
  func picture(_ telling: CountTelling) throws -> Block {
    let language = telling.language
    guard let study else {
      let shares = records.knownShares.filter { $0.need == .dates }
      return try KnownShare.figure(of: shares, telling)
    }
    let shown = flows(of: study).filter { $0.isOpen(telling) }
    guard !shown.isEmpty else { return Paragraph(FrontPhrase.noPicture[language]).block }
    let (then, now) = (
      ChangePhrase.name(of: study.windows.earlier), ChangePhrase.name(of: study.windows.later)
    )
    let words = ChangePhrase.parts.map { $0[language] }
    let picture = FlowPicture(
      flows: shown.map {
        FlowPicture.Flow(label: $0.name[language], lost: $0.lost, kept: $0.kept, new: $0.new)
      }, words: words, then: then, now: now, number: { language.number(Double($0)) })
    let caption = ChangePhrase.caption(study.windows)[language]
    let lines = shown.map { flow in
      "\(flow.name[language]): \(words[0]) \(flow.lost), \(words[1]) \(flow.kept), \(words[2]) \(flow.new)"
    }
    return Figure(
      try picture.svg(), caption: Text(caption),
      description: "\(caption) \(lines.joined(separator: "; ")).",
      reading: Text(ChangePhrase.reading[language]),
      data: Table(
        Text(caption), of: shown,
        columns: [
          .text(ChangePhrase.what[language]) { $0.name[language] },
          .number(words[0]) { Double($0.lost) }, .number(words[1]) { Double($0.kept) },
          .number(words[2]) { Double($0.new) },
        ])
    ).block
  }

  /// Three or four numbers in words.
  func numbers(_ telling: CountTelling) -> [KeyNumber] {
    let language = telling.language
    guard let study else {
      return [
        KeyNumber(
          telling.told(records.organisations.count),
          Text(NewcomerPhrase.recordedOrganisations[language])),
        KeyNumber(
          telling.told(records.activities.count), Text(ChangePhrase.recordedActivities[language])),
        KeyNumber(
          telling.told(records.activities.count { $0.period != nil }),
          Text(NewcomerPhrase.datedActivities[language])),
      ]
    }
    let (then, now) = (
      ChangePhrase.name(of: study.windows.earlier), ChangePhrase.name(of: study.windows.later)
    )
    let (kept, lost, new) = (study.ties.kept.count, study.ties.lost.count, study.ties.new.count)
    let (came, stayed) = (study.active.came.count, study.active.stayed.count)
    let compared = study.indicators.count(where: \.isCompared)
    let ofTies = [
      KeyNumber(
        telling.outOf(kept, kept + lost),
        Text(ChangePhrase.kept(of: kept + lost, then: then, now: now)[language])),
      KeyNumber(
        telling.outOf(new, kept + new), Text(ChangePhrase.new(of: kept + new, now: now)[language])),
      KeyNumber(
        telling.outOf(came, came + stayed),
        Text(ChangePhrase.came(of: came + stayed, now: now)[language])),
    ]
    guard compared > 0 else { return ofTies }
    let told = study.indicators.count(where: \.isTold)
    return ofTies + [
      KeyNumber(
        language.briefingWords.outOf(told, compared),
        Text(ChangePhrase.told(of: compared)[language]))
    ]
  }
}

extension ChangeBriefing.Flow {
  init(name: Sentence, _ comings: ChangeStudy.Comings) {
    self.init(
      name: name, lost: comings.left.count, kept: comings.stayed.count,
      new: comings.came.count)
  }

  /// Whether all of its counts may be told.
  func isOpen(_ telling: CountTelling) -> Bool {
    telling.isOpen(lost, of: lost + kept) && telling.isOpen(new, of: new + kept)
  }
}
