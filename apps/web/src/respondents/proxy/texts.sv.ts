export const texts = {
  title: 'Svara för deras räkning',
  text: 'Har {{respondent}} lämnat svaren per telefon eller på papper, så kan du skriva in dem. Det går bara om de inte har börjat svara själva. Kontakterna får veta det, kan läsa det du skriver och kan när som helst ta över eller säga nej.',
  marked: 'Det står överallt där svaren visas att Länsstyrelsen har skrivit in dem.',
  begin: 'Skriv in svar som de har lämnat',
  channel: 'Hur fick ni svaren?',
  channels: { phone: 'Per telefon', paper: 'På papper', other: 'På annat sätt' },
  note: 'Berätta mer',
  noteHint: 'Skriv inget om enskilda personer. Texten blir allmän handling.',
  sourceName: 'Vem lämnade svaren?',
  sourceNameHint: 'Namnet på en arbetskontakt hos dem.',
  sourceFunction: 'Funktion',
  sourceFunctionHint: 'Till exempel: säkerhetssamordnare',
  givenOn: 'Vilken dag?',
  givenOnHint: 'År, månad och dag, till exempel {{today}}',
  save: 'Börja skriva in svaren',
  wrong: {
    channel: 'Välj hur ni fick svaren',
    note: 'Skriv hur ni fick svaren',
    sourceName: 'Skriv vem som lämnade svaren',
    givenOn: 'Skriv år, månad och dag, till exempel 2026-12-02, inte senare än i dag',
  },
  open: {
    mine: 'Du skriver in svaren för {{respondent}}: {{how}}.',
    others: '{{by}} skriver in svaren för {{respondent}}: {{how}}.',
    since: 'Sedan {{when}}. Svaren kommer från {{source}}.',
    goOn: 'Fortsätt skriva in svaren',
    withdraw: 'Ångra och ta bort det som är skrivet',
    withdrawTitle: 'Ångra att ni svarar för {{respondent}}?',
    withdrawText: 'Det som är skrivet tas bort, och inget skickas in. Kontakterna får veta det, med skälet.',
    withdrawConfirm: 'Ångra och ta bort',
    reason: 'Varför ångrar ni det?',
    reasonMissing: 'Skriv varför ni ångrar det',
    withdrawn: 'Ni svarar inte längre för {{respondent}}. Det som var skrivet är borttaget.',
  },
  onBehalf: 'Svaren är inskickade av Länsstyrelsen för deras räkning.',
  partly: 'Svaren är delvis inskickade av Länsstyrelsen för deras räkning. De har själva kompletterat det ni bad om.',
  closed:
    'Tiden att svara tog slut medan {{by}} skrev in svaren för {{respondent}}. De är inte inskickade. Det som skrevs är kvar i deras utkast. Öppnas omgången igen för dem kan de gå vidare med det, och ni också, om de inte har börjat.',
} as const

declare module '../../texts.ts' {
  interface Catalogues {
    proxy: typeof texts
  }
}
