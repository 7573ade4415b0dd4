public import CooperationRecords

extension PseudonymBook {
  /// `records` with codes in the place of the names of those in `scope`, and of the activities in
  /// which these take part.
  public mutating func pseudonymised(
    _ records: CooperationRecords, scope: Pseudonyms.Scope
  ) -> CooperationRecords {
    var pseudonyms = Pseudonyms(organisations: [:], activities: [:])
    var given: Set<String> = []
    for organisation in records.organisations where scope.holds(organisation) {
      let id = organisation.id.rawValue
      pseudonyms.organisations[organisation.id] = code(
        of: .organisation, name: organisation.name,
        identifier: id == organisation.name ? nil : id, given: &given)
    }
    for activity in records.activities(with: scope) {
      pseudonyms.activities[activity.id] = code(
        of: .activity, name: activity.title, identifier: activity.id.rawValue, given: &given)
    }
    return records.pseudonymised(by: pseudonyms)
  }
}
