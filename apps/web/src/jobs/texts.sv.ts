export const texts = {
  titleNone: 'Inget väntar i bakgrunden',
  title_one: '{{count}} jobb väntar eller har misslyckats',
  title_other: '{{count}} jobb väntar eller har misslyckats',
  lead: 'Mejl skickas i bakgrunden, och påminnelser letas fram varje minut. Här står hur det går i hela installationen. Vem mejlen är till står på omgångens sida med utskick.',
  seen: 'Arbetet pågår. Senast {{at}}.',
  silent: 'Ingen process har tittat efter arbete sedan {{at}}. Be den som sköter driften att starta tjänsten.',
  neverSeen: 'Ingen process har tittat efter arbete än. Be den som sköter driften att starta tjänsten.',
  table: 'Jobb',
  task: 'Jobb',
  state: 'Läge',
  attempts: 'Försök',
  next: 'Nästa försök',
  of: '{{done}} av {{all}}',
  states: { waiting: 'Väntar', running: 'Pågår', failed: 'Misslyckades', 'given-up': 'Uppgivet' },
  givenUpHelp: 'Försöks inte igen. Skicka en påminnelse eller bjud in på nytt.',
  tasks: {
    'deliver-mail': 'Skicka ett mejl',
    'resume-mail': 'Leta efter mejl som blivit liggande',
    remind: 'Leta efter påminnelser att skicka',
  },
  retry_one: 'Försök igen nu med {{count}} jobb',
  retry_other: 'Försök igen nu med {{count}} jobb',
  retried_one: '{{count}} jobb försöks igen.',
  retried_other: '{{count}} jobb försöks igen.',
  refresh: 'Hämta läget igen',
} as const

declare module '../texts.ts' {
  interface Catalogues {
    jobs: typeof texts
  }
}
