export const texts = {
  aside: 'Utgåva {{number}} för allmänheten · {{date}} · {{authority}}',
  replaced: 'Den här utgåvan är ersatt av utgåva {{number}}, publicerad {{date}}.',
  readNewest: 'Läs utgåva {{number}}',
  replaces: 'Utgåvan ersätter utgåva {{number}}, som finns kvar.',
  readOlder: 'Läs utgåva {{number}}',
  csv: 'Tabellerna var för sig (csv)',
  toStart: 'Till tjänstens startsida',
} as const

declare module '../../texts.ts' {
  interface Catalogues {
    'report/public': typeof texts
  }
}
