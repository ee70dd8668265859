export const texts = {
  backToReport: 'Till rapporten',
  backToStart: 'Till startsidan',
  contents: 'Innehåll',
  print: 'Skriv ut eller spara som pdf',
  hash: 'Kontrollsumma (sha256):',
  files: { pdf: 'Ladda ner som PDF', docx: 'Ladda ner som Word', xlsx: 'Ladda ner tabellerna (Excel)' },
  preview: {
    aside: 'Förhandsvisning, inte publicerad',
    asOthers: 'Se rapporten så som de som har deltagit ser den',
    asOthersTitle: '{{round}}: rapporten för dem som har deltagit',
    tooEarly: 'Rapporten kan visas när analysen är körd.',
  },
  figures: {
    title: 'Länet i figurer',
    lead: '{{answered}} av {{all}} svar från kommuner och polis. Den som inte har svarat räknas aldrig som ett nej.',
    differences: 'Skillnader mellan kommun och polis',
  },
  editions: {
    title: 'Utgåvor',
    none: 'Rapporten är inte publicerad än.',
    number: 'Utgåva {{number}}',
    by: 'Publicerad {{date}} av {{name}}',
    aside: 'Utgåva {{number}} · {{date}} · {{authority}}',
  },
  publish: {
    title: 'Publicera utgåva {{number}}',
    lead: 'Rapporten låses så som den visas nedan och kan sedan inte ändras. Alla som har svarat kan läsa den, utan de svar de inte får se.',
    firstNote: 'Något att säga om utgåvan?',
    note: 'Vad är nytt sedan förra utgåvan?',
    optional: '(valfritt)',
    button: 'Publicera utgåva {{number}}',
    confirmTitle: 'Publicera utgåva {{number}}?',
    text: 'Alla som har svarat får ett mejl och kan läsa rapporten, utan de svar de inte får se. Utgåvan kan inte ändras eller tas bort. En rättelse blir en ny utgåva.',
    done: 'Utgåva {{number}} är publicerad.',
  },
} as const

declare module '../texts.ts' {
  interface Catalogues {
    report: typeof texts
  }
}
