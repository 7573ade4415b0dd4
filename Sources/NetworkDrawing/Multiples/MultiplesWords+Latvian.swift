extension MultiplesWords {
  static let latvian = MultiplesWords(
    newTies: "jaunas: {1}",
    yearPanel: "gads",
    clusterPanel: "klasteris",
    territoryPanel: "teritorija",
    activityKindPanel: "aktivitātes veids",
    directionPanel: "viedās specializācijas virziens",
    areaPanel: "viedās specializācijas joma",
    themePanel: "tēma",
    countryPanel: "valsts",
    cohortPanel: "biedru kohorta",
    attributePanel: "pazīmes „{1}” vērtība",
    newcomers: "jaunie biedri (< 2 gadi)",
    established: "biedri divus gadus un ilgāk",
    line: "piedalās vienā aktivitātē",
    lineOfTies: "saite",
    newLine: "šeit pirmo reizi",
    absence: "šajā rūtī nav",
    readYears: "Katra rūts ir gads, un visās rūtīs katrai organizācijai ir viena un tā pati vieta.",
    readAbsence:
      "Zīmes ir tajā gadā klātesošās organizācijas; mazie tukšie gredzeni ir to vietas, kas bija "
      + "tikai citos gados.",
    readNew:
      "Tumšās līnijas savieno tās, kam agrākajās rūtīs kopīgu aktivitāšu nebija; pirmajā rūtī to "
      + "nevar pateikt.",
    readTouching: "Vairāku gadu aktivitāti skaita katrā gadā, kuru tā skar.",
    readStarting: "Aktivitāti skaita tikai tās sākuma gadā.",
    readEnding: "Aktivitāti skaita tikai tās beigu gadā.",
    readPanels:
      "Katra rūts ir {1}, ar savām vietām; attālumiem, zīmēm un līnijām visās rūtīs ir viens mērogs. "
      + "Saites starp rūtīm nav attēlotas.",
    readAllLines: "Līnija savieno organizācijas, kas piedalās vienā aktivitātē.",
    readStrongLines:
      "Līnija savieno divas, kurām ir kopīgas aktivitātes (vismaz {1}), un bez tām vēl stiprākās "
      + "saites, kas katru rūti satur kopā; skaitļi virs rūtīm skaita visas saites.",
    readAllTies: "Katra līnija ir saite.",
    readStrongTies:
      "Līnija ir saite: attēlotas visas, kuru stiprums ir vismaz {1}, un bez tām vēl stiprākās, kas "
      + "katru rūti satur kopā; skaitļi virs rūtīm skaita visas saites.",
    readMarks: "Zīmes laukums aug līdz ar kopīgo aktivitāšu skaitu tajā rūtī.",
    readMarksOfTies: "Zīmes laukums aug līdz ar partneru skaitu tajā rūtī.",
    readAloneInYears: "Organizācijas, kam partnera nav nevienā gadā, stāv rūšu apakšā.",
    readAloneInPanels: "Organizācijas, kam savā rūtī partnera nav, stāv rindās tās apakšā.",
    readNames:
      "Kur pietiek vietas, katrā rūtī nosauktas organizācijas, ne vairāk kā {1}; vispirms tās, kam "
      + "tajā aktivitāšu visvairāk.",
    multiplesOf: "Rūtis līdzās; katra ir {1}.")
}
