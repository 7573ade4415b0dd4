import Terminology

extension DrawingWords {
  /// The same words for a network of ties alone, whose strengths are counted in `unit`s.
  func ofTies(unit: Double) -> DrawingWords {
    var words = languageCode == "lv" ? latvianOfTies : englishOfTies
    words.unitOfTies = unit
    return words
  }

  private var englishOfTies: DrawingWords {
    var words = self
    words.activity = .tie
    words.tie = "a tie"
    words.communityTie = "strength of ties: from {1} to {2}"
    words.markSize = "area: number of partners"
    words.readSizes = "The area of a mark grows with the number of its partners."
    words.readNames =
      "Where there is room, up to {1} organisations are named, those with the most partners first."
    words.readOrganisations =
      "Each mark is an organisation. A line is a tie: all of strength {1} or more are drawn, and beyond "
      + "these the strongest that hold everybody together; its width grows with the strength."
    words.readAllOrganisationTies =
      "Each mark is an organisation, and each line a tie; its width grows with the strength."
    words.readEqualOrganisationTies = "Each mark is an organisation, and each line a tie."
    words.readGrowingSizes = "The area of a mark grows with the number of its partners."
    words.readCommunities =
      "Each disc is a community: organisations that are tied more to one another than to others. "
      + "One mark stands for {1} of its kind. Named are the organisations of each community with the "
      + "most partners."
    words.readCommunityTies =
      "A line joins two communities whose ties add up to a strength of {1} or more, and beyond these the "
      + "strongest that hold all together; its width grows with the strength."
    words.readAllCommunityTies =
      "A line joins two communities whose ties add up to a strength of {1} or more; its width grows with "
      + "the strength."
    words.readCountries =
      "Each disc is a country. One mark stands for {1} of its kind. Named are the organisations of each "
      + "country with the most partners."
    words.readCountryTies =
      "A line joins two countries whose ties add up to a strength of {1} or more, and beyond these the "
      + "strongest that hold all together; its width grows with the strength."
    words.readAllCountryTies =
      "A line joins two countries whose ties add up to a strength of {1} or more; its width grows with "
      + "the strength."
    words.readIslands =
      "Shaded areas are communities: their organisations are tied more to one another than to others."
    words.mapOf = "Map of {1} and {2} between them."
    words.mostActive = "Those with the most partners are {1}."
    return words
  }

  private var latvianOfTies: DrawingWords {
    var words = self
    words.activity = .tie
    words.tie = "saite"
    words.communityTie = "saišu stiprums: no {1} līdz {2}"
    words.markSize = "laukums: partneru skaits"
    words.readSizes = "Zīmes laukums aug līdz ar partneru skaitu."
    words.readNames =
      "Kur pietiek vietas, nosauktas līdz {1} organizācijām, vispirms tās, kam partneru visvairāk."
    words.readOrganisations =
      "Katra zīme ir organizācija. Līnija ir saite: attēlotas visas, kuru stiprums ir vismaz {1}, un bez "
      + "tām vēl stiprākās, kas visus satur kopā; jo stiprāka saite, jo platāka līnija."
    words.readAllOrganisationTies =
      "Katra zīme ir organizācija, un katra līnija ir saite; jo stiprāka saite, jo platāka līnija."
    words.readEqualOrganisationTies = "Katra zīme ir organizācija, un katra līnija ir saite."
    words.readGrowingSizes = "Zīmes laukums aug līdz ar partneru skaitu."
    words.readCommunities =
      "Katrs aplis ir kopiena: organizācijas, kas savstarpēji saistītas vairāk nekā ar citām. Viena "
      + "zīme ir {1} (šī veida). Nosauktas katras kopienas organizācijas, kam partneru visvairāk."
    words.readCommunityTies =
      "Līnija savieno kopienas, kuru saišu stiprums kopā ir vismaz {1}, un bez tām vēl stiprākās, kas "
      + "visas satur kopā; jo stiprākas saites, jo platāka līnija."
    words.readAllCommunityTies =
      "Līnija savieno kopienas, kuru saišu stiprums kopā ir vismaz {1}; jo stiprākas saites, jo platāka "
      + "līnija."
    words.readCountries =
      "Katrs aplis ir valsts. Viena zīme ir {1} (šī veida). Nosauktas katras valsts organizācijas, kam "
      + "partneru visvairāk."
    words.readCountryTies =
      "Līnija savieno valstis, kuru saišu stiprums kopā ir vismaz {1}, un bez tām vēl stiprākās, kas "
      + "visas satur kopā; jo stiprākas saites, jo platāka līnija."
    words.readAllCountryTies =
      "Līnija savieno valstis, kuru saišu stiprums kopā ir vismaz {1}; jo stiprākas saites, jo platāka "
      + "līnija."
    words.readIslands =
      "Iekrāsotie laukumi ir kopienas: to organizācijas savstarpēji saistītas vairāk nekā ar citām."
    words.mapOf = "Karte: {1} un {2} starp tām."
    words.mostActive = "Visvairāk partneru ir šīm: {1}."
    return words
  }
}
