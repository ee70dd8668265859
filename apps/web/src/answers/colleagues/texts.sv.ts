/** Of those who answer together, on the overview. */
export const colleagueTexts = {
  link: 'Bjud in en kollega',
  yours: 'Du svarar på avsnitten i listan. De som svarar för hela organisationen ser vad du skriver.',
  submits: '{{names}} skickar in svaren. Säg att avsnittet är klart när du är färdig med det.',
  awaiting:
    'Länsstyrelsen har rättat frågorna. Be {{names}} öppna ett avsnitt. Sedan kan du fortsätta, och det ni har skrivit följer med.',
  county: 'Länsstyrelsen',
  changed: {
    title: 'Nytt om vilka som svarar',
    waits: '{{by}} har lagt till {{name}}, som får tillgång till svaren {{when}} om ingen av er säger nej.',
    given: '{{by}} har gett {{name}} tillgång till svaren.',
    ended: '{{by}} har avslutat tillgången för {{name}}.',
    link: 'Se vilka som svarar',
    answer: 'Svara ja eller nej',
  },
} as const
