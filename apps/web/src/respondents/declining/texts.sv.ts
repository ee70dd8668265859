export const texts = {
  title: 'Avböj att svara',
  back: 'Till översikten',
  lead: 'Det är frivilligt att svara. Säger ni varför ni avböjer, så vet Länsstyrelsen och behöver inte påminna er.',
  means: {
    title: 'Det här händer',
    reminders: 'Ni får inga fler påminnelser.',
    report: 'I rapporten står det att ni har avböjt och vilket skäl ni valde, men inte det ni skriver själva.',
    draft: 'Det ni redan har fyllt i finns kvar, och Länsstyrelsen kan inte läsa det.',
    back: 'Ni kan ändra er till och med {{date}}: ta tillbaka det, eller svara och skicka in.',
  },
  reason: 'Varför avböjer ni?',
  reasonGiven: 'Vilket skäl har de gett?',
  reasons: {
    nobody_in_place: 'Ingen på plats kan svara',
    no_time: 'Tiden räcker inte',
    answered_elsewhere: 'Samma frågor är redan besvarade till en annan myndighet',
    not_ours: 'Frågorna passar inte vår verksamhet',
    secrecy: 'Svaren skulle röra sådant som är sekretessbelagt',
    other: 'Annat skäl',
  },
  note: 'Berätta mer',
  noteHint: 'Skriv inget om enskilda personer. Texten blir allmän handling.',
  wrong: { reason: 'Välj ett skäl', note: 'Skriv vilket skälet är', source: 'Skriv vem som har berättat det' },
  decline: 'Avböj att svara',
  notNow: 'Det går inte att avböja nu.',
  staff: {
    title: 'Avböjt att svara',
    text: 'Har någon hos {{respondent}} sagt att de inte kommer att svara, så anteckna det här. De får inga fler påminnelser, och de kan ändå svara fram till sista dagen.',
    open: 'Anteckna att de avböjer',
    source: 'Vem har berättat det?',
    sourceHint: 'Namn eller funktion, och hur ni hörde det. Till exempel: samordnaren, på telefon.',
    save: 'Anteckna',
    saved: 'Det är antecknat att {{respondent}} avböjer att svara.',
    declined: '{{respondent}} har avböjt att svara: {{reason}}.',
    byThemselves: 'Avböjt i tjänsten av {{by}}, {{when}}.',
    accordingTo: 'Enligt {{source}}. Antecknat av {{by}}, {{when}}.',
    takeBack: 'Ta bort anteckningen',
    takeBackTitle: 'Ta bort anteckningen?',
    takeBackText: '{{respondent}} räknas då som att de ska svara, och kan påminnas igen.',
    takenBack: 'Anteckningen är borttagen.',
  },
} as const

declare module '../../texts.ts' {
  interface Catalogues {
    declining: typeof texts
  }
}
