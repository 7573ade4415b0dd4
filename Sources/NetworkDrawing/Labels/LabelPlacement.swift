import Graphviz

/// Finds places for names so that none lies on another, on a mark, or outside the picture.
///
/// Names are placed one after the other, the most important first, each at its best free place.
/// A name that finds none may send one placed name to another free place. What then finds no
/// place is left out.
struct LabelPlacement {
  /// The place of each name, in the order of the wishes; `nil` where there is none.
  private(set) var sites: [LabelSite?]

  private let candidates: [[LabelSite]]

  /// Free room between two names.
  private static let gap = 1.0

  /// - Complexity: O(*n* (*n* + *m*)) for *n* names and *m* obstacles.
  init(_ wishes: [LabelWish], among obstacles: LabelObstacles) {
    candidates = wishes.map { LabelSite.sites(for: $0, among: obstacles) }
    sites = wishes.map { _ in nil }
    for name in wishes.indices { sites[name] = bestFreeSite(of: name) }
    for name in wishes.indices where sites[name] == nil { makeRoom(for: name) }
    for name in wishes.indices where sites[name] != nil {
      sites[name] = bestFreeSite(of: name) ?? sites[name]
    }
  }

  private func bestFreeSite(of name: Int) -> LabelSite? {
    candidates[name].first { conflicts(of: $0, apartFrom: name).isEmpty }
  }

  /// The placed names that `site` would touch, or whose leaders it would cross.
  private func conflicts(of site: LabelSite, apartFrom name: Int) -> [Int] {
    let box = site.box.expanded(by: Self.gap)
    return sites.indices.filter { other in
      guard other != name, let placed = sites[other] else { return false }
      return box.overlaps(placed.box) || (placed.leader?.meets(site.box) ?? false)
        || (site.leader?.meets(placed.box) ?? false)
    }
  }

  private mutating func makeRoom(for name: Int) {
    for site in candidates[name] {
      let inTheWay = conflicts(of: site, apartFrom: name)
      guard inTheWay.count == 1, let other = inTheWay.first else { continue }
      let before = sites[other]
      sites[name] = site
      sites[other] = nil
      sites[other] = bestFreeSite(of: other)
      if sites[other] != nil { return }
      sites[name] = nil
      sites[other] = before
    }
  }
}
