import type { texts as pageTexts } from './pages/texts.sv.ts'
import { problemTexts } from './problems.sv.ts'
/** The shell: what stands around every page. */
export const texts = {
  csv: 'Ladda ner som csv',
  asTable: 'Visa som tabell',
  rows: {
    all: 'Visa alla {{count}} {{count:rad|rader}}',
    more: 'Visa fler rader åt gången',
    fewer: 'Visa färre rader',
  },
  service: 'Kartläggning',
  skipToContent: 'Hoppa till innehållet',
  header: {
    home: 'Kartläggning, till startsidan',
    otherLanguage: 'English',
    signIn: 'Logga in',
    signOut: 'Logga ut',
    coordinator: 'Samordnare på Länsstyrelsen',
    analyst: 'Analytiker på Länsstyrelsen',
  },
  footer: {
    label: 'Om tjänsten',
    contact: 'Kontakt',
    personalData: 'Så behandlar vi personuppgifter',
    accessibility: 'Tillgänglighetsredogörelse',
    service: 'Kartläggning av det brottsförebyggande arbetet i länet',
  },
  trail: 'Länkstig',
  loading: 'Sidan hämtas',
  textTooLong: 'En text är för lång. Korta den och försök igen. Det du har skrivit finns kvar.',
  fictional: {
    title: 'Fiktiva uppgifter.',
    text: 'Organisationer, personer och svar på den här sidan är påhittade.',
  },
  onBehalf: {
    mark: 'Lämnat av Länsstyrelsen för deras räkning',
    partly: 'Delvis lämnat av Länsstyrelsen för deras räkning',
    authority: 'Länsstyrelsen',
    title: 'För någon annans räkning.',
    text: 'Du skriver in svar som någon annan har lämnat. De svarande kan läsa det du skriver.',
  },
  rehearsal: {
    kind: 'Övning',
    title: 'Övning.',
    text: 'Allt på den här sidan är påhittat.',
    as: 'Du ser tjänsten som {{name}}. Inget du skriver här är på riktigt.',
  },
  printed: 'Utskriven {{date}}',
  errorPrefix: 'Fel: ',
  cancel: 'Avbryt',
  closeMessage: 'Stäng',
  errorSummary_one: '{{count}} sak behöver rättas',
  errorSummary_other: '{{count}} saker behöver rättas',
  optional: '(valfritt)',
  today: 'i dag {{time}}',
  errors: {
    notFoundTitle: 'Sidan finns inte',
    notFound:
      'Adressen kan vara felskriven eller sidan flyttad. Gäller det ett svar, välj ett annat uppdrag på startsidan.',
    failedTitle: 'Något gick fel hos oss',
    failed: 'Det som är sparat finns kvar. Försök igen om en stund.',
    offlineTitle: 'Vi når inte tjänsten',
    offline: 'Kontrollera din anslutning till internet och försök igen. Det du har sparat finns kvar.',
    signedOutTitle: 'Du har blivit utloggad',
    signedOut: 'Logga in igen så fortsätter du där du var.',
    signInFirstTitle: 'Logga in för att se sidan',
    signInFirst: 'Sidan visas bara för den som är inloggad.',
    accessEndedTitle: 'Du har inte längre tillgång',
    accessEnded:
      'Länsstyrelsen har avslutat din tillgång till svaren. Det du har sparat finns kvar för den som tar över. Hör av dig till Länsstyrelsen om det är fel.',
    outdatedTitle: 'Sidan behöver laddas om',
    outdated:
      'En del av sidan gick inte att hämta. Tjänsten kan ha uppdaterats sedan du öppnade sidan. Ladda om den, så följer det du har skrivit med.',
    anotherPersonTitle: '{{name}} är inloggad nu',
    anotherPerson:
      'Du öppnade sidan som {{me}}, men någon annan har loggat in i den här webbläsaren sedan dess. Logga in igen som {{me}} för att fortsätta där du var.',
    goOnAs: 'Fortsätt som {{name}}',
    notAllowedTitle: 'Du har inte tillgång till sidan',
    tryAgain: 'Försök igen',
    toStart: 'Till startsidan',
    signIn: 'Logga in',
  },
  missingPart: {
    text: 'En del av sidan gick inte att hämta. Tjänsten kan ha uppdaterats. Ladda om sidan, så följer det du har skrivit med.',
    unreachable:
      'En del av sidan gick inte att hämta, för vi når inte tjänsten. Kontrollera din anslutning till internet och försök igen. Det du har skrivit finns kvar här.',
    firstSave: 'En del av sidan gick inte att hämta. Ladda inte om sidan förrän det du har skrivit är sparat.',
    loadAgain: 'Ladda om sidan',
  },
  signOut: {
    unsavedTitle: 'Allt du har skrivit är inte sparat än',
    unsaved: 'Om du loggar ut nu försvinner det som inte är sparat eller skickat.',
    unreachableTitle: 'Du är fortfarande inloggad',
    unreachable: 'Vi når inte tjänsten. Kontrollera din anslutning till internet och logga ut igen.',
    stay: 'Stanna kvar',
    giveUp: 'Logga ut ändå',
  },
  problems: problemTexts,
} as const

declare module '../texts.ts' {
  interface Catalogues {
    look: typeof texts & typeof pageTexts
  }
}
