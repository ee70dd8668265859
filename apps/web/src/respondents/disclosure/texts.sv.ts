/** Of copies of a submission for those who ask for the official document. */
export const texts = {
  title: 'Lämna ut svar från {{respondent}}',
  back: 'Svaren',
  lead: 'Gör en kopia av de inskickade svaren för den som har begärt ut dem. Välj vilka svar som ska maskeras. I kopian står grunden i stället för svaret.',
  notYet: '{{respondent}} har inte skickat in sina svar. Det finns inget att lämna ut.',
  of: 'Kopian görs av version {{version}}, {{reference}}.',
  proposed_zero: 'Inget svar är sekretessmarkerat eller ser ut att innehålla personuppgifter. Läs ändå igenom dem.',
  proposed_one:
    '{{count}} svar är sekretessmarkerat eller ser ut att innehålla personuppgifter, och föreslås bli maskerat. Läs även de andra.',
  proposed_other:
    '{{count}} svar är sekretessmarkerade eller ser ut att innehålla personuppgifter, och föreslås bli maskerade. Läs även de andra.',
  follows:
    'En följdfråga kan visa vad någon har svarat på frågan före. Maskera då även följdfrågan. Namnet på den som skickade in svaren står i kopian.',
  answers: 'Välj vad som ska maskeras',
  masked_zero: 'inget maskeras',
  masked_one: '{{count}} maskeras',
  masked_other: '{{count}} maskeras',
  name: 'Namn',
  mask: 'Maskera',
  because: {
    'secrecy-mark': 'Sekretessmarkerat.',
    'personal-data': 'Ser ut att innehålla personuppgifter.',
  },
  ground: 'Grund',
  words: 'Tillägg som står efter grunden',
  otherWords: 'Vilken grund?',
  otherHint: 'Skriv lagrummet så som det ska stå i kopian, till exempel OSL 19 kap. 3 §.',
  groundMissing: 'Skriv vilken grund svaret maskeras på',
  copy: 'Kopian',
  requestedBy: 'Vem har begärt svaren?',
  requestedByHint: 'Den som begär ut allmän handling behöver inte säga vem den är. Namnet står inte i kopian.',
  note: 'Anteckning om prövningen',
  noteHint: 'Sparas i listan över kopior. Den står inte i kopian.',
  language: 'Kopians språk',
  languages: { sv: 'Svenska', en: 'Engelska' },
  make_zero: 'Gör kopian utan maskering',
  make_one: 'Gör kopian med {{count}} svar maskerat',
  make_other: 'Gör kopian med {{count}} svar maskerade',
  made: 'Kopian är gjord. Ladda ner den här nedanför.',
  list: 'Kopior som är gjorda',
  none: 'Ingen kopia är gjord.',
  item: '{{when}} av {{by}}',
  forWhom: 'Begärd av {{who}}',
  anonymous: 'Den som begärde svaren har inte sagt sitt namn',
  version: 'Version {{version}}, {{reference}}',
  maskedIn_zero: 'Ingenting är maskerat',
  maskedIn_one: '{{count}} svar är maskerat',
  maskedIn_other: '{{count}} svar är maskerade',
  pdf: 'Pdf',
  docx: 'Word',
  fileFor: 'kopian från {{when}}',
  checksum: 'Kontrollsumma (sha256)',
} as const

declare module '../../texts.ts' {
  interface Catalogues {
    'respondents/disclosure': typeof texts
  }
}
