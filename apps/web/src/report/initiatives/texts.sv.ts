export const texts = {
  title: 'Insatskatalog',
  lead: 'Insatser som kommuner och polis i länet vill berätta om för andra.',
  backToStart: 'Till startsidan',
  back: 'Till insatskatalogen',
  noRounds: 'Katalogen fylls när länets första omgång är stängd för svar.',
  noneShared:
    'Ingen har valt att dela någon insats än. Om de kan dela erfarenheter svarar kommun och polis för varje insats.',
  filter: 'Sök och filtrera insatser',
  search: 'Sök insats',
  find: 'Sök',
  any: 'Alla',
  by: {
    problem: 'Problem',
    method: 'Metod',
    level: 'Nivå',
    target: 'Målgrupp',
    evaluation: 'Utvärdering',
    state: 'Läge',
    municipality: 'Kommun',
  },
  evaluated: 'Utvärderad på något sätt',
  all_one: '{{count}} insats från {{rounds}} {{rounds:omgång|omgångar}}',
  all_other: '{{count}} insatser från {{rounds}} {{rounds:omgång|omgångar}}',
  found_one: '{{count}} av {{all}} {{all:insats|insatser}}',
  found_other: '{{count}} av {{all}} {{all:insats|insatser}}',
  noMatch: 'Ingen insats stämmer med det du söker.',
  showAll: 'Visa alla insatser',
  according: 'enligt {{round}}.',
  leftOut: 'Den finns inte med i svaren till {{round}}.',
  pages: 'Sidor med insatser',
  page: 'Sida {{page}} av {{pages}}',
  previous: 'Föregående sida',
  next: 'Nästa sida',
  xlsx: 'Ladda ner insatserna (Excel)',
  csv: 'Ladda ner insatserna (csv)',
  ownWords: 'Allt här är enligt svaren från {{respondent}}.',
  ask: {
    title: 'Vill du veta mer?',
    text: 'Skriv till samordnaren på Länsstyrelsen, som förmedlar kontakten med {{respondent}}. Samordnaren får ditt namn och din e-postadress.',
    message: 'Vad vill du veta?',
    hint: 'Högst 1 000 tecken. Skriv inget om enskilda personer eller pågående ärenden.',
    missing: 'Skriv vad du vill veta.',
    send: 'Skicka frågan',
    sent: 'Frågan är skickad till samordnaren.',
    asked: 'Du frågade om insatsen {{date}}. Samordnaren hör av sig med mejl.',
  },
} as const

declare module '../../texts.ts' {
  interface Catalogues {
    'report/initiatives': typeof texts
  }
}
