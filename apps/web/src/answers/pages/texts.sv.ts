import { changeTexts } from '../changes/texts.sv.ts'
import { colleaguePageTexts } from '../colleagues/page-texts.sv.ts'
import { fromAnotherTexts } from '../from-another/texts.sv.ts'

/** What neither the overview nor a section says; fetched with the pages that say it. */
export const texts = {
  colleagues: colleaguePageTexts,
  check: {
    title: 'Kontrollera svaren innan du skickar in',
    titleResting: 'Svaren ni har skickat in',
    titleClosed: 'Era svar',
    contradictions_one: 'Svar som inte går ihop på ett ställe',
    contradictions_other: 'Svar som inte går ihop på {{count}} ställen',
    contradictionsMayStand: 'Om svaren stämmer kan de stå kvar. Länsstyrelsen ser att de inte går ihop.',
    noEntries: 'Inga tillagda',
    showAll: 'Visa alla svar',
    public: 'Svaren blir allmän handling hos {{authority}}.',
    submit: 'Skicka in svaren',
    sending: 'Skickar …',
    failed: 'Svaren kunde inte skickas. De är sparade. Försök igen.',
    print: 'Skriv ut eller spara som pdf',
    unsaved: 'Några svar är inte sparade än. Vänta tills de är det och försök igen.',
  },
  ownFiles: {
    title: 'Ta ut svaren som fil',
    draft:
      'Filerna innehåller det ni har svarat hittills. Svar från förra omgången som ingen har bekräftat är inte med.',
    submission: 'Filerna innehåller svaren som ni skickade in dem senast.',
    otherSurvey: 'Svara på en annan undersökning med svaren här',
  },
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
  setAside: {
    list_one: 'Borttaget ({{count}})',
    list_other: 'Borttaget ({{count}})',
    listText: 'Kan tas tillbaka tills ni skickar in svaren.',
    by: 'Borttagen av {{name}} {{when}}',
    when: 'Borttagen {{when}}',
    takeBack: 'Ta tillbaka',
    removed: '{{name}} tog bort {{what}} {{when}}. Det du har skrivit finns kvar här.',
    removedUnknown: '{{what}} är borttagen. Det du har skrivit finns kvar här.',
    bringBack: 'Ångra borttagningen',
    moved: '{{name}} flyttade {{what}} {{when}}. Det du skriver här följer inte med.',
    movedUnknown: '{{what}} är flyttad. Det du skriver här följer inte med.',
    there: 'Gå dit den är flyttad',
    moveBack: 'Flytta tillbaka den hit',
  },
  changes: changeTexts,
  fromAnother: fromAnotherTexts,
} as const

declare module '../../texts.ts' {
  interface Catalogues {
    'answers/pages': typeof texts
  }
}
