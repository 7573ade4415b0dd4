public import ClusterEvaluation

extension SummaryFileError: BilingualError {
  /// What is wrong, and what to do, in Latvian.
  public var latvian: String {
    switch self {
    case .file(let error): error.latvian
    case .tooLarge(let path, let mebibytes):
      "\(path): kopsavilkumam ir ne vairāk kā \(mebibytes) MiB; vai to veidojis „kopa compare "
        + "--summarise”?"
    case .notJSON(let path):
      "\(path): tas nav JSON vai nav viss; palūdziet iestādei kopsavilkumu atsūtīt vēlreiz."
    case .noSummary(let path):
      "\(path): tas nav kopsavilkums; kopsavilkumus salīdziniet tikai ar kopsavilkumiem, ko veido „kopa "
        + "compare --summarise”."
    case .wrong(let path, let place):
      "\(path): „\(place)” trūkst vai nav tāds, kā kopsavilkumā jābūt; palūdziet iestādei kopsavilkumu "
        + "atsūtīt vēlreiz."
    }
  }
}

extension SummaryMergeError: BilingualError {
  /// What is wrong, and what to do, in Latvian.
  public var latvian: String {
    switch self {
    case .differentPlans(let first, let second, let key, let one, let other):
      "\(first) un \(second) veidoti pēc dažādiem plāniem: „\(key)” vienā ir \(one), bet otrā "
        + "\(other); lai visas iestādes veido kopsavilkumu pēc viena plāna."
    case .clusterTwice(let name, let first, let second):
      "klasteris „\(name)” ir gan \(first), gan \(second); dodiet katram klasterim savu nosaukumu."
    }
  }
}
