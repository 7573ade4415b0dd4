public import Documents

extension HouseStyleError: BilingualError {
  /// What is wrong, and what to do, in Latvian.
  public var latvian: String {
    switch self {
    case .faint(let colour, let contrast, let needed, let nearest):
      "\(colour) uz balta papīra ir pārāk blāva (\(Self.ratio(contrast).latvian) : 1, bet vajag "
        + "\(Self.ratio(needed).latvian) : 1); tuvākā krāsa, kas der, ir \(nearest)."
    case .noImage: "logotips nav attēls, ko lapa var saturēt; dodiet PNG vai SVG."
    case .damagedLogo: "logotips sākas kā PNG, bet ir bojāts; eksportējiet to vēlreiz."
    case .logo(let error):
      "logotips ir SVG, ko lapa nevar saturēt; dodiet PNG vai vienkāršu SVG. \(error.latvian)"
    case .logoTooLarge(let kibibytes):
      "logotips ir lielāks par \(kibibytes) KiB; dodiet mazāku."
    case .logoTooManyDots(let limit):
      "logotipam kādā malā ir vairāk nekā \(limit) punktu; dodiet mazāku."
    }
  }
}
