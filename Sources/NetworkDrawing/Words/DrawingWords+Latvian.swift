import Terminology

extension DrawingWords {
  /// Latvian.
  public static let latvian = DrawingWords(
    languageCode: "lv",
    glossary: .latvian,
    groupMark: "\u{A0}",
    plate: "aktivitāte; uz tās — organizācijas, kas piedalās tikai tajā",
    communityPlate: "organizāciju kopiena",
    countryPlate: "valsts",
    island: "kopiena: iekšpusē saišu vairāk nekā ar citiem",
    tie: "piedalās",
    communityTie: "kopīgas aktivitātes: no {1} līdz {2}",
    markSize: "laukums: aktivitāšu skaits",
    markMeansMany: "viena zīme: {1} (šī veida)",
    marked: "izcelts",
    otherGroups: "{1} bez saites ar lielāko",
    alone: "{1} bez partnera šajos datos",
    synthetic: "SINTĒTISKI (SYNTHETIC): dati ir izdomāti",
    nothingToDraw: "Datos nav organizāciju, ko attēlot.",
    source: "Avots: {1}",
    smallCommunities: "{1}, {2}, katrā mazāk par {3}",
    smallCountries: "{1}: {2}, katrā mazāk par {3}, un tās, kuru valsts nav zināma",
    looseCommunities: "bez līnijas uz citām",
    readPlates:
      "Katrs aplis ir aktivitāte, kurā organizācijas darbojas kopā; zīmes uz tā ir organizācijas, "
      + "kas citās nepiedalās.",
    readBridges:
      "Organizācijas ar divām vai vairāk aktivitātēm stāv starp apļiem, ar līniju uz katru savu "
      + "aktivitāti.",
    readFewerLines:
      "Organizācijas, kam aktivitāšu ir {1} vai vairāk, stāv starp apļiem, ar līniju uz katru savu "
      + "aktivitāti; pārējās ir uz savas vienīgās aktivitātes apļa vai uz tās, kurā partneru ir "
      + "vismazāk. Tā attēlā ir ne vairāk kā {2}.",
    readSizes: "Zīmes laukums atbilst aktivitāšu skaitam, ne vairāk kā 12.",
    readIslands:
      "Iekrāsotie laukumi ir kopienas: to organizācijas savstarpēji sadarbojas vairāk nekā ar "
      + "citām.",
    readPositions:
      "Vietas izriet tikai no saitēm: tuvu nozīmē cieši saistīts, virzieniem nozīmes nav.",
    readGroupedPositions:
      "Vietas izriet no saitēm, un iekrāsotie laukumi tiek turēti atstatu: tuvu nozīmē cieši saistīts, "
      + "virzieniem nozīmes nav.",
    readOrganisations:
      "Katra zīme ir organizācija. Līnija savieno divas, kurām ir kopīgas aktivitātes (vismaz "
      + "{1}), un bez tām vēl stiprākās saites, kas visus satur kopā; jo vairāk kopīga, jo "
      + "platāka.",
    readGrowingSizes: "Zīmes laukums aug līdz ar aktivitāšu skaitu.",
    readCommunities:
      "Katrs aplis ir kopiena: organizācijas, kas savstarpēji sadarbojas vairāk nekā ar citām. "
      + "Viena zīme ir {1} (šī veida).",
    readCommunityTies:
      "Līnija savieno kopienas, kurām ir kopīgas aktivitātes (vismaz {1}), un bez tām vēl "
      + "stiprākās saites, kas visas satur kopā; jo vairāk kopīga, jo platāka.",
    readAllCommunityTies:
      "Līnija savieno kopienas, kurām ir kopīgas aktivitātes (vismaz {1}); jo vairāk kopīga, jo "
      + "platāka.",
    readSmallCommunities: "Kopienas, kurās organizāciju ir mazāk nekā {1}, attēlotas kopā apakšā.",
    readCountries:
      "Katrs aplis ir valsts. Viena zīme ir {1} (šī veida).",
    readCountryTies:
      "Līnija savieno valstis, kurām ir kopīgas aktivitātes (vismaz {1}), un bez tām vēl stiprākās "
      + "saites, kas visas satur kopā; jo vairāk kopīga, jo platāka.",
    readAllCountryTies:
      "Līnija savieno valstis, kurām ir kopīgas aktivitātes (vismaz {1}); jo vairāk kopīga, jo "
      + "platāka.",
    readSmallCountries:
      "Valstis, kurās organizāciju ir mazāk nekā {1}, un organizācijas, kuru valsts nav zināma, "
      + "attēlotas kopā apakšā.",
    readTooMany: "Organizāciju ir vairāk, nekā lapā ir vietas: {1}.",
    readOneCommunity:
      "Tās attēlotas pa valstīm, jo kopienas tās nesadala: lielākajā ir {1} % organizāciju.",
    readScattered:
      "Tās attēlotas pa valstīm, jo kopienas ir pārāk mazas: {1} lielākajās ir {2} % organizāciju.",
    readAlone: "Organizācijas bez partnera šajos datos stāv atsevišķā rindā.",
    mapOf: "Karte: {1} un {2}, kurās tās darbojas kopā.",
    largestGroup: "Vienā sakarīgā grupā: {1}; ārpus tās: {2}.",
    mostActive: "Visvairāk aktivitāšu ir šīm: {1}."
  )
}
