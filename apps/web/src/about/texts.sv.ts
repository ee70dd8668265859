export const texts = {
  contact: {
    title: 'Kontakt',
    round:
      'Har du frågor om en omgång, formuläret eller din tillgång? Fråga den som står som kontaktperson i inbjudan.',
    technical:
      'Når du inte kontaktpersonen, eller har du problem med tjänsten, vänd dig till Länsstyrelsens växel och be att få tala med samordnaren för brottsförebyggande arbete.',
    cases:
      'Tjänsten tar inte emot tips om brott eller enskilda ärenden. Ring polisen på 114 14, eller 112 i en nödsituation.',
  },
  personalData: {
    title: 'Så behandlar vi personuppgifter',
    what: 'Vad vi sparar',
    whatText:
      'Namn, e-postadress i tjänsten, telefonnummer, funktion och organisation för den som är inbjuden att svara. Vi sparar också vem som har gett eller ändrat ett svar, och när. In- och utloggningar, och vem som har fått eller mist tillgång, sparas i två år. Vi sparar också när du öppnade inbjudan, när du senast var aktiv och hur länge ni har arbetat i formuläret.',
    why: 'Varför',
    whyText:
      'Länsstyrelsen ska enligt förordningen (2016:1258) stödja det brottsförebyggande arbetet i länet. Det är en uppgift av allmänt intresse, och den är den rättsliga grunden (artikel 6.1 e i dataskyddsförordningen). Personuppgifterna behövs för att skicka inbjudan och för att flera ska kunna svara tillsammans. De visar också hur ett svar har kommit till.',
    answers: 'Svaren',
    answersText:
      'Svaren gäller organisationen. Några frågor gäller dig: din roll, hur länge du har haft den och din utbildning. Svaren blir allmän handling när ni skickar in dem. Vem som helst kan begära ut dem, och Länsstyrelsen prövar då om något omfattas av sekretess. Länsstyrelsen ser hur långt ni har kommit, men kan inte läsa utkasten.',
    howLong: 'Hur länge',
    howLongText:
      'Svar som har skickats in är allmän handling och bevaras. Hur länge resten sparas beslutar varje länsstyrelse. Tiden räknas från det att omgångens rapport publicerades.',
    signIn: 'Logga in för att se vad Länsstyrelsen i ditt län har beslutat.',
    undecided: '{{county}}: Länsstyrelsen har inte beslutat någon tid än. Då sparas allt tills vidare.',
    decided: '{{county}}',
    period: '{{what}}: {{time}}',
    months_one: '{{count}} månad',
    months_other: '{{count}} månader',
    kept: 'bevaras',
    classes: {
      contacts: 'Kontaktuppgifter',
      letters: 'Mejl',
      calls: 'Anteckningar om samtal och svar',
      requests: 'Tekniska kopior av anrop, räknat från när de sparades',
    },
    browser: 'I din webbläsare',
    browserText:
      'En kaka håller dig inloggad. Språkvalet sparas. Svar som ännu inte har nått tjänsten ligger kvar i webbläsaren tills de är skickade, och tas bort när du loggar ut. Vi använder inga mätverktyg från andra företag.',
    rights: 'Dina rättigheter',
    rightsText:
      'Länsstyrelsen som har bjudit in dig är personuppgiftsansvarig. Du kan be om att få veta vad som finns om dig och få felaktiga uppgifter rättade. Du kan klaga hos Integritetsskyddsmyndigheten.',
  },
  accessibility: {
    title: 'Tillgänglighetsredogörelse',
    lead: 'Tjänsten ska kunna användas av alla, också med tangentbord, skärmläsare, stor text och på liten skärm.',
    stateTitle: 'Hur tillgänglig är tjänsten',
    state:
      'Vi bygger efter WCAG 2.2 nivå AA. Det täcker de webbkrav i WCAG 2.1 som standarden EN 301 549 hänvisar till. Sidorna prövas automatiskt och med enbart tangentbord. Någon granskning av en utomstående är inte gjord än, och tjänsten har inte prövats av användare med hjälpmedel.',
    knownTitle: 'Det vi vet inte fungerar fullt ut',
    known: 'Vi känner just nu inte till någon del som bryter mot kraven. Säg till om du stöter på något.',
    reportTitle: 'Säg till om något inte fungerar',
    report:
      'Skriv eller ring till kontaktpersonen i din inbjudan, eller till Länsstyrelsens växel. Berätta vilken sida det gäller och vilket hjälpmedel du använder. Du kan också få frågorna i en annan form.',
    supervisionTitle: 'Tillsyn',
    supervision:
      'Myndigheten för digital förvaltning har tillsyn över lagen om tillgänglighet till digital offentlig service. Du kan anmäla brister dit.',
    supervisionLink: 'Anmäl till Digg',
    updated: 'Redogörelsen uppdaterades {{date}}.',
  },
} as const

declare module '../texts.ts' {
  interface Catalogues {
    about: typeof texts
  }
}
