import ClusterEvaluation
import CooperationRecords
import Documents

extension RoadMapLists {
  /// How many services that were used, and how many others, find room on the page.
  private static let mostServices = 5

  /// The services of the cluster and how many used each; nothing where the records tell of no service.
  ///
  /// Which of them the member has used is for itself and those who run the cluster: to anybody else it
  /// would be a count of one.
  var services: [String] {
    let map = report.map
    guard !map.services.isEmpty else { return [] }
    let isOfMembers = map.isMember != nil
    guard report.audience == .internal else {
      let used = publicOrder(map.services.filter { $0.userCount > 0 })
      let all = list(used, most: 2 * Self.mostServices)
      return [RoadMapPhrase.usedByMembers(all, isOfMembers: isOfMembers)[language]]
    }
    let own = list(map.services.filter(\.isUsed), most: Self.mostServices)
    let others = list(map.services.filter { !$0.isUsed }, most: Self.mostServices)
    return [RoadMapPhrase.usedServices(own, others: others, isOfMembers: isOfMembers)[language]]
  }

  private func count(of use: RoadMap.ServiceUse) -> PublishedCount {
    report.published(use.userCount, of: report.map.serviceBase)
  }

  /// By the counts that are told, and else by name, so that the order tells no count.
  private func publicOrder(_ uses: [RoadMap.ServiceUse]) -> [RoadMap.ServiceUse] {
    func rank(_ use: RoadMap.ServiceUse) -> Int {
      if case .count(let count) = count(of: use) { -count } else { 0 }
    }
    return uses.sorted { (rank($0), $0.service) < (rank($1), $1.service) }
  }

  private func list(_ uses: [RoadMap.ServiceUse], most: Int) -> Sentence {
    let shown = uses.prefix(most).map { use in
      (use.service, count(of: use).text { language.number(Double($0)) })
    }
    return RoadMapPhrase.services(shown, more: uses.count - shown.count)
  }
}
