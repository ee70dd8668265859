export const texts = {
  /** The respondent's own page. `them` is the other side: the police to a municipality, and the other way round. */
  own: {
    title: 'Avstämning för {{name}}',
    headline_zero: 'Ni svarar lika på {{compared:den enda fråga|alla frågor}} som går att jämföra ({{compared}})',
    headline_one: 'Ni skiljer er på {{count}} av {{compared}} {{compared:fråga|frågor}}',
    headline_other: 'Ni skiljer er på {{count}} av {{compared}} {{compared:fråga|frågor}}',
    back: 'Tillbaka till översikten',
    counterpart: 'motparten',
    who: {
      municipality: { them: 'kommunen', Them: 'Kommunen', their: 'kommunens', Their: 'Kommunens' },
      police: { them: 'polisen', Them: 'Polisen', their: 'polisens', Their: 'Polisens' },
    },
    lead: 'Nu ser ni och {{them}} varandras svar på de gemensamma frågorna. Inga svar ändras här. Ni kan svara på om ni känner igen {{their}} samverkansinsatser och lämna en kommentar.',
    leadOver:
      'Här står era och {{their}} svar på de gemensamma frågorna bredvid varandra. Avstämningen är avslutad, så sidan går bara att läsa.',
    contents: 'På sidan',
    noAnswer: {
      theirs: '{{Them}} har inte skickat in några svar. Därför finns det inget att jämföra.',
      ours: 'Ni har inte skickat in några svar. Därför finns det inget att jämföra.',
      both: 'Varken ni eller {{them}} har skickat in några svar. Därför finns det inget att jämföra.',
    },
    notYet: {
      open: 'Avstämningen har inte börjat. Omgången är öppen till och med {{date}}, och avstämningen börjar tidigast dagen efter.',
      closed: 'Avstämningen har inte börjat. Omgången är stängd, och Länsstyrelsen bestämmer när avstämningen börjar.',
      other: 'Omgången har ingen avstämning just nu.',
      during:
        'Under avstämningen ser ni och {{them}} varandras svar på de gemensamma frågorna. Till dess kan {{them}} inte se era svar.',
      policeArea:
        'I avstämningen jämförs kommunens svar med polisens svar för samma kommun. Svaret för lokalpolisområdet jämförs inte med något annat svar.',
      toOverview: 'Till översikten',
    },
    never: {
      lead: 'Den här omgången har ingen avstämning.',
      blind:
        'Ni och {{them}} ser inte varandras svar, varken nu eller efter att omgången har stängt. Länsstyrelsen har bestämt det för omgången.',
    },
    sides: {
      title: 'Svaren sida vid sida',
      nothing: 'Ingen fråga går att jämföra, eftersom ni eller {{them}} har svarat ”Vet inte” eller inte svarat.',
      same_one: 'Svaren är lika på den enda fråga som kan jämföras.',
      same_other: 'Svaren är lika på alla {{count}} jämförda frågor.',
      differs_one: 'Svaren skiljer sig på den enda fråga som kan jämföras.',
      differs_other: 'På {{differing}} av {{count}} jämförda frågor skiljer sig svaren.',
      notComparable_one:
        '{{count}} fråga kan inte jämföras, eftersom någon av er har svarat ”Vet inte” eller inte har svarat.',
      notComparable_other:
        '{{count}} frågor kan inte jämföras, eftersom någon av er har svarat ”Vet inte” eller inte har svarat.',
      judgements:
        'När bedömningar skiljer sig är det intressant, inte fel. Ni ser samma kommun från två håll, och skillnaden är något att prata om.',
      onlyHere: 'Fet stil visar det som bara en av er har valt.',
      show: 'Visa',
      onlyDiffering: 'Bara det som skiljer sig ({{count}})',
      all: 'Alla ({{count}})',
      shown_one: 'Visar {{count}} av {{total}} {{total:fråga|frågor}}',
      shown_other: 'Visar {{count}} av {{total}} {{total:fråga|frågor}}',
      noneDiffers: 'Inga svar skiljer sig. Välj ”Alla” för att läsa dem.',
      question: 'Fråga',
      ours: 'Ert svar',
      theirs: '{{Their}} svar',
      state: 'Jämförelse',
      notAnswered: 'Inte besvarat',
      onlyThisSide: 'bara här',
      states: {
        same: 'Lika',
        near: 'Nära varandra',
        differs: 'Olika',
        to_read: 'Läs båda',
        not_comparable: 'Kan inte jämföras',
      },
    },
    theirs: {
      title: '{{Their}} samverkansinsatser',
      lead: '{{Them}} har angett att ni deltar i de här samverkansinsatserna. Svara för var och en om ni känner igen den.',
      leadOver: '{{Them}} har angett att ni deltar i de här samverkansinsatserna.',
      none: '{{Them}} har inte angett någon samverkansinsats som ni deltar i.',
      progress_one: 'Ni har tagit ställning till {{answered}} av {{count}} samverkansinsats',
      progress_other: 'Ni har tagit ställning till {{answered}} av {{count}} samverkansinsatser',
      facts: {
        method: 'Metod eller arbetssätt',
        problems: 'Problem',
        phase: 'Fas',
        counterpartRole: 'Er roll',
        actors: 'Aktörer som deltar',
        municipalities: 'Kommuner',
        works: 'Hur väl den fungerar',
      },
      question: 'Känner ni igen den?',
      same: 'Ja, det är samma som en av våra',
      known_not_listed: 'Ja, men vi hade inte tagit med den',
      ended: 'Den är avslutad',
      not_known: 'Nej, vi känner inte till den',
      which: 'Vilken av era är det?',
      looksLike: 'liknar den här',
      looksLikeGroup: 'Liknar den här',
      otherGroup: 'Era andra',
      chooseOne: 'Välj',
      comment: 'Kommentar',
      commentHint: 'Högst {{max}} tecken.',
      save: 'Spara svaret',
      saving: 'Sparar …',
      cancel: 'Avbryt',
      change: 'Ändra svaret',
      changeWhich: 'om {{name}}',
      saved: 'Svaret är sparat.',
      chooseMatch: 'Välj om ni känner igen samverkansinsatsen',
      chooseWhich: 'Välj vilken av era samverkansinsatser det är',
      shorten: 'Korta kommentaren till högst {{max}} tecken',
      noReply: 'Ni svarade inte.',
      noReplyYet: 'Känner ni igen den? Ni har inte svarat än.',
    },
    answer: {
      us: {
        same: 'Ja, det är samma som vår ”{{name}}”',
        sameUnnamed: 'Ja, det är samma som en av våra',
        known_not_listed: 'Ja, men vi hade inte tagit med den',
        ended: 'Den är avslutad',
        not_known: 'Nej, vi känner inte till den',
      },
      them: {
        same: 'Ja, det är samma som {{their}} ”{{name}}”',
        sameUnnamed: 'Ja, det är samma som en av {{their}}',
        known_not_listed: 'Ja, men {{them}} hade inte tagit med den',
        ended: 'Enligt {{them}} är den avslutad',
        not_known: 'Nej, {{them}} känner inte till den',
      },
      comment: 'Kommentar',
      savedBy: 'Sparat {{date}} kl. {{time}} av {{name}}',
      saved: 'Sparat {{date}} kl. {{time}}',
    },
    ours: {
      title: 'Era samverkansinsatser',
      lead: 'Här står vad {{them}} svarar om era samverkansinsatser. {{Them}} får frågan om dem där ni har angett att {{them}} deltar.',
      none: 'Ni har inte angett någon samverkansinsats.',
      notAnswered: 'Inget svar än',
      noReply: 'Inget svar',
    },
  },
  /** The coordinator's page. */
  follow: {
    title: 'Avstämning',
    headline: 'Kommun och polis svarar olika på {{differing}} av {{compared}} {{compared:fråga|frågor}}',
    lead_one:
      'I {{count}} av {{all}} {{all:kommun|kommuner}} kan svaren jämföras. Där är {{differing}} av {{compared}} jämförda svar olika.',
    lead_other:
      'I {{count}} av {{all}} {{all:kommun|kommuner}} kan svaren jämföras. Där är {{differing}} av {{compared}} jämförda svar olika.',
    notYet: 'Avstämningen har inte börjat.',
    never:
      'Omgången har ingen avstämning. Kommunen och polisen ser inte varandras svar och stämmer inte av några samverkansinsatser. Bara Länsstyrelsen ser jämförelsen här.',
    municipality: 'Kommun',
    submitted: 'Har svarat',
    both: 'Båda',
    onlyMunicipality: 'Bara kommunen',
    onlyPolice: 'Bara polisen',
    neither: 'Ingen',
    differing: 'Olika svar',
    ofCompared: '{{differing}} av {{compared}}',
    jointActions: 'Samverkansinsatser att stämma av',
    confirmed: 'Känns igen',
    rejected: 'Känns inte igen',
    notCompared: 'Kan inte jämföras',
    csv: 'Ladda ner som csv',
  },
} as const

declare module '../texts.ts' {
  interface Catalogues {
    reconciliation: typeof texts
  }
}
