/** Of the page of a profile, and of those where profiles are released. */
export const texts = {
  notYet: 'Profilen kommer senare',
  backToProfiles: 'Till profilerna',
  backToStart: 'Till startsidan',
  preview: 'Förhandsvisning. {{name}} ser inte det här förrän ni släpper profilerna.',
  previewNow: 'Så här blir profilen om ni släpper den igen. Den som är släppt är oförändrad.',
  asReleased: 'Visa den som är släppt',
  asNow: 'Visa hur den blir nu',
  released: 'Släppt {{date}} av {{name}}.',
  pdf: 'Ladda ner som PDF',
  docx: 'Ladda ner som Word',
  contents: 'Innehåll',
  compare: 'Jämför med',
  against: { county: 'Länet', alike: 'Kommuner som liknar er', law: 'Lagen', goal: 'Egna mål' },
  goals: {
    title: 'Era mål',
    lead: 'Målen är era egna: ingen annan ser dem, och de finns kvar till nästa omgång.',
    none: 'Inget mål',
    saved: 'Målet för {{part}} är sparat.',
  },
  noAlike: {
    'no-population':
      'Ni kan inte jämföra med kommuner som liknar er, eftersom vi inte vet hur många invånare er kommun har.',
    'too-few':
      'Ni kan inte jämföra med kommuner som liknar er: färre än tre andra i länet har mellan hälften och dubbelt så många invånare.',
  },
  calendar: 'Lägg datumen i kalendern',
  copy: 'Kopiera texten',
  copied: 'Texten är kopierad.',
  notCopied: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
  print: 'Skriv ut',
  comment: 'Kommentera ett behov',
  reconciliation: 'Läs avstämningen',
  list: {
    title: 'Profilerna',
    link: 'Profilerna',
    lead: 'Varje kommun och polis som har svarat får en profil: sitt läge jämfört med länet, vad de två ser lika och olika, sina utvecklingsbehov och vad ni erbjuder. Läs dem innan ni släpper dem.',
    tooEarly: 'Profilerna kan visas när analysen är körd.',
    name: 'Svarande',
    state: 'Läge',
    notSubmitted: 'Har inte svarat och får ingen profil',
    notReleased: 'Inte släppt',
    releasedOn: 'Släppt {{date}}',
    read: 'Läs',
    release: 'Släpp profilerna',
    again: 'Släpp det som har ändrats',
    confirmTitle: 'Släppa profilerna?',
    confirm:
      'De som svarar för helheten får ett mejl var, med länk till sina profiler. En släppt profil ändras inte: en rättelse blir en ny.',
    needsLeft_one: '{{count}} behov är inte granskat och kommer inte med.',
    needsLeft_other: '{{count}} behov är inte granskade och kommer inte med.',
    done_zero: 'Inget har ändrats sedan sist, så ingen får något mejl.',
    done_one: 'En profil är släppt. Mejl: {{letters}}.',
    done_other: '{{count}} profiler är släppta. Mejl: {{letters}}.',
  },
} as const

declare module '../../texts.ts' {
  interface Catalogues {
    'report/profile': typeof texts
  }
}
