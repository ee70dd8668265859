/** What the chapters of the report are called, and what those say that are words alone. */
export const outlineTexts = {
  sections: {
    sammanfattning: 'Sammanfattning',
    bakgrund: 'Bakgrund och uppdrag',
    metod: 'Genomförande och metod',
    svarslage: 'Svarsläge',
    struktur: 'Organisation och kunskapsbaserat arbete',
    problem: 'Problembilden i länet',
    insatser: 'Pågående insatser',
    samverkan: 'Samverkansaktörer och samverkansinsatser',
    'over-kommungranser': 'Samverkan över kommungränser',
    'stod-och-hinder': 'Stödbehov och hinder',
    'sedan-forra-omgangen': 'Sedan förra omgången',
    behov: 'Utvecklingsbehov',
    'planerat-stod': 'Länsstyrelsens planerade stöd',
    'kan-inte-bedomas': 'Det som inte kan bedömas',
    'bilaga-fragor': 'Frågorna i omgången',
    'bilaga-regler': 'Regler och tröskelvärden',
    'bilaga-insatser': 'Insatskatalog',
    'bilaga-tabeller': 'Tabellerna bakom figurerna',
  },
  reviewed: {
    mark: 'Automatiskt förslag',
    changed: 'Automatiskt förslag. Siffrorna har ändrats sedan texten godkändes.',
    none: 'Meningarna i rapporten är beräknade ur svaren. Länsstyrelsen har inte granskat dem en och en.',
    some: 'Länsstyrelsen har granskat {{reviewed}} av rapportens {{all}} beräknade {{all:mening|meningar}}. De övriga står så som de är beräknade ur svaren.',
    all: 'Länsstyrelsen har granskat alla meningar i rapporten som är beräknade ur svaren.',
  },
  rulesInAppendix:
    '{{count}} {{count:regel|regler}} har jämfört svaren. Bilagan om regler och tröskelvärden säger vad var och en läser och när den föreslår ett behov.',
  appendix: 'Bilaga {{letter}}',
  background: {
    commission:
      '{{authority}} ska främja det regionala brottsförebyggande arbetet i länet enligt förordning (2016:1258). Kartläggningen visar vilket stöd som behövs inom de sju områden där Länsstyrelsen ger stöd.',
    law: 'Sedan 1 juli 2023 ska kommunerna enligt lag (2023:196) kartlägga brottsligheten i en lägesbild, besluta om en åtgärdsplan, ha en samordningsfunktion och verka för överenskommelser och ett råd för samverkan.',
    method:
      'Kommunen och polisen har svarat var och en från sin sida. En skillnad mellan dem är ett skäl att jämföra underlag, inget omdöme.',
  },
  planned: {
    lead: 'Stödet är planerat utifrån de behov som Länsstyrelsen har bekräftat. Samma stöd för flera behov står en gång.',
    none: 'Länsstyrelsen har ännu inte planerat något stöd utifrån behoven i rapporten.',
    title: 'Planerat stöd per område',
    summary_one: '{{count}} stödinsats är planerad och når {{so}} av {{of}} {{of:kommun|kommuner}}.',
    summary_other: '{{count}} stödinsatser är planerade och når {{so}} av {{of}} {{of:kommun|kommuner}}.',
    what: 'Stöd',
    for: 'Till',
    who: 'Ansvarig',
    when: 'När',
    wholeCounty: 'hela länet',
    notSet: 'inte bestämt',
  },
} as const
