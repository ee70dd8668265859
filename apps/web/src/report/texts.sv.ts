export const texts = {
  backToReport: 'Till rapporten',
  backToStart: 'Till startsidan',
  contents: 'Innehåll',
  print: 'Skriv ut eller spara som pdf',
  hash: 'Kontrollsumma (sha256):',
  files: {
    pdf: 'Ladda ner som PDF',
    docx: 'Ladda ner som Word',
    pptx: 'Ladda ner som PowerPoint',
    xlsx: 'Ladda ner tabellerna (Excel)',
  },
  preview: {
    aside: 'Förhandsvisning, inte publicerad',
    chapters: 'Kapitel, egna texter och granskning av meningar',
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
    replaced: 'Den här utgåvan är ersatt av utgåva {{number}}, publicerad {{date}}.',
    readNewest: 'Läs utgåva {{number}}',
    changes: 'Ändrat sedan utgåva {{number}}',
    unchanged: 'Inga svar, behov eller tröskelvärden är ändrade sedan dess.',
    title: 'Utgåvor',
    none: 'Rapporten är inte publicerad än.',
    number: 'Utgåva {{number}}',
    by: 'Publicerad {{date}} av {{name}}',
    aside: 'Utgåva {{number}} · {{date}} · {{authority}}',
  },
  publish: {
    counting: 'Räknar …',
    notCounted:
      'Det gick inte att räkna vad utgåvan innehåller. Du kan publicera ändå, eller stänga rutan och försöka igen.',
    allReviewed: 'Alla behov är granskade.',
    unreviewed_one: '{{count}} behov är inte granskat och kommer inte med.',
    unreviewed_other: '{{count}} behov är inte granskade och kommer inte med.',
    secret_one: '{{count}} svar är sekretessmarkerat och kommer inte med för någon.',
    secret_other: '{{count}} svar är sekretessmarkerade och kommer inte med för någon.',
    countyBoardReads_one: 'Länsstyrelsen läser hela rapporten, med {{count}} behov.',
    countyBoardReads_other: 'Länsstyrelsen läser hela rapporten, med {{count}} behov.',
    othersRead_one: 'De som har svarat läser {{count}} behov.',
    othersRead_other: 'De som har svarat läser {{count}} behov.',
    othersMiss_one: '{{count}} behov till bygger på svar de inte får se. Det räknas bara.',
    othersMiss_other: '{{count}} behov till bygger på svar de inte får se. De räknas bara.',
    unapproved:
      'Länsstyrelsens rapport: {{unreviewed}} av {{all}} beräknade {{all:mening|meningar}} är inte granskade.',
    unapprovedForOthers:
      'Deltagarnas rapport: {{unreviewed}} av {{all}} beräknade {{all:mening|meningar}} är inte granskade.',
    allApproved: 'Alla beräknade meningar är granskade.',
    unapprovedStand: 'De står med så som de är beräknade, och metodkapitlet säger hur många som är granskade.',
    carried: 'Text från förra omgången väntar på att bekräftas och kommer inte med: {{chapters}}.',
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
