/** What those made up say to each other in the reconciliation. */
export const madeUpWords = {
  propose: 'Påhittat förslag: vi anger båda det som ni har svarat.',
  accept: 'Påhittat svar: det stämmer.',
  decline: 'Påhittat svar: vi ser fortfarande olika på det här.',
  explain: 'Påhittad förklaring: vi har räknat på olika sätt.',
} as const
