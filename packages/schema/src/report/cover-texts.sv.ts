/** What stands on the first pages of an edition that is a file. */
export const coverTexts = {
  subtitle: 'Kartläggning av det brottsförebyggande arbetet i {{county}}',
  answered:
    '{{so}} av {{of}} svar. Vänstra halvan är kommunens svar, högra halvan polisens. En tom halva är inget svar.',
  contents: 'Innehåll',
  date: 'Datum',
  registryNumber: 'Diarienummer',
  edition: 'Utgåva',
  publisher: 'Utgivare',
  publishedBy: 'Publicerad av',
  note: 'Nytt i utgåvan',
  hash: 'Kontrollsumma',
  foot: 'Dnr {{registryNumber}}, utgåva {{number}}',
  footUnregistered: 'Utgåva {{number}}',
} as const
