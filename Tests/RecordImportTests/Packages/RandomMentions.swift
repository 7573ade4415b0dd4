import CooperationRecords
import NetworkCore

/// Mentions drawn by chance, with names that files find hard.
func randomMentions(seed: Seed) -> CooperationMentions {
  var chance = seed.generator()
  let names = [
    "SIA “Alfa”", "Beta; Gamma", "a,b", "say \"no\"", "=1+1", "-", "Ķekavas novads", "tab|bar",
    "LU", "Rīgas Tehniskā universitāte", "😀 Ltd", "7", "2016", "'quoted'", "name", "ő",
  ].filter { $0 != "-" }
  let codes = ["LV", "EL", "NA", "UK"]

  func maybe<Value>(_ values: [Value]) -> Value? {
    chance.unit() < 0.4 ? nil : values[chance.number(below: values.count)]
  }
  func date() -> PartialDate? {
    maybe(["2016", "2016-04", "2016-04-01"].compactMap { PartialDate($0) })
  }
  func services() -> UsedServices {
    UsedServices(
      [maybe(["Export advice", "a,b"]), maybe(["export  ADVICE", "Tīklošanās"])].compactMap(\.self))
  }
  func amount() -> Double? {
    maybe([0, 0.1, 1e-9, 299250.5, 1_094_118, 1e15, 12_345_678_901_234_567_168, chance.unit()])
  }
  func organisation() -> OrganisationMention {
    OrganisationMention(
      origin: RowOrigin(file: "", row: 0), name: names[chance.number(below: names.count)],
      identifier: maybe(["1", "007", "999997930"]), kind: maybe(OrganisationKind.allCases),
      country: maybe(codes), region: maybe(names), town: maybe(names))
  }
  func activity() -> Activity {
    let id = names[chance.number(below: names.count)]
    return Activity(
      id: .init(id), title: maybe(names) ?? id, kind: maybe(ActivityKind.allCases), start: date(),
      end: maybe(["2017", "2017-04-01"].compactMap { PartialDate($0) }), budget: amount(),
      ris3Direction: maybe(["1", "2"]), ris3Area: maybe(names))
  }

  var mentions = CooperationMentions(
    title: "Ten \"clusters\"", source: maybe(["hand", "a; b"]), isSynthetic: chance.unit() < 0.5)
  for _ in 0..<20 {
    mentions.participations.append(
      ParticipationMention(
        organisation: organisation(), activity: activity(),
        role: maybe(["partner", "coordinator", "wizard"]), contribution: amount(),
        cluster: maybe(names), territory: maybe(names), services: services()))
  }
  for _ in 0..<chance.number(below: 5) { mentions.organisations.append(organisation()) }
  for _ in 0..<chance.number(below: 5) { mentions.activities.append(activity()) }
  for _ in 0..<chance.number(below: 5) {
    mentions.memberships.append(
      MembershipMention(
        organisation: organisation(), cluster: names[chance.number(below: names.count)],
        since: date(), until: maybe(["2020"].compactMap { PartialDate($0) }), services: services()))
  }
  return mentions
}

/// What mentions say, without where it was read.
struct Substance: Equatable {
  var title: String
  var source: String?
  var isSynthetic: Bool
  var organisations: [OrganisationMention]
  var activities: [Activity]
  var participations: [ParticipationMention]
  var memberships: [MembershipMention]

  init(_ mentions: CooperationMentions) {
    title = mentions.title
    source = mentions.source
    isSynthetic = mentions.isSynthetic
    activities = mentions.activities
    organisations = mentions.organisations.map(Self.nowhere)
    participations = mentions.participations.map { mention in
      var mention = mention
      mention.organisation = Self.nowhere(mention.organisation)
      return mention
    }
    memberships = mentions.memberships.map { mention in
      var mention = mention
      mention.organisation = Self.nowhere(mention.organisation)
      return mention
    }
  }

  private static func nowhere(_ mention: OrganisationMention) -> OrganisationMention {
    var mention = mention
    mention.origin = RowOrigin(file: "", row: 0)
    return mention
  }
}
