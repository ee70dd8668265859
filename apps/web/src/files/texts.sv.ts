/** What is said wherever a list is read from a file. */
export const texts = {
  choose: {
    title: 'Välj fil',
    label: 'Fil med {{many}}',
    hint: 'Excel (xlsx eller xlsm) eller csv, högst 5 MB och 500 rader. En rad ska säga vad kolumnerna heter.',
    reading: 'Läser filen …',
    stop: 'Avbryt',
  },
  which: {
    sheet: 'Blad som läses',
    oneSheet: '{{name}} ({{count}} {{count:rad|rader}})',
    hiddenSheet: '{{name}} (dolt blad, {{count}} {{count:rad|rader}})',
    header: 'Rad som säger vad kolumnerna heter',
    row: 'Rad {{number}}: {{values}}',
    noHeader: 'Ingen, rubriker saknas',
  },
  fault: {
    'too-large': 'Filen är för stor. Dela upp den eller ta bort det som inte behövs, högst 5 MB.',
    'too-many-rows': 'Filen har fler än 500 rader. Dela upp den i flera filer.',
    empty: 'Filen har inga rader att läsa. Den behöver en rad med rubriker och minst en rad under den.',
    locked: 'Filen är låst med lösenord. Spara den utan lösenord och välj den igen.',
    'old-format': 'Filen är i ett äldre Excel-format (xls eller xlsb). Spara den som xlsx och välj den igen.',
    'open-document': 'Filen är i formatet OpenDocument. Spara den som xlsx eller csv och välj den igen.',
    pdf: 'Filen är en pdf. Spara listan som xlsx eller csv i det program som den skrevs i, och välj den filen.',
    'other-document': 'Filen är inte ett kalkylblad. Välj en fil i formatet xlsx eller csv.',
    'web-page': 'Filen är en webbsida. Öppna den i Excel, spara den som xlsx och välj den igen.',
    'not-readable': 'Filen går inte att läsa. Spara den på nytt som xlsx eller csv och välj den igen.',
  },
} as const

declare module '../texts.ts' {
  interface Catalogues {
    files: typeof texts
  }
}
