export const texts = {
  aside: 'Utgåva {{number}} för allmänheten · {{date}} · {{authority}}',
  replaced: 'Den här utgåvan är ersatt av utgåva {{number}}, publicerad {{date}}.',
  readNewest: 'Läs utgåva {{number}}',
  replaces: 'Utgåvan ersätter utgåva {{number}}, som finns kvar.',
  readOlder: 'Läs utgåva {{number}}',
  csv: 'Tabellerna var för sig (csv)',
  withdrawn: {
    title: 'Utgåva {{number}} är återkallad',
    lead: 'Länsstyrelsen återkallade utgåvan {{date}}. Den visas inte längre.',
    why: 'Varför',
    replaced: 'Den är ersatt av utgåva {{number}}, publicerad {{date}}.',
    notReplaced: 'Det finns ingen senare utgåva som ersätter den.',
  },
  toStart: 'Till tjänstens startsida',
} as const

declare module '../../texts.ts' {
  interface Catalogues {
    'report/public': typeof texts
  }
}
