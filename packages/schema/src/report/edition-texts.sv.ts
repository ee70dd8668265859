/** What an edition says beside the report: on its first pages, and of the edition before it. */
export const editionTexts = {
  cover: {
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
  },
  changes: {
    submitted: 'Nya svar har kommit in från {{names}}.',
    judged_one: '{{count}} ruta i figuren över problemen har fått ett annat värde.',
    judged_other: '{{count}} rutor i figuren över problemen har fått ett annat värde.',
    structured_one: '{{count}} svar om organisation, kunskap eller överenskommelser är ett annat.',
    structured_other: '{{count}} svar om organisation, kunskap eller överenskommelser är andra.',
    thresholds: 'Tröskelvärden har ändrats. {{said}}',
    rules: 'Regler har skrivits om: {{rules}}.',
    added_one: '{{count}} utvecklingsbehov har kommit till',
    added_other: '{{count}} utvecklingsbehov har kommit till',
    removed_one: '{{count}} utvecklingsbehov är inte längre med',
    removed_other: '{{count}} utvecklingsbehov är inte längre med',
    status: '{{need}}: från {{from}} till {{to}}.',
  },
} as const
