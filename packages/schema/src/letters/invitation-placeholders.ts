import type { Placeholder } from './placeholder.ts'

/** What letters say that ask somebody to answer. */
export const invitationPlaceholders = {
  name: {
    name: 'namn',
    what: { sv: 'Mottagarens namn', en: 'The name of the recipient' },
    example: { sv: 'Anna Ek', en: 'Anna Ek' },
    form: 'line',
  },
  round: {
    name: 'omgång',
    what: { sv: 'Omgångens namn', en: 'The name of the round' },
    example: { sv: 'Kartläggningen 2026', en: 'Kartläggningen 2026' },
    form: 'line',
  },
  authority: {
    name: 'myndighet',
    what: { sv: 'Länsstyrelsens namn', en: 'The name of the county board' },
    example: { sv: 'Länsstyrelsen i Västmanlands län', en: 'Länsstyrelsen i Västmanlands län' },
    form: 'line',
  },
  contact: {
    name: 'vår kontakt',
    what: { sv: 'Den som svarar på frågor om omgången', en: 'Who answers questions about the round' },
    example: { sv: 'Karin Berg, karin.berg@example.org', en: 'Karin Berg, karin.berg@example.org' },
    form: 'line',
  },
  respondent: {
    name: 'svarande',
    what: {
      sv: 'Den svarande, eller antalet när mottagaren svarar för flera',
      en: 'The respondent, or how many they are when the recipient answers for several',
    },
    example: { sv: 'Sala kommun', en: 'Sala kommun' },
    form: 'line',
  },
  assignments: {
    name: 'uppdrag',
    what: {
      sv: 'Lista över alla mottagaren svarar för. Tom när det är en enda.',
      en: 'A list of all that the recipient answers for. Empty when there is only one.',
    },
    example: { sv: '- Sala kommun\n- Heby kommun', en: '- Sala kommun\n- Heby kommun' },
    form: 'lines',
    mayBeEmpty: true,
  },
  deadline: {
    name: 'datum',
    what: { sv: 'Sista dag att svara', en: 'The last day to answer' },
    example: { sv: '12 december 2026', en: '12 December 2026' },
    form: 'line',
  },
  moves: {
    name: 'nya dagar',
    what: {
      sv: 'Den nya dagen och den som gällde innan, för var och en mottagaren svarar för',
      en: 'The new day and the one before, for each respondent',
    },
    example: {
      sv: 'Sala kommun: svara senast 12 december 2026, i stället för 5 december 2026.',
      en: 'Sala kommun: answer by 12 December 2026, instead of 5 December 2026.',
    },
    form: 'lines',
  },
  minutes: {
    name: 'minuter',
    what: {
      sv: 'Ungefär hur många minuter det tar, räknat på vad mottagaren får frågor om',
      en: 'About how many minutes it takes, estimated from what the recipient is asked',
    },
    example: { sv: '40', en: '40' },
    form: 'line',
  },
  filled: {
    name: 'ifyllt',
    what: {
      sv: 'En mening om svaren från förra omgången. Tom när inget är ifyllt.',
      en: 'A sentence about the answers of the last round. Empty when nothing is filled in.',
    },
    example: {
      sv: '12 svar är ifyllda från förra omgången: bekräfta dem eller ändra dem.',
      en: '12 answers are filled in from the last round: confirm or change them.',
    },
    form: 'line',
    mayBeEmpty: true,
  },
  duty: {
    name: 'frivilligt',
    what: {
      sv: 'Om det är frivilligt att svara, eller vilken bestämmelse som kräver det',
      en: 'Whether it is voluntary to answer, or which provision demands it',
    },
    example: { sv: 'Det är frivilligt att svara.', en: 'It is voluntary to answer.' },
    form: 'line',
    mayBeEmpty: true,
  },
  opens: {
    name: 'när länken gäller',
    what: {
      sv: 'När tillgången väntar på att de som redan svarar säger ja. Annars tom.',
      en: 'When the access waits for those who answer already. Empty otherwise.',
    },
    example: {
      sv: 'Någon svarar redan för Sala kommun. Länken börjar gälla 2 december 2026 kl. 09.00, och tidigare om de säger ja. Vi mejlar dig i så fall.',
      en: 'Someone already answers for Sala kommun. The link works from 2 December 2026 at 09:00, and earlier if they agree. We will then send you a message.',
    },
    form: 'line',
    mayBeEmpty: true,
  },
  together: {
    name: 'flera på en gång',
    what: {
      sv: 'Till den som svarar för polisen i flera kommuner: att det går att svara för alla på en gång. Annars tom.',
      en: 'To those who answer for the police in several municipalities: that they can answer for all at once. Empty otherwise.',
    },
    example: {
      sv: 'Du kan svara för alla dina kommuner på en gång, och ändra där en kommun skiljer sig.',
      en: 'You can answer for all your municipalities at once, and change where one differs.',
    },
    form: 'line',
    mayBeEmpty: true,
  },
  link: {
    name: 'länk',
    what: { sv: 'Mottagarens personliga länk', en: 'The personal link of the recipient' },
    example: { sv: 'https://kartlaggning.example/inbjudan', en: 'https://kartlaggning.example/inbjudan' },
    form: 'link',
  },
  page: {
    name: 'länk',
    what: { sv: 'Länk till sidan i tjänsten', en: 'A link to the page in the service' },
    example: { sv: 'https://kartlaggning.example/', en: 'https://kartlaggning.example/' },
    form: 'link',
  },
} as const satisfies Record<string, Placeholder>
