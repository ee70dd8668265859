/**
 * The 290 municipalities by county, each by its code in the register of Statistics Sweden (SCB), its name, and what the
 * municipality calls itself: some are towns, one is a region, and Sala has no s where Norberg has.
 */
const byCounty: Readonly<Record<string, string>> = {
  '01': `
    0114 Upplands Väsby = Upplands Väsby kommun, 0115 Vallentuna = Vallentuna kommun,
    0117 Österåker = Österåkers kommun, 0120 Värmdö = Värmdö kommun, 0123 Järfälla = Järfälla kommun,
    0125 Ekerö = Ekerö kommun, 0126 Huddinge = Huddinge kommun, 0127 Botkyrka = Botkyrka kommun,
    0128 Salem = Salems kommun, 0136 Haninge = Haninge kommun, 0138 Tyresö = Tyresö kommun,
    0139 Upplands-Bro = Upplands-Bro kommun, 0140 Nykvarn = Nykvarns kommun, 0160 Täby = Täby kommun,
    0162 Danderyd = Danderyds kommun, 0163 Sollentuna = Sollentuna kommun, 0180 Stockholm = Stockholms stad,
    0181 Södertälje = Södertälje kommun, 0182 Nacka = Nacka kommun, 0183 Sundbyberg = Sundbybergs stad,
    0184 Solna = Solna stad, 0186 Lidingö = Lidingö stad, 0187 Vaxholm = Vaxholms stad,
    0188 Norrtälje = Norrtälje kommun, 0191 Sigtuna = Sigtuna kommun, 0192 Nynäshamn = Nynäshamns kommun`,
  '03': `
    0305 Håbo = Håbo kommun, 0319 Älvkarleby = Älvkarleby kommun, 0330 Knivsta = Knivsta kommun,
    0331 Heby = Heby kommun, 0360 Tierp = Tierps kommun, 0380 Uppsala = Uppsala kommun,
    0381 Enköping = Enköpings kommun, 0382 Östhammar = Östhammars kommun`,
  '04': `
    0428 Vingåker = Vingåkers kommun, 0461 Gnesta = Gnesta kommun, 0480 Nyköping = Nyköpings kommun,
    0481 Oxelösund = Oxelösunds kommun, 0482 Flen = Flens kommun, 0483 Katrineholm = Katrineholms kommun,
    0484 Eskilstuna = Eskilstuna kommun, 0486 Strängnäs = Strängnäs kommun, 0488 Trosa = Trosa kommun`,
  '05': `
    0509 Ödeshög = Ödeshögs kommun, 0512 Ydre = Ydre kommun, 0513 Kinda = Kinda kommun, 0560 Boxholm = Boxholms kommun,
    0561 Åtvidaberg = Åtvidabergs kommun, 0562 Finspång = Finspångs kommun, 0563 Valdemarsvik = Valdemarsviks kommun,
    0580 Linköping = Linköpings kommun, 0581 Norrköping = Norrköpings kommun, 0582 Söderköping = Söderköpings kommun,
    0583 Motala = Motala kommun, 0584 Vadstena = Vadstena kommun, 0586 Mjölby = Mjölby kommun`,
  '06': `
    0604 Aneby = Aneby kommun, 0617 Gnosjö = Gnosjö kommun, 0642 Mullsjö = Mullsjö kommun, 0643 Habo = Habo kommun,
    0662 Gislaved = Gislaveds kommun, 0665 Vaggeryd = Vaggeryds kommun, 0680 Jönköping = Jönköpings kommun,
    0682 Nässjö = Nässjö kommun, 0683 Värnamo = Värnamo kommun, 0684 Sävsjö = Sävsjö kommun,
    0685 Vetlanda = Vetlanda kommun, 0686 Eksjö = Eksjö kommun, 0687 Tranås = Tranås kommun`,
  '07': `
    0760 Uppvidinge = Uppvidinge kommun, 0761 Lessebo = Lessebo kommun, 0763 Tingsryd = Tingsryds kommun,
    0764 Alvesta = Alvesta kommun, 0765 Älmhult = Älmhults kommun, 0767 Markaryd = Markaryds kommun,
    0780 Växjö = Växjö kommun, 0781 Ljungby = Ljungby kommun`,
  '08': `
    0821 Högsby = Högsby kommun, 0834 Torsås = Torsås kommun, 0840 Mörbylånga = Mörbylånga kommun,
    0860 Hultsfred = Hultsfreds kommun, 0861 Mönsterås = Mönsterås kommun, 0862 Emmaboda = Emmaboda kommun,
    0880 Kalmar = Kalmar kommun, 0881 Nybro = Nybro kommun, 0882 Oskarshamn = Oskarshamns kommun,
    0883 Västervik = Västerviks kommun, 0884 Vimmerby = Vimmerby kommun, 0885 Borgholm = Borgholms kommun`,
  '09': `
    0980 Gotland = Region Gotland`,
  '10': `
    1060 Olofström = Olofströms kommun, 1080 Karlskrona = Karlskrona kommun, 1081 Ronneby = Ronneby kommun,
    1082 Karlshamn = Karlshamns kommun, 1083 Sölvesborg = Sölvesborgs kommun`,
  '12': `
    1214 Svalöv = Svalövs kommun, 1230 Staffanstorp = Staffanstorps kommun, 1231 Burlöv = Burlövs kommun,
    1233 Vellinge = Vellinge kommun, 1256 Östra Göinge = Östra Göinge kommun, 1257 Örkelljunga = Örkelljunga kommun,
    1260 Bjuv = Bjuvs kommun, 1261 Kävlinge = Kävlinge kommun, 1262 Lomma = Lomma kommun,
    1263 Svedala = Svedala kommun, 1264 Skurup = Skurups kommun, 1265 Sjöbo = Sjöbo kommun, 1266 Hörby = Hörby kommun,
    1267 Höör = Höörs kommun, 1270 Tomelilla = Tomelilla kommun, 1272 Bromölla = Bromölla kommun,
    1273 Osby = Osby kommun, 1275 Perstorp = Perstorps kommun, 1276 Klippan = Klippans kommun,
    1277 Åstorp = Åstorps kommun, 1278 Båstad = Båstads kommun, 1280 Malmö = Malmö stad, 1281 Lund = Lunds kommun,
    1282 Landskrona = Landskrona stad, 1283 Helsingborg = Helsingborgs stad, 1284 Höganäs = Höganäs kommun,
    1285 Eslöv = Eslövs kommun, 1286 Ystad = Ystads kommun, 1287 Trelleborg = Trelleborgs kommun,
    1290 Kristianstad = Kristianstads kommun, 1291 Simrishamn = Simrishamns kommun, 1292 Ängelholm = Ängelholms kommun,
    1293 Hässleholm = Hässleholms kommun`,
  '13': `
    1315 Hylte = Hylte kommun, 1380 Halmstad = Halmstads kommun, 1381 Laholm = Laholms kommun,
    1382 Falkenberg = Falkenbergs kommun, 1383 Varberg = Varbergs kommun, 1384 Kungsbacka = Kungsbacka kommun`,
  '14': `
    1401 Härryda = Härryda kommun, 1402 Partille = Partille kommun, 1407 Öckerö = Öckerö kommun,
    1415 Stenungsund = Stenungsunds kommun, 1419 Tjörn = Tjörns kommun, 1421 Orust = Orust kommun,
    1427 Sotenäs = Sotenäs kommun, 1430 Munkedal = Munkedals kommun, 1435 Tanum = Tanums kommun,
    1438 Dals-Ed = Dals-Eds kommun, 1439 Färgelanda = Färgelanda kommun, 1440 Ale = Ale kommun,
    1441 Lerum = Lerums kommun, 1442 Vårgårda = Vårgårda kommun, 1443 Bollebygd = Bollebygds kommun,
    1444 Grästorp = Grästorps kommun, 1445 Essunga = Essunga kommun, 1446 Karlsborg = Karlsborgs kommun,
    1447 Gullspång = Gullspångs kommun, 1452 Tranemo = Tranemo kommun, 1460 Bengtsfors = Bengtsfors kommun,
    1461 Mellerud = Melleruds kommun, 1462 Lilla Edet = Lilla Edets kommun, 1463 Mark = Marks kommun,
    1465 Svenljunga = Svenljunga kommun, 1466 Herrljunga = Herrljunga kommun, 1470 Vara = Vara kommun,
    1471 Götene = Götene kommun, 1472 Tibro = Tibro kommun, 1473 Töreboda = Töreboda kommun,
    1480 Göteborg = Göteborgs stad, 1481 Mölndal = Mölndals stad, 1482 Kungälv = Kungälvs kommun,
    1484 Lysekil = Lysekils kommun, 1485 Uddevalla = Uddevalla kommun, 1486 Strömstad = Strömstads kommun,
    1487 Vänersborg = Vänersborgs kommun, 1488 Trollhättan = Trollhättans stad, 1489 Alingsås = Alingsås kommun,
    1490 Borås = Borås stad, 1491 Ulricehamn = Ulricehamns kommun, 1492 Åmål = Åmåls kommun,
    1493 Mariestad = Mariestads kommun, 1494 Lidköping = Lidköpings kommun, 1495 Skara = Skara kommun,
    1496 Skövde = Skövde kommun, 1497 Hjo = Hjo kommun, 1498 Tidaholm = Tidaholms kommun,
    1499 Falköping = Falköpings kommun`,
  '17': `
    1715 Kil = Kils kommun, 1730 Eda = Eda kommun, 1737 Torsby = Torsby kommun, 1760 Storfors = Storfors kommun,
    1761 Hammarö = Hammarö kommun, 1762 Munkfors = Munkfors kommun, 1763 Forshaga = Forshaga kommun,
    1764 Grums = Grums kommun, 1765 Årjäng = Årjängs kommun, 1766 Sunne = Sunne kommun,
    1780 Karlstad = Karlstads kommun, 1781 Kristinehamn = Kristinehamns kommun, 1782 Filipstad = Filipstads kommun,
    1783 Hagfors = Hagfors kommun, 1784 Arvika = Arvika kommun, 1785 Säffle = Säffle kommun`,
  '18': `
    1814 Lekeberg = Lekebergs kommun, 1860 Laxå = Laxå kommun, 1861 Hallsberg = Hallsbergs kommun,
    1862 Degerfors = Degerfors kommun, 1863 Hällefors = Hällefors kommun, 1864 Ljusnarsberg = Ljusnarsbergs kommun,
    1880 Örebro = Örebro kommun, 1881 Kumla = Kumla kommun, 1882 Askersund = Askersunds kommun,
    1883 Karlskoga = Karlskoga kommun, 1884 Nora = Nora kommun, 1885 Lindesberg = Lindesbergs kommun`,
  '19': `
    1904 Skinnskatteberg = Skinnskattebergs kommun, 1907 Surahammar = Surahammars kommun,
    1960 Kungsör = Kungsörs kommun, 1961 Hallstahammar = Hallstahammars kommun, 1962 Norberg = Norbergs kommun,
    1980 Västerås = Västerås stad, 1981 Sala = Sala kommun, 1982 Fagersta = Fagersta kommun,
    1983 Köping = Köpings kommun, 1984 Arboga = Arboga kommun`,
  '20': `
    2021 Vansbro = Vansbro kommun, 2023 Malung-Sälen = Malung-Sälens kommun, 2026 Gagnef = Gagnefs kommun,
    2029 Leksand = Leksands kommun, 2031 Rättvik = Rättviks kommun, 2034 Orsa = Orsa kommun,
    2039 Älvdalen = Älvdalens kommun, 2061 Smedjebacken = Smedjebackens kommun, 2062 Mora = Mora kommun,
    2080 Falun = Falu kommun, 2081 Borlänge = Borlänge kommun, 2082 Säter = Säters kommun,
    2083 Hedemora = Hedemora kommun, 2084 Avesta = Avesta kommun, 2085 Ludvika = Ludvika kommun`,
  '21': `
    2101 Ockelbo = Ockelbo kommun, 2104 Hofors = Hofors kommun, 2121 Ovanåker = Ovanåkers kommun,
    2132 Nordanstig = Nordanstigs kommun, 2161 Ljusdal = Ljusdals kommun, 2180 Gävle = Gävle kommun,
    2181 Sandviken = Sandvikens kommun, 2182 Söderhamn = Söderhamns kommun, 2183 Bollnäs = Bollnäs kommun,
    2184 Hudiksvall = Hudiksvalls kommun`,
  '22': `
    2260 Ånge = Ånge kommun, 2262 Timrå = Timrå kommun, 2280 Härnösand = Härnösands kommun,
    2281 Sundsvall = Sundsvalls kommun, 2282 Kramfors = Kramfors kommun, 2283 Sollefteå = Sollefteå kommun,
    2284 Örnsköldsvik = Örnsköldsviks kommun`,
  '23': `
    2303 Ragunda = Ragunda kommun, 2305 Bräcke = Bräcke kommun, 2309 Krokom = Krokoms kommun,
    2313 Strömsund = Strömsunds kommun, 2321 Åre = Åre kommun, 2326 Berg = Bergs kommun,
    2361 Härjedalen = Härjedalens kommun, 2380 Östersund = Östersunds kommun`,
  '24': `
    2401 Nordmaling = Nordmalings kommun, 2403 Bjurholm = Bjurholms kommun, 2404 Vindeln = Vindelns kommun,
    2409 Robertsfors = Robertsfors kommun, 2417 Norsjö = Norsjö kommun, 2418 Malå = Malå kommun,
    2421 Storuman = Storumans kommun, 2422 Sorsele = Sorsele kommun, 2425 Dorotea = Dorotea kommun,
    2460 Vännäs = Vännäs kommun, 2462 Vilhelmina = Vilhelmina kommun, 2463 Åsele = Åsele kommun,
    2480 Umeå = Umeå kommun, 2481 Lycksele = Lycksele kommun, 2482 Skellefteå = Skellefteå kommun`,
  '25': `
    2505 Arvidsjaur = Arvidsjaurs kommun, 2506 Arjeplog = Arjeplogs kommun, 2510 Jokkmokk = Jokkmokks kommun,
    2513 Överkalix = Överkalix kommun, 2514 Kalix = Kalix kommun, 2518 Övertorneå = Övertorneå kommun,
    2521 Pajala = Pajala kommun, 2523 Gällivare = Gällivare kommun, 2560 Älvsbyn = Älvsbyns kommun,
    2580 Luleå = Luleå kommun, 2581 Piteå = Piteå kommun, 2582 Boden = Bodens kommun, 2583 Haparanda = Haparanda stad,
    2584 Kiruna = Kiruna kommun`,
}

export interface MunicipalityName {
  readonly code: string
  readonly name: string
  /** "Sala kommun", "Västerås stad" */
  readonly officialName: string
  readonly county: string
}

export const municipalities: readonly MunicipalityName[] = Object.entries(byCounty).flatMap(([county, list]) =>
  list.split(',').map((it) => {
    const [place = '', officialName = ''] = it.trim().split(' = ')
    return { code: place.slice(0, 4), name: place.slice(5), officialName, county }
  }),
)

/** The division into municipalities and counties has been the same since Heby moved to Uppsala län. */
export const divisionSince = '2007-01-01'
export const divisionSource = 'SCB, kommunkoder'

export interface FormerName {
  readonly code: string
  readonly name: string
  readonly officialName: string
  readonly to: string
}

/** What some were called before, until which day; the name of today has held since the day after. */
export const formerNames: readonly FormerName[] = [
  { code: '0980', name: 'Gotland', officialName: 'Gotlands kommun', to: '2010-12-31' },
]
