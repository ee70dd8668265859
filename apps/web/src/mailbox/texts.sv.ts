export const texts = {
  title: 'Demobrevlådan',
  lead: 'Här ligger de mejl som tjänsten skulle ha skickat. Inget lämnar den här datorn.',
  empty: 'Inga mejl har skickats än.',
  to: 'Till {{to}}',
  at: '{{date}} kl. {{time}}',
  failed: 'Mejlet kom inte fram: {{failure}}',
  refresh: 'Hämta nya mejl',
} as const

declare module '../texts.ts' {
  interface Catalogues {
    mailbox: typeof texts
  }
}
