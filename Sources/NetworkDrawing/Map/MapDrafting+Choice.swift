import CooperationRecords
import NetworkAlgorithms
import NetworkCore

/// A form that a map may be given, and why.
struct FormChoice {
  /// A form with what it is drawn by.
  enum Form {
    case activities
    case organisations
    case backbone(Backbone<Organisation.ID>)
    case groups(OrganisationGroups)
  }

  let form: Form
  /// Why it was chosen, in sentences; none where it was asked for.
  var reasons: [String] = []
}

extension MapDrafting {
  /// Above one of these, a map of activities is too full for a page.
  private static let mostOrganisations = 1_200
  private static let mostActivities = 250
  /// More lines for each disc than this cannot be followed.
  private static let linesPerDisc = 1.8
  /// Up to this number, organisations can have marks with lines between them.
  static let mostMarkedOrganisations = 240
  /// The least share of the organisations with a partner that a backbone chosen unasked reaches.
  private static let leastReach = 0.5

  /// The forms to try, in order.
  ///
  /// - Throws: `NetworkMapError` where what is asked for cannot be drawn.
  func choices() throws -> [FormChoice] {
    guard !subject.names.isEmpty else { return [FormChoice(form: .activities)] }
    switch style.form {
    case .activities where !subject.records.holdsTies:
      return [FormChoice(form: .activities)] + inGroups
    case .automatic, .activities: return try automatic()
    case .organisations: return [FormChoice(form: .organisations)] + inGroups
    case .communities: return [FormChoice(form: .groups(communities))]
    case .countries: return [try choice(countries, or: .countries)]
    case .territories: return [try choice(subject.territories, or: .territories)]
    case .areas: return [try choice(subject.areas, or: .areas)]
    case .backbone: return [FormChoice(form: .backbone(try backbone()))]
    }
  }

  private func choice(
    _ groups: OrganisationGroups, or knowledge: NetworkMapError.Knowledge
  ) throws(NetworkMapError) -> FormChoice {
    guard !groups.names.isEmpty else { throw .unknown(knowledge) }
    return FormChoice(form: .groups(groups))
  }

  private func automatic() throws -> [FormChoice] {
    let (count, words) = (subject.names.count, style.words)
    let discs = plan.shared.count + plan.bridges.count
    let isSparse =
      plan.linesFrom == 2 && Double(plan.lineCount) <= Self.linesPerDisc * Double(discs)
    let isFew = count <= Self.mostMarkedOrganisations
    if isFew, !isSparse || subject.records.holdsTies {
      let reason = DrawingWords.filled(words.map.chosenFewOrganisations, words.number(count))
      return [FormChoice(form: .organisations, reasons: [reason])] + inGroups
    }
    if subject.records.holdsTies { return inGroups }
    let isSmall = count <= Self.mostOrganisations && plan.shared.count <= Self.mostActivities
    if isSmall, plan.linesFrom <= 3 {
      let reason =
        isSparse
        ? DrawingWords.filled(words.map.chosenFewLines, words.number(plan.lineCount))
        : DrawingWords.filled(words.map.chosenTooManyForLines, words.number(count))
      return [FormChoice(form: .activities, reasons: [reason])] + inGroups
    }
    guard count <= Self.mostOrganisations, subject.outlined?.kind != .clusters,
      let backbone = try telling(try backboneOrNil())
    else { return inGroups }
    let reason = DrawingWords.filled(
      words.map.chosenBackbone, words.number(backbone.tieCount))
    return [FormChoice(form: .backbone(backbone), reasons: [reason])] + inGroups
  }

  /// The groups to try where organisations are too many for marks of their own.
  private var inGroups: [FormChoice] {
    let reason = GroupingReason(
      organisations: subject.names.count, communities: communities.sizes(without: plan.alone))
    var groups = [communities]
    if let clusters = subject.outlined, clusters.kind == .clusters {
      groups.insert(clusters, at: 0)
    } else if reason.speaksForOthers {
      let other = [countries, subject.territories, subject.areas].first(where: \.areTelling)
      if let other { groups.insert(other, at: 0) }
    }
    return groups.map {
      FormChoice(form: .groups($0), reasons: reason.sentences(for: $0, style.words))
    }
  }

  private var communities: OrganisationGroups {
    OrganisationGroups(communities: subject.foundCommunities ?? groups.numbers)
  }

  private var countries: OrganisationGroups { OrganisationGroups(countries: subject.countries) }
}

// MARK: - Ties that are more than chance

extension MapDrafting {
  /// The share of lines that are false on average, at most.
  static let level = 0.05

  private func backboneOrNil() throws -> Backbone<Organisation.ID>? {
    do {
      return try subject.network.backbone(.hypergeometric(level: Self.level), run: run)
    } catch is NetworkError<Organisation.ID> {
      return nil
    }
  }

  private func backbone() throws -> Backbone<Organisation.ID> {
    guard !subject.records.holdsTies else { throw NetworkMapError.backboneOfTies }
    guard let backbone = try backboneOrNil() else { throw NetworkMapError.tooManyTies }
    guard !backbone.ties.isEmpty else { throw NetworkMapError.noBackbone }
    return backbone
  }

  /// `backbone` where it reaches most of those with a partner, and not more than a page has room for.
  private func telling(
    _ backbone: Backbone<Organisation.ID>?
  ) throws -> Backbone<Organisation.ID>? {
    guard let backbone else { return nil }
    let ends = Set(backbone.ties.flatMap { [$0.first, $0.second] }).count
    let partnered = subject.names.count - plan.alone.count
    let reaches = Double(ends) >= Self.leastReach * Double(partnered)
    return reaches && ends <= Self.mostMarkedOrganisations
      && backbone.ties.count <= style.mostLines ? backbone : nil
  }
}
