export const texts = {
  welcome: 'Kartläggning av det brottsförebyggande arbetet',
  lead: 'Kommuner och polis svarar var för sig på samma frågor. Länsstyrelsen ser var bilderna stämmer överens, vad som saknas och vilket stöd som behövs.',
  howTitle: 'Så går det till',
  how1: 'Länsstyrelsen skickar en inbjudan med en personlig länk.',
  how2: 'Ni svarar i den ordning ni vill. Svaren sparas medan ni skriver, och flera kan svara tillsammans.',
  how3: 'I avstämningen ser kommunen och polisen varandras svar på de gemensamma frågorna.',
  how4: 'Länsstyrelsen sammanställer svaren i en rapport som ni får tillbaka.',
  signIn: 'Logga in',
  hello: 'Hej {{name}}',
  assignmentsTitle_one: 'Ditt uppdrag',
  assignmentsTitle_other: 'Dina uppdrag',
  assignmentsLead: 'Du svarar för de här organisationerna. Välj den du vill arbeta med.',
  sideBySide_one: 'Svara för kommunen',
  sideBySide_other: 'Svara för alla {{count}} kommuner på en gång',
  noAssignments: 'Du har inget uppdrag just nu. Du får ett mejl om någon bjuder in dig.',
  progress: '{{done}} av {{count}} avsnitt klara',
  answerBy: 'svara senast {{date}}',
  submitted: 'inskickat',
  reconciliation: 'Avstämning',
  reconciliationOf: 'för {{name}}, {{roundName}}',
  report: 'Rapport',
  reportOf: 'från {{roundName}}',
  roundsTitle: 'Omgångar',
  allRounds: 'Alla omgångar',
  noRounds: 'Det finns ingen omgång än.',
  round: '{{submitted}} av {{respondents}} har skickat in',
  mailWaits_one: 'Ett mejl har inte kommit iväg {{since}}.',
  mailWaits_other: '{{count}} mejl har inte kommit iväg {{since}}.',
  mailMinutes_one: 'på en minut',
  mailMinutes_other: 'på {{count}} minuter',
  mailHours_one: 'på en timme',
  mailHours_other: 'på {{count}} timmar',
  mailFailure: {
    unreachable: 'Mejlservern svarar inte. Säg till den som driver tjänsten. Mejlen skickas när servern svarar.',
    login: 'Mejlservern godtar inte tjänstens inloggning. Säg till den som driver tjänsten.',
    encryption: 'Anslutningen till mejlservern kan inte krypteras. Säg till den som driver tjänsten.',
    refused: 'Mejlservern tar inte emot dem. Säg till den som driver tjänsten.',
    'not-sent': 'Ingenting skickas just nu. Säg till den som driver tjänsten.',
  },
  mailbox: 'Demobrevlådan',
  mailboxText: 'Mejl som har skickats i den här demonstrationen.',
} as const

declare module '../texts.ts' {
  interface Catalogues {
    start: typeof texts
  }
}
