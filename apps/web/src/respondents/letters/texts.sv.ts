export const texts = {
  title: 'Mejl i omgången',
  lead: 'Här ändrar du vad mejlen säger. Det ni inte ändrar har tjänstens standardtext.',
  kindsOfLetters: 'Typer av mejl',
  changed: 'ändrat',
  which: 'Välj text',
  scope: 'Gäller',
  scopes: { round: 'Den här omgången', county: 'Länets alla omgångar' },
  to: 'Till',
  everyone: 'Alla svarande',
  kinds: { municipality: 'Kommuner', police: 'Polisen', police_area: 'Lokalpolisområden' },
  language: 'Språk',
  languages: { sv: 'Svenska', en: 'Engelska' },
  own: 'Det här är er egen text.',
  standard: 'Ni har ingen egen text här. Den som visas skickas. Ändra den och spara om ni vill ha en egen.',
  subject: 'Ämne',
  body: 'Text',
  save: 'Spara texten',
  saved: 'Texten är sparad. Nästa mejl skrivs med den.',
  reset: {
    button: 'Gå tillbaka till standardtexten',
    title: 'Gå tillbaka till standardtexten?',
    text: 'Er egen text används inte längre. Den finns kvar i loggen över ändringar.',
    confirm: 'Gå tillbaka',
    done: 'Er egen text används inte längre.',
  },
  faults: {
    empty: 'Skriv något här.',
    'placeholder-unknown': '{{said}} går inte att fylla i. Välj ett av orden i listan.',
    'placeholder-not-closed': '{{said}} står ensam. Skriv ordet inom { och }.',
    'placeholder-missing': '{{said}} behöver finnas i texten.',
    'placeholder-not-in-subject': '{{said}} får inte plats i ämnet. Flytta ordet till texten.',
  },
  places: {
    title: 'Ord som fylls i',
    lead: 'Skriv ordet inom { och } där det ska stå. Är det tomt för en mottagare försvinner raden.',
    required: 'behöver finnas',
    example: 'Exempel: {{example}}',
  },
  preview: {
    title: 'Så ser mejlet ut',
    to: 'För',
    form: 'Visa som',
    html: 'Formaterat',
    text: 'Ren text',
    note: 'Svar och datum som inte finns än är exempel. Länken i det riktiga mejlet är personlig.',
    nobody: 'Omgången har ingen kontakt än, så allt som fylls i är exempel.',
  },
  test: {
    button: 'Skicka ett prov till mig',
    sent: 'Provet är på väg till {{to}}.',
  },
} as const

declare module '../../texts.ts' {
  interface Catalogues {
    'respondents/letters': typeof texts
  }
}
