import Kopa

/// An organisation for which there is no road map, since it is no member.
struct NoMemberError: StatusCarrying {
  let exitStatus = ExitStatus.badData
  var name: String

  var description: String {
    "\(name) is not a member on that day, and road maps are for members; --as-of says another day, "
      + "--cluster another cluster."
  }

  var latvian: String {
    "\(name) tajā dienā nav biedrs, bet ceļa kartes ir biedriem; --as-of norāda citu dienu, --cluster – "
      + "citu klasteri."
  }
}

/// A cluster that there is not, or several where one is meant.
struct ClusterChoiceError: StatusCarrying {
  let exitStatus = ExitStatus.badData
  var asked: String?
  var clusters: [String]

  var description: String {
    let start =
      asked.map { "no cluster is called “\($0)”" } ?? "the member is in several clusters"
    return "\(start); say --cluster with one of: \(list)."
  }

  var latvian: String {
    let start = asked.map { "klastera „\($0)” nav" } ?? "biedrs ir vairākos klasteros"
    return "\(start); norādiet --cluster ar vienu no šiem: \(list)."
  }

  private var list: String { clusters.isEmpty ? "–" : clusters.joined(separator: "; ") }
}

/// Nobody is a member of less than two years.
struct NoNewcomersError: StatusCarrying {
  let exitStatus = ExitStatus.badData
  var knowsMembers: Bool

  var description: String {
    knowsMembers
      ? "nobody is known to have joined in the two years before that day; --as-of says another day, "
        + "--member one member."
      : "the records do not say who is a member, so nobody is known to be new; say --member."
  }

  var latvian: String {
    knowsMembers
      ? "nav zināms, ka divos gados pirms šīs dienas kāds būtu iestājies; --as-of norāda citu dienu, "
        + "--member – vienu biedru."
      : "ierakstos nav norādīts, kas ir klastera biedri, tāpēc nav zināms, kurš ir jauns; norādiet "
        + "--member."
  }
}

/// A network without activities, from which no road map can be made.
struct TiesWithoutActivitiesError: StatusCarrying {
  let exitStatus = ExitStatus.badData
  var input: String

  var description: String {
    "\(input): this holds ties alone, and road maps need records of who took part in what."
  }

  var latvian: String {
    "\(input): šeit ir tikai saites, bet ceļa kartēm vajag ierakstus par to, kas kur piedalījies."
  }
}
