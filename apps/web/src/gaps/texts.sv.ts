import { concernWords, severityWords, taskWords } from '@kartlaggning/schema/gaps/gap-words'
import { inLanguage } from '@kartlaggning/schema/text'
export const texts = {
  csv: 'Ladda ner som csv',
  csvHeadings: {
    version: 'Version',
    ruleName: 'Regelns namn',
    municipalities: 'Kommuner',
    severity: 'Allvarlighetsgrad (1–4)',
    sentence: 'Vad svaren visar',
    tasks: 'Uppdrag',
    evidence: 'Antal svar bakom',
    notAssessed: 'Kan inte bedömas',
  },
  filter: 'Filtrera',
  all: 'Alla',
  problem: 'Problem',
  municipality: 'Kommun',
  otherProblems: 'Andra problem',
  whatIsDone: 'Vad som görs',
  gap: 'Gap',
  state: {
    covered: 'Insats pågår',
    planned: 'Planeras',
    ended: 'Insats avslutad',
    stated_none: 'Ingen insats',
    not_known: 'Oklart',
    not_answered: 'Inte svarat',
  },
  legend: {
    title: 'Så läser du matrisen',
    covered: 'minst en insats pågår',
    planned: 'en insats planeras',
    ended: 'insatser har pågått men är avslutade eller vilande',
    stated_none: 'ingen insats är angiven; en idé räknas inte',
    not_known:
      'kommunen eller polisen har inte svarat, en insats har okänd fas eller ingen av dem kan bedöma problemet',
    not_answered: 'varken kommun eller polis har svarat',
    gap: 'ett stort problem utan pågående eller planerad insats',
    silent: 'ett gap som bygger på svar från bara den ena, kommunen eller polisen',
  },
  silent: { municipality: 'Kommun: inte svarat', police: 'Polis: inte svarat' },
  concerns: 'Kommun: {{municipality}}. Polis: {{police}}.',
  concern: inLanguage(concernWords, 'sv'),
  side: { municipality: 'Kommunen', police: 'Polisen', police_area: 'Lokalpolisområdet' },
  said: { municipality: 'Uppges av kommunen', police: 'Uppges av polisen', police_area: 'Uppges av lokalpolisområdet' },
  evidence_one: '{{count}} svar ligger bakom',
  evidence_other: '{{count}} svar ligger bakom',
  ruleAndVersion: 'Regel: {{rule}}, version {{version}}',
  version: 'Regel, version {{version}}',
  matrix: {
    title: 'Vad som görs mot varje problem',
    headline_zero: 'Inget stort problem saknar insats',
    headline_one: '{{count}} stort problem saknar insats, i {{municipalities}} av {{of}} {{of:kommun|kommuner}}',
    headline_other: '{{count}} stora problem saknar insats, i {{municipalities}} av {{of}} {{of:kommun|kommuner}}',
    summary_one:
      'I {{count}} av {{all}} {{all:ruta|rutor}} finns ett stort problem utan pågående eller planerad insats. Det gäller {{municipalities}} av {{of}} {{of:kommun|kommuner}}.',
    summary_other:
      'I {{count}} av {{all}} {{all:ruta|rutor}} finns ett stort problem utan pågående eller planerad insats. Det gäller {{municipalities}} av {{of}} {{of:kommun|kommuner}}.',
    notAnalysed:
      'I {{covered}} av {{all}} {{all:ruta|rutor}} pågår minst en insats. Gap märks ut när analysen är körd.',
    missing_one:
      '{{count}} har inte svarat: {{names}}. Att någon inte har svarat är aldrig i sig ett gap. Där motparten bedömer ett problem som stort och ingen insats är angiven märks ett gap ut, och i rutan står vem som inte har svarat.',
    missing_other:
      '{{count}} har inte svarat: {{names}}. Att någon inte har svarat är aldrig i sig ett gap. Där motparten bedömer ett problem som stort och ingen insats är angiven märks ett gap ut, och i rutan står vem som inte har svarat.',
    empty: 'Matrisen fylls när svar kommer in. 0 av {{all}} har svarat.',
    allMunicipalities: 'Alla kommuner',
    problems: 'Visa',
    allProblems: 'Alla problem',
    onlyGaps: 'Problem med gap',
    noGaps: 'Inget problem har ett gap.',
    skip: 'Hoppa förbi matrisen',
    toList: 'Läs gapen som lista',
  },
  cell: {
    back: 'Till matrisen',
    concern: 'Så stort bedöms problemet vara',
    initiatives_one: '{{count}} insats mot problemet',
    initiatives_other: '{{count}} insatser mot problemet',
    noInitiatives: 'Ingen insats mot problemet är angiven.',
    nobodyAnswered: 'Varken kommunen eller polisen har svarat, så vi vet inte vilka insatser som finns.',
    silent: {
      municipality: 'Kommunen har inte svarat. Enligt polisen: {{state}}.',
      police: 'Polisen har inte svarat. Enligt kommunen: {{state}}.',
    },
    unnamed: 'Insats utan namn',
    gaps_one: '{{count}} gap om problemet',
    gaps_other: '{{count}} gap om problemet',
    noGaps: 'Ingen regel har hittat något gap här.',
  },
  list: {
    title: 'Gap',
    headline_one: 'Reglerna har hittat {{count}} gap',
    headline_other: 'Reglerna har hittat {{count}} gap',
    lead: 'Reglerna jämför svaren och föreslår var det finns något att utveckla. Varje gap är ett förslag med underlag, inte ett omdöme.',
    empty: 'Inga gap att visa. De kommer fram när analysen är körd.',
    rule: 'Regel',
    toRules: 'Läs om reglerna',
    shown_one: 'Visar {{count}} av {{all}} gap',
    shown_other: 'Visar {{count}} av {{all}} gap',
    noMatch: 'Inga gap stämmer med filtret.',
    clear: 'Rensa filter',
    under_one: 'Samma orsak har också lett till {{count}} gap',
    under_other: 'Samma orsak har också lett till {{count}} gap',
    notAssessed: 'Kan inte bedömas ({{count}})',
    notAssessedText: 'Någon har inte svarat eller svarat ”Vet inte”. Det räknas aldrig som ett gap.',
  },
  rules: {
    title: 'Regler',
    lead: '{{count}} {{count:regel|regler}} läser svaren och föreslår var det finns något att utveckla. Varje förslag visar de svar som ligger bakom.',
    toGaps: 'Till gapen',
    toStart: 'Till startsidan',
    toRules: 'Alla regler',
    itsGaps: 'Gap enligt regeln',
    forCoordinator:
      'Det som regeln hittar är en notering om svarens kvalitet. Den visas bara för Länsstyrelsen och tas inte med i rapporten.',
    comparesSides:
      'Regeln jämför kommunens och polisens svar. Hur de skiljer sig visas för Länsstyrelsen, och för kommunen och polisen när de stämmer av.',
    reads: 'Svar som regeln läser',
    sources: 'Dessutom',
    source: {
      neighbours: 'Vilka kommuner som gränsar till varandra',
      confirmations: 'Vad kommunen och polisen har svarat om varandras samverkansinsatser i avstämningen',
      submissions: 'Vilka som har svarat',
    },
    thresholds_one: 'Tröskelvärde i omgången',
    thresholds_other: 'Tröskelvärden i omgången',
    usually: 'Vanligen {{amount}}.',
    tasks: 'Områden som regeln hör till',
    rootCauses: 'Samma orsak som',
    consequences: 'Samlar också det som visas enligt',
  },
  severity: {
    label: 'Allvarlighetsgrad',
    ...inLanguage(severityWords, 'sv'),
  },
  task: inLanguage(taskWords, 'sv'),
} as const

declare module '../texts.ts' {
  interface Catalogues {
    gaps: typeof texts
  }
}
