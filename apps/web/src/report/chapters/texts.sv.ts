export const texts = {
  title: 'Kapitel och texter',
  lead: 'Välj vad som ska stå i rapporten, skriv egna texter och läs de meningar som är beräknade ur svaren. Det gäller från nästa utgåva.',
  tooEarly: 'Kapitlen kan ändras när analysen är körd.',
  back: 'Till kapitlen',
  columns: { chapter: 'Kapitel', shown: 'Med i rapporten', words: 'Egen text', sentences: 'Beräknade meningar' },
  appendix: 'Bilaga',
  include: 'Ta med {{chapter}}',
  included: 'Kapitlet är med i rapporten.',
  leftOut: 'Kapitlet är inte med i rapporten.',
  own: {
    none: 'Ingen',
    written: 'Skriven',
    carried: 'Från {{round}}, inte bekräftad',
  },
  reviewed: '{{reviewed}} av {{all}} {{all:granskad|granskade}}',
  noSentences: 'Inga',
  readOnly: 'Du kan läsa kapitlet. Bara samordnaren kan ändra det.',
  shown: 'Ta med kapitlet i rapporten',
  words: 'Egen text i kapitlet',
  wordsHint:
    'Står först i kapitlet. Börja en rad med - för en punktlista eller 1. för en numrerad. Skriv **fet**, *kursiv* och [en länk](https://…).',
  countyBoardOnly: 'Visa texten bara i rapporten till Länsstyrelsen',
  countyBoardOnlyHint:
    'De som har deltagit läser annars också texten. Kryssa här om den bygger på svar som de inte får se.',
  preview: 'Så här blir texten',
  emptyPreview: 'Ingen egen text.',
  carried: {
    text: 'Texten är från {{round}}. Den kommer inte med i rapporten förrän du bekräftar eller ändrar den.',
    keep: 'Behåll texten',
  },
  save: {
    automatic: 'Det du skriver sparas automatiskt',
    saving: 'Sparar …',
    saved: 'Sparat {{time}}',
    failed: 'Inte sparat. Texten finns kvar här på sidan.',
    tryNow: 'Spara nu',
    tooLong: 'Texten är för lång för att sparas. Korta den.',
  },
  conflict: {
    title: 'Någon annan har ändrat kapitlet samtidigt',
    mine: 'Det du har skrivit',
    theirs: 'Det {{name}} har sparat',
    keepMine: 'Behåll det du har skrivit',
    useTheirs: 'Använd det {{name}} har sparat',
    empty: 'Ingen text',
  },
  sentences: {
    title: 'Beräknade meningar',
    lead: 'Meningarna är beräknade ur svaren. Godkänn dem som de är eller skriv om dem. De du inte har granskat står ändå i utgåvan, så som de är beräknade, och metodkapitlet säger hur många de är.',
    reader: 'I rapporten till',
    readers: { 'county-board': 'Länsstyrelsen', lansbra: 'de som har deltagit och LänsBrå' },
    none: 'Kapitlet har inga beräknade meningar.',
    state: {
      proposed: 'Automatiskt förslag',
      approved: 'Godkänd',
      rewritten: 'Omskriven',
      changed: 'Automatiskt förslag. Siffrorna har ändrats sedan meningen godkändes.',
    },
    by: '{{date}} av {{name}}',
    before: 'Förut',
    replaces: 'I stället för den beräknade',
    approve: 'Godkänn',
    approveAll_one: 'Godkänn {{count}} mening',
    approveAll_two: 'Godkänn båda meningarna',
    approveAll_other: 'Godkänn alla {{count}} meningar',
    rewrite: 'Skriv om',
    takeBack: 'Ta tillbaka',
    own: 'Din mening',
    keep: 'Spara meningen',
    approved_one: '{{count}} mening är godkänd.',
    approved_other: '{{count}} meningar är godkända.',
    rewritten: 'Meningen är omskriven.',
    takenBack: 'Meningen är ett förslag igen.',
    cancel: 'Avbryt',
    write: 'Skriv en mening.',
  },
} as const

declare module '../../texts.ts' {
  interface Catalogues {
    'report/chapters': typeof texts
  }
}
