public import ClusterEvaluation

extension ClusterChangeError: BilingualError {
  /// The reason in Latvian.
  public var latvian: String {
    switch self {
    case .noCluster(let name, let known):
      "neviens klasteris nesaucas „\(name)”; ir šie: \(known.joined(separator: ", "))."
    case .joinedTwice(let name):
      "„\(name)” apvienots divreiz; apvienojiet divus klasterus, kas nav nevienā citā pārī."
    case .partsCannotJoin(let grouping):
      "apvienot var klasterus un teritorijas, bet šīs ir daļas pēc \(grouping)."
    case .tiedToItself(let name):
      "abi nosaukumi nozīmē „\(name)”; kopīgai aktivitātei vajag divas organizācijas."
    case .inNoCluster(let first, let second):
      "nevienā klasterī netiktu skaitīta „\(first)” un „\(second)” kopīga aktivitāte: nevienā nav "
        + "ne abu, ne vienas no tām kā biedra."
    }
  }
}
