/// What is counted in sentences.
public enum Noun: String, CaseIterable, Hashable, Sendable {
  case organisation
  case activity
  case member
  case newMember = "new-member"
  case newOrganisation = "new-organisation"
  case partner
  case partnerPair = "partner-pair"
  case tie
  case earlierTie = "earlier-tie"
  case line
  case group
  case separateGroup = "separate-group"
  case smallerGroup = "smaller-group"
  case community
  case country
  case territory
  case area
  case cluster
  case clusterOrganisation = "cluster-organisation"
  case row
  case indicator
  case comparedIndicator = "compared-indicator"
  case comparison
  case other
}

/// The place of a noun in its sentence, where a language bends nouns by it.
public enum NounCase: String, CaseIterable, Hashable, Sendable {
  /// The subject: «sadarbojas 20 organizāciju».
  case nominative
  /// The object: «tie apzīmē 20 organizāciju».
  case accusative
  /// To whom: «20 organizācijām nav partnera».
  case dative
  /// With whom, after «ar».
  case instrumental
  /// Where: «20 grupās».
  case locative
  /// After «no» and «bez»: the genitive of one, the dative of several.
  case preposition
}
