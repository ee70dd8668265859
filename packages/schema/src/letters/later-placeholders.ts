import type { Placeholder } from './placeholder.ts'

/** What letters say of what has been answered, and to colleagues. */
export const laterPlaceholders = {
  progress: {
    name: 'klart',
    what: { sv: 'Hur många avsnitt som är klara', en: 'How many sections are completed' },
    example: { sv: '3 av 9', en: '3 of 9' },
    form: 'line',
  },
  submittedAt: {
    name: 'inskickat',
    what: { sv: 'När svaren skickades in', en: 'When the answers were submitted' },
    example: { sv: '22 november 2026 kl. 10.42', en: '22 November 2026 at 10:42' },
    form: 'line',
  },
  submittedBy: {
    name: 'inskickat av',
    what: { sv: 'Den som skickade in svaren', en: 'Who submitted the answers' },
    example: { sv: 'Anna Ek, samordnare', en: 'Anna Ek, samordnare' },
    form: 'line',
  },
  registryNumber: {
    name: 'diarienummer',
    what: { sv: 'Omgångens diarienummer. Tom när det inte finns.', en: 'The registry number of the round, if any' },
    example: { sv: 'Diarienummer: 1234-2026.', en: 'Registry number: 1234-2026.' },
    form: 'line',
    mayBeEmpty: true,
  },
  receipts: {
    name: 'kvittenser',
    what: {
      sv: 'Referens och länk till kvittensen, för var och en som svaren gäller',
      en: 'Reference and link to the receipt, for each respondent',
    },
    example: {
      sv: 'Referens: K26-4F7Q\nhttps://kartlaggning.example/',
      en: 'Reference: K26-4F7Q\nhttps://kartlaggning.example/',
    },
    form: 'lines',
  },
  comparisons: {
    name: 'jämförelser',
    what: {
      sv: 'På hur många frågor svaren skiljer sig, och länk, för var och en mottagaren svarar för',
      en: 'On how many questions the answers differ, and a link, for each respondent',
    },
    example: {
      sv: 'Sala: Svaren skiljer sig på 3 av 20 frågor.\nhttps://kartlaggning.example/',
      en: 'Sala: The answers differ on 3 of 20 questions.\nhttps://kartlaggning.example/',
    },
    form: 'lines',
  },
  lastDay: {
    name: 'sista dag',
    what: {
      sv: 'Hur länge avstämningen pågår. Tom när ingen dag är satt.',
      en: 'How long the reconciliation goes on, if a day is set',
    },
    example: {
      sv: 'Avstämningen pågår till och med 19 december 2026.',
      en: 'The reconciliation goes on until 19 December 2026.',
    },
    form: 'line',
    mayBeEmpty: true,
  },
  jointActions: {
    name: 'samverkansinsatser',
    what: {
      sv: 'Att det finns samverkansinsatser att känna igen. Annars tom.',
      en: 'That there are joint actions to recognise. Empty otherwise.',
    },
    example: {
      sv: 'Ni kan också svara på om ni känner igen varandras samverkansinsatser.',
      en: "You can also say whether you recognise each other's joint actions.",
    },
    form: 'line',
    mayBeEmpty: true,
  },
  questions: {
    name: 'frågor',
    what: { sv: 'Frågorna som behöver kompletteras', en: 'The questions to complete' },
    example: { sv: '- Finns det en strategisk lägesbild?', en: '- Finns det en strategisk lägesbild?' },
    form: 'lines',
  },
  reason: {
    name: 'skäl',
    what: {
      sv: 'Det du skriver till mottagaren. Kan vara tomt.',
      en: 'What you write to the recipient. May be empty.',
    },
    example: {
      sv: 'Därför:\n> Länken till planen fungerar inte.',
      en: 'The reason:\n> The link to the plan does not work.',
    },
    form: 'lines',
    mayBeEmpty: true,
  },
  profiles: {
    name: 'profiler',
    what: {
      sv: 'Profilen med länk, för var och en mottagaren svarar för',
      en: 'The profile with a link, for each respondent',
    },
    example: {
      sv: 'Profilen för Sala kommun:\nhttps://kartlaggning.example/',
      en: 'The profile of Sala kommun:\nhttps://kartlaggning.example/',
    },
    form: 'lines',
  },
  edition: {
    name: 'utgåva',
    what: { sv: 'Rapporten, eller vilken utgåva av den', en: 'The report, or which edition of it' },
    example: { sv: 'rapporten', en: 'the report' },
    form: 'line',
  },
  why: {
    name: 'därför',
    what: {
      sv: 'Varför mottagaren får mejlet: för att den svarande har skickat in svar, eller som kontakt',
      en: 'Why the recipient gets the message: because the respondent has submitted, or as a contact',
    },
    example: {
      sv: 'Du får mejlet eftersom du är en av dem som har svarat.',
      en: 'You get this message because you are one of those who have answered.',
    },
    form: 'line',
  },
  note: {
    name: 'nyheter',
    what: { sv: 'Det ni skriver om utgåvan. Kan vara tomt.', en: 'What you write about the edition. May be empty.' },
    example: { sv: 'Länsstyrelsen skriver:\n> Första utgåvan.', en: 'The county board writes:\n> The first edition.' },
    form: 'lines',
    mayBeEmpty: true,
  },
  inviter: {
    name: 'kollega',
    what: { sv: 'Den som ber om hjälp', en: 'Who asks for help' },
    example: { sv: 'Anna Ek (anna.ek@example.org)', en: 'Anna Ek (anna.ek@example.org)' },
    form: 'line',
  },
  sections: {
    name: 'avsnitt',
    what: { sv: 'Vad mottagaren ska svara på', en: 'What the recipient is to answer' },
    example: { sv: 'Du svarar på:\n- Organisation', en: 'You answer:\n- Organisation' },
    form: 'lines',
  },
  message: {
    name: 'meddelande',
    what: { sv: 'Det kollegan skriver. Kan vara tomt.', en: 'What the colleague writes. May be empty.' },
    example: {
      sv: 'Meddelande från Anna Ek:\n> Tack för hjälpen.',
      en: 'Message from Anna Ek:\n> Thanks for helping.',
    },
    form: 'lines',
    mayBeEmpty: true,
  },
  signatories: {
    name: 'vem skickar in',
    what: {
      sv: 'Vem som skickar in svaren. Tom när ingen är utsedd.',
      en: 'Who submits the answers, if anyone is chosen',
    },
    example: {
      sv: 'Anna Ek skickar in svaren när alla är klara.',
      en: 'Anna Ek submits the answers when everyone is ready.',
    },
    form: 'line',
    mayBeEmpty: true,
  },
} as const satisfies Record<string, Placeholder>
