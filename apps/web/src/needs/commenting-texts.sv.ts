/** What those concerned read before publication, and what comes of it. */
export const texts = {
  communicated: {
    title: 'Det här kommer rapporten att säga om {{name}}',
    wasShown: 'Det här fick {{name}} läsa före rapporten',
    back: 'Tillbaka till översikten',
    notYet:
      'Länsstyrelsen har inte gått igenom svaren än. När det är gjort kan ni läsa här vad rapporten kommer att säga om er, och kommentera det.',
    notShown: 'Rapporten är publicerad. Länsstyrelsen lät ingen läsa och kommentera behoven före det.',
    lead_zero: 'Rapporten kommer inte att ta upp något utvecklingsbehov för er som ni kan läsa här.',
    lead_one:
      'Rapporten kommer att ta upp {{count}} utvecklingsbehov som gäller er. Det bygger på svaren i omgången och är inget omdöme om er.',
    lead_other:
      'Rapporten kommer att ta upp {{count}} utvecklingsbehov som gäller er. De bygger på svaren i omgången och är inget omdöme om er.',
    before_zero: 'Rapporten är publicerad. Före det fanns inget utvecklingsbehov för er att läsa här.',
    before_one:
      'Rapporten är publicerad. Före det kunde ni läsa om {{count}} utvecklingsbehov som gäller er. Det bygger på svaren i omgången och är inget omdöme om er.',
    before_other:
      'Rapporten är publicerad. Före det kunde ni läsa om {{count}} utvecklingsbehov som gäller er. De bygger på svaren i omgången och är inget omdöme om er.',
    others: 'Behov som bygger på svar som ni inte får läsa står inte här.',
    until: 'Ni kan kommentera till och med {{date}}. Kommentaren står bredvid i rapporten.',
    over: 'Tiden för att kommentera gick ut {{date}}.',
    motivation: 'Länsstyrelsens motivering',
    support: 'Planerat stöd',
    withheld: 'Visas inte, eftersom behovet också bygger på svar som ni inte får läsa.',
    comment: 'Er kommentar',
    hint: 'Stämmer det? Är något på gång? Länsstyrelsen läser den, och den står i rapporten för alla som får läsa om behovet.',
    save: 'Spara kommentaren',
    about: 'om {{need}}',
    saved: 'Kommentaren är sparad.',
    takenBack: 'Det finns ingen kommentar.',
    by: '{{name}}, {{date}}',
    none: 'Ni har inte kommenterat.',
  },
  comments: {
    link: 'Kommentarer från dem som berörs',
    title: 'Kommentarer från dem som berörs',
    headline_zero: 'Ingen har kommenterat',
    headline_one: '{{count}} kommentar från {{answered}} svarande',
    headline_other: '{{count}} kommentarer från {{answered}} svarande',
    lead: 'Innan rapporten publiceras kan varje kommun och dess polis läsa vad den kommer att säga om dem, och kommentera det.',
    open: '{{count}} svarande har fått läsa om behoven som gäller {{count:den. Den|dem. De}} kan kommentera till och med {{date}}.',
    over: '{{count}} svarande har fått läsa om behoven som gäller {{count:den|dem}}. Tiden för att kommentera gick ut {{date}}.',
    begin: 'Visa för dem som berörs',
    beginText:
      'De får se de behov som är bekräftade, så långt de får läsa svaren bakom dem. Var och en som svarar för helheten får ett brev.',
    again: 'Visa det som är nytt, eller flytta dagen',
    againText:
      'De får se det som har bekräftats eller ändrats sedan sist. Bara de som har något nytt att läsa får ett brev.',
    day: 'Sista dag att kommentera',
    hint: 'Skriv år, månad och dag, till exempel 2027-01-15.',
    wrongDay: 'Skriv dagen som år, månad och dag, till exempel 2027-01-15',
    show: 'Visa och skicka brev',
    showAgain: 'Spara och visa det nya',
    done_zero: 'Ingen har fått något nytt att läsa. De kan kommentera till och med {{date}}.',
    done_one: '{{count}} svarande har fått något att läsa. Den kan kommentera till och med {{date}}.',
    done_other: '{{count}} svarande har fått något att läsa. De kan kommentera till och med {{date}}.',
    who: 'Svarande',
    shown: 'Behov att läsa',
    comments: 'Kommentarer',
    said: 'Det säger de som berörs',
  },
} as const
