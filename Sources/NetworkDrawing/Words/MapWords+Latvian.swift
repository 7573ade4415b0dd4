import Terminology

extension MapWords {
  static let latvian = MapWords(
    territories: GroupWords(
      plate: "teritorija",
      read: "Katrs aplis ir teritorija. Viena zīme ir {1} (šī veida).",
      readTies:
        "Līnija savieno teritorijas, kurām ir kopīgas aktivitātes (vismaz {1}), un bez tām vēl "
        + "stiprākās saites, kas visas satur kopā; jo vairāk kopīga, jo platāka.",
      readAllTies:
        "Līnija savieno teritorijas, kurām ir kopīgas aktivitātes (vismaz {1}); jo vairāk kopīga, "
        + "jo platāka.",
      readSmall:
        "Teritorijas, kurās organizāciju ir mazāk nekā {1}, un organizācijas, kuru teritorija nav "
        + "zināma, attēlotas kopā apakšā.",
      small: "{1}: {2}, katrā mazāk par {3}, un tās, kuru teritorija nav zināma",
      noun: .territory,
      readSeveral:
        "Vairākās teritorijās darbojas {1}: katra stāv tajā, kurā tai aktivitāšu visvairāk, bet, ja "
        + "to ir vienādi, – alfabētiski pirmajā."),
    areas: GroupWords(
      plate: "viedās specializācijas (RIS3) joma",
      read: "Katrs aplis ir viedās specializācijas joma. Viena zīme ir {1} (šī veida).",
      readTies:
        "Līnija savieno jomas, kuru organizācijām ir kopīgas aktivitātes (vismaz {1}), un bez tām "
        + "vēl stiprākās saites, kas visas satur kopā; jo vairāk kopīga, jo platāka.",
      readAllTies:
        "Līnija savieno jomas, kuru organizācijām ir kopīgas aktivitātes (vismaz {1}); jo vairāk "
        + "kopīga, jo platāka.",
      readSmall:
        "Jomas, kurās organizāciju ir mazāk nekā {1}, un organizācijas, kuru joma nav zināma, "
        + "attēlotas kopā apakšā.",
      small: "{1}: {2}, katrā mazāk par {3}, un tās, kuru joma nav zināma",
      noun: .area,
      readSeveral:
        "Vairākās jomās darbojas {1}: katra stāv tajā, kurā tai aktivitāšu visvairāk, bet, ja to ir "
        + "vienādi, – alfabētiski pirmajā."),
    clusters: GroupWords(
      plate: "klasteris",
      read: "Katrs aplis ir klasteris. Viena zīme ir {1} (šī veida).",
      readTies:
        "Līnija savieno klasterus, kuriem ir kopīgas aktivitātes (vismaz {1}), un bez tām vēl "
        + "stiprākās saites, kas visus satur kopā; jo vairāk kopīga, jo platāka.",
      readAllTies:
        "Līnija savieno klasterus, kuriem ir kopīgas aktivitātes (vismaz {1}); jo vairāk kopīga, "
        + "jo platāka.",
      readSmall:
        "Klasteri, kuros organizāciju ir mazāk nekā {1}, un organizācijas, kuru klasteris nav "
        + "zināms, attēlotas kopā apakšā.",
      small: "{1}: {2}, katrā mazāk par {3}, un tās, kuru klasteris nav zināms",
      noun: .cluster,
      readSeveral:
        "Vairākos klasteros ir {1}: katra stāv tajā, kurā tai aktivitāšu visvairāk, bet, ja to ir "
        + "vienādi, – alfabētiski pirmajā."),
    clusterIsland: "klasteris, kā tas nosaukts datos",
    readClusterIslands:
      "Iekrāsotie laukumi ir klasteri, kā tie nosaukti datos; izkaisītam klasterim laukuma nav.",
    chosenFewLines: "Attēlotas aktivitātes, jo tam pietiek ar nedaudzām līnijām: {1}.",
    chosenTooManyForLines:
      "Attēlotas aktivitātes, jo organizāciju ir par daudz, lai līnijas vilktu starp tām pašām: {1}.",
    chosenFewOrganisations:
      "Organizācijas attēlotas pa vienai, jo to skaits to atļauj: {1}.",
    chosenBackbone:
      "Attēlotas tikai saites, kuras nav izskaidrojamas ar nejaušību, jo visas būtu par daudz: {1}.",
    chosenClusters: "Tās attēlotas pa klasteriem, jo klasteris ir zināms {1} % organizāciju.",
    chosenOneCommunity: "Kopienas tās nesadala: lielākajā ir {1} % organizāciju.",
    chosenScattered: "Kopienas ir pārāk mazas: {1} lielākajās ir {2} % organizāciju.",
    byTerritory: "Tāpēc tās attēlotas pa teritorijām.",
    byArea: "Tāpēc tās attēlotas pa viedās specializācijas jomām.",
    allNamed: "Nosauktas visas organizācijas.",
    namedWhereRoom:
      "Organizācijas nosauktas, kur pietiek vietas; vispirms tās, kam aktivitāšu visvairāk.",
    namedMost:
      "Kur pietiek vietas, nosauktas līdz {1} organizācijām; vispirms tās, kam aktivitāšu visvairāk.",
    namedMostAndRinged:
      "Kur pietiek vietas, nosauktas līdz {1} organizācijām; vispirms tās, kam aktivitāšu visvairāk, "
      + "un tās, kam ir gredzens.",
    namedLeading:
      "Kur pietiek vietas, nosauktas līdz {1} organizācijām: tās, kam aktivitāšu visvairāk.",
    namedLeadingAndRinged:
      "Kur pietiek vietas, nosauktas līdz {1} organizācijām, kam aktivitāšu visvairāk, un tās, "
      + "kam ir gredzens.",
    nobodyNamed: "Nosaukumu attēlā nav.",
    namedInGroups: "Nosauktas katra apļa organizācijas ar lielāko aktivitāšu skaitu.",
    namedWhereRoomByTies:
      "Organizācijas nosauktas, kur pietiek vietas; vispirms tās, kam partneru visvairāk.",
    namedMostByTies:
      "Kur pietiek vietas, nosauktas līdz {1} organizācijām; vispirms tās, kam partneru visvairāk.",
    namedMostAndRingedByTies:
      "Kur pietiek vietas, nosauktas līdz {1} organizācijām; vispirms tās, kam partneru visvairāk, "
      + "un tās, kam ir gredzens.",
    namedLeadingByTies:
      "Kur pietiek vietas, nosauktas līdz {1} organizācijām: tās, kam partneru visvairāk.",
    namedLeadingAndRingedByTies:
      "Kur pietiek vietas, nosauktas līdz {1} organizācijām, kam partneru visvairāk, un tās, kam "
      + "ir gredzens.",
    namedInGroupsByTies: "Nosauktas katra apļa organizācijas, kam partneru visvairāk.",
    newcomer: "jaunais biedrs: {1} biedrs mazāk nekā divus gadus",
    readBackbone:
      "Katra zīme ir organizācija. Līnija savieno divas, kurām kopīgu aktivitāšu ir vairāk, nekā "
      + "izskaidro nejaušība; jo vairāk kopīga, jo platāka.",
    readBackboneChance:
      "Nejaušība nozīmē, ka katra savas aktivitātes (tikpat daudz) izvelk akli no visām, kuru "
      + "skaits ir {1}; vidēji ne vairāk kā {2} % līniju ir nepatiesas (hiperģeometriskais tests "
      + "visiem pāriem, Bendžamini un Hohberga korekcija).",
    readBackbonePart:
      "No visām šādām saitēm ({2}) attēlotas tās, kas ir vistālāk no nejaušības: {1}.",
    outsideBackbone: "{1} bez šādas līnijas"
  )
}
