import { changeTexts } from '../changes/texts.sv.ts'
import { colleaguePageTexts } from '../colleagues/page-texts.sv.ts'
import { fromAnotherTexts } from '../from-another/texts.sv.ts'

/** What neither the overview nor a section says; fetched with the pages that say it. */
export const texts = {
  colleagues: colleaguePageTexts,
  proof: {
    number: 'Kvittensnummer',
    toCheck: 'Kvittensnummer att kontrollera',
    checkTitle: 'Kontrollera ett kvittensnummer',
    hint: 'Ett nummer, ett bindestreck och 64 tecken. Kopiera hela numret.',
    check: 'Kontrollera kvittensnumret',
    notANumber: 'Kopiera hela kvittensnumret, från första siffran till sista tecknet',
    holds: 'Numret stämmer.',
    savedAt: 'Ändringen sparades {{date}} kl. {{time}}, och den finns kvar som den var.',
    doesNotHold: 'Numret stämmer inte med det som är sparat för er.',
    askUs: 'Kontrollera att hela numret är med och gäller rätt svarande. Hör annars av dig till Länsstyrelsen.',
    nothingAfter: 'Ingenting har ändrats därefter.',
    after_one: 'Därefter har {{count}} ändring sparats.',
    after_other: 'Därefter har {{count}} ändringar sparats.',
    whole: 'Alla ändringar finns kvar i obruten följd.',
    broken:
      'Följden är bruten vid ändring {{position}}: något har ändrats eller tagits bort vid sidan av tjänsten. Hör av dig till Länsstyrelsen.',
  },
  prepare: {
    choices: 'Vad som ska vara med',
    answers: 'Svar från förra omgången',
    withAnswers: 'Med svaren från {{round}}',
    blank: 'Utan svar',
    copies: 'Tomma formulär för nya insatser och aktörer',
    print: 'Skriv ut eller spara som pdf',
    docx: 'Ladda ner som Word-dokument',
  },
  receipt: {
    secret_one:
      'Länsstyrelsen har sekretessmarkerat {{count}} av era svar. Det visas bara för er och för Länsstyrelsen.',
    secret_other:
      'Länsstyrelsen har sekretessmarkerat {{count}} av era svar. De visas bara för er och för Länsstyrelsen.',
    changeTitle: 'Behöver ni ändra något?',
    changeText: 'Ni kan ändra till och med {{date}}. Det ni skickade in finns kvar tills ni skickar in på nytt.',
    reopen: 'Öppna svaren igen',
    cannotChange: 'Omgången är stängd. Hör av dig till {{contact}} om något behöver rättas.',
    read: 'Läs och skriv ut svaren',
    pdf: 'Ladda ner svaren som pdf',
    reason: 'Varför öppnar ni svaren igen?',
    reasonHint: 'Skälet sparas bland era ändringar. Skriv inga uppgifter om enskilda personer.',
    none: 'Svaren är inte inskickade än.',
    toOverview: 'Till översikten',
  },
  changes: changeTexts,
  fromAnother: fromAnotherTexts,
} as const

declare module '../../texts.ts' {
  interface Catalogues {
    'answers/pages': typeof texts
  }
}
