import { needPriorityWords, needStatusWords } from '@kartlaggning/schema/needs/need-words'
import { inLanguage } from '@kartlaggning/schema/text'
export const texts = {
  csv: 'Ladda ner som csv',
  csvHeadings: { rule: 'Regel', measures: 'Planerat stöd', support: 'Stödet beskrivet' },
  need: 'Utvecklingsbehov',
  municipalities: 'Kommuner',
  severityLabel: 'Allvarlighetsgrad (1–4)',
  motivation: 'Motivering',
  taskLabel: 'Område',
  status: {
    label: 'Status',
    ...inLanguage(needStatusWords, 'sv'),
  },
  priority: {
    label: 'Prioritet',
    ...inLanguage(needPriorityWords, 'sv'),
  },
  order: {
    label: 'Sortera',
    severity: 'Allvarligast först',
    municipalities: 'Flest kommuner först',
    priority: 'Högst prioritet först',
  },
  evidenceChanged: 'Underlaget har ändrats',
  evidenceChangedText: 'Ett svar bakom behovet har ändrats sedan du beslutade. Läs underlaget och besluta igen.',
  withheld: {
    whole: 'Behovet visas inte i rapporten för {{reader}}.',
    partly: 'Bara en del av behovet kan visas i rapporten för {{reader}}.',
    reason: {
      question: 'Det bygger på svar som bara Länsstyrelsen får läsa.',
      respondent: 'Någon som har svarat har valt att visa sina svar för färre.',
      difference: 'Hur kommunens och polisens svar skiljer sig visas bara för dem själva och för Länsstyrelsen.',
    },
    wholeText:
      'Där står bara hur många behov som bygger på svar som inte visas. Kommun, regel, allvarlighetsgrad och din motivering är inte med.',
    partlyText: 'Din motivering och din beskrivning av stödet är inte med där.',
    reader: {
      'county-board': 'Länsstyrelsen',
      lansbra: 'dem som har deltagit',
    },
  },
  notOpenForDecisions: 'Beslut kan fattas när analysen är körd och tills omgången är arkiverad.',
  grounds_one: 'Det här visar svaren',
  grounds_other: 'Det här visar svaren ({{count}} gap tillsammans)',
  list: {
    title: 'Utvecklingsbehov',
    headline_zero: '{{all:Behovet är granskat|Alla behov är granskade}} ({{all}})',
    headline_one: '{{count}} av {{all}} behov är kvar att granska',
    headline_other: '{{count}} av {{all}} behov är kvar att granska',
    seeMatrix: 'Se som matris',
    seeGaps: 'Läs alla gap',
    empty: 'Det finns inga utvecklingsbehov än. De föreslås när analysen är körd.',
    changed_one: 'Underlaget till {{count}} behov har ändrats sedan beslutet.',
    changed_other: 'Underlaget till {{count}} behov har ändrats sedan beslutet.',
    shown_one: 'Visar {{count}} av {{all}}',
    shown_other: 'Visar {{count}} av {{all}}',
    merged_one: '{{count}} annat behov är sammanslaget med det här',
    merged_other: '{{count}} andra behov är sammanslagna med det här',
    under_one: 'Samma orsak har också lett till {{count}} behov',
    under_other: 'Samma orsak har också lett till {{count}} behov',
    noMatch: 'Inga behov stämmer med filtret.',
    clear: 'Rensa filter',
  },
  decide: {
    title: 'Ditt beslut',
    status: 'Vad beslutar du?',
    statusMissing: 'Välj vad du beslutar',
    help: {
      confirmed: 'Behovet tas med i rapporten.',
      dismissed: 'Behovet tas inte med i rapporten.',
      planned: 'Behovet är bekräftat och ni vet vilket stöd ni ska ge.',
      in_progress: 'Stödet har börjat.',
      resolved: 'Behovet finns inte längre.',
      carried_over: 'Behovet fanns redan förra omgången.',
    },
    motivation: 'Varför?',
    motivationHint:
      'Motiveringen visas i rapporten, också för dem som har deltagit. Den behövs när du bekräftar eller avfärdar.',
    motivationHintWithheld:
      'Motiveringen visas i Länsstyrelsens rapport, men inte för dem som har deltagit. Den behövs när du bekräftar eller avfärdar.',
    motivationMissing: 'Skriv varför du bekräftar eller avfärdar behovet',
    priority: 'Hur prioriterat är det?',
    measures: 'Vilket stöd planerar ni?',
    measuresChosen_zero: 'Inget valt.',
    measuresChosen_one: '{{count}} vald.',
    measuresChosen_other: '{{count}} valda.',
    otherMeasures: 'Annat',
    support: 'Beskriv stödet',
    supportHint: 'Vad ni ska göra, vem som gör det och när.',
    save: 'Spara beslutet',
    done: 'Beslutet är sparat.',
    changed:
      'Någon annan har beslutat om behovet medan du skrev. Ditt beslut är inte sparat. Läs det nya beslutet innan du skriver ditt.',
    reload: 'Visa det nya beslutet',
  },
  merge: {
    link: 'Slå ihop med andra behov',
    title: 'Slå ihop behov',
    back: 'Till behovet',
    lead: 'De behov du väljer visas under det här och får samma beslut. Varje behov behåller sin formulering och sitt underlag. Du kan ångra sammanslagningen.',
    choose: 'Vilka behov handlar om samma sak?',
    hint: 'De som bygger på samma regel eller gäller samma kommun står först.',
    chooseOne: 'Välj minst ett behov att slå ihop',
    none: 'Det finns inga andra behov att slå ihop.',
    more_one: 'Visa {{count}} till',
    more_other: 'Visa {{count}} till',
    motivation: 'Varför slår du ihop dem?',
    motivationHintWithheld:
      'Motiveringen visas i Länsstyrelsens rapport, men inte för dem som har deltagit. Den behövs när du bekräftar eller avfärdar.',
    motivationMissing: 'Skriv varför du slår ihop behoven',
    confirm: 'Slå ihop',
    isMerged: 'Behovet är sammanslaget med ett annat. Du beslutar om dem tillsammans där.',
    toTarget: 'Till behovet det är sammanslaget med',
  },
  separate: {
    button: 'Ångra sammanslagningen',
    title: 'Ångra sammanslagningen?',
    text: 'Behovet står för sig självt igen, med de beslut det hade.',
    confirm: 'Ångra sammanslagningen',
    done: 'Sammanslagningen är ångrad. Behovet står för sig självt igen.',
  },
  history: { title: 'Tidigare beslut', by: '{{name}}, {{date}} kl. {{time}}' },
} as const

declare module '../texts.ts' {
  interface Catalogues {
    needs: typeof texts
  }
}
