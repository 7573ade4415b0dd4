extension PseudonymError: BilingualError {
  /// What is wrong with the key or the table of codes, in Latvian.
  public var latvian: String {
    switch self {
    case .noKey(let path):
      "\(path) nav pseidonīmu atslēga; norādiet failu, kura vēl nav, un Kopa tādu izveidos."
    case .table(let error): error.latvian
    case .noRow(let path, let row):
      "\(path):\(row): šī nav rinda ar kodu, veidu, nosaukumu un identifikatoru; bez tās kodi "
        + "varētu mainīties."
    }
  }
}
