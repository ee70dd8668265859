import { expect, test } from 'vitest'
import { reconciliationLetter } from './reconciliation-letter.ts'

const facts = {
  email: 'anna.ek@sala.example',
  language: 'sv',
  name: 'Anna Ek',
  respondentId: 'r',
  kind: 'municipality',
  until: null,
  place: 'Sala',
  officialName: 'Sala kommun',
  round: 'Kartläggningen 2026',
  compared: 89,
  differing: 33,
  jointActions: 0,
  authority: 'Länsstyrelsen i Västmanlands län',
  contactName: 'Karin Berg',
  contactEmail: 'karin.berg@example.org',
  fictional: false,
} as const

test.each([
  { compared: 89, differing: 33, says: 'Svaren skiljer sig på 33 av 89 frågor.' },
  { compared: 1, differing: 1, says: 'Svaren skiljer sig på 1 av 1 fråga.' },
  { compared: 89, differing: 0, says: 'Svaren är lika på alla frågor som går att jämföra.' },
  { compared: 0, differing: 0, says: 'Inga av svaren går att jämföra.' },
])('of $compared compared answers and $differing that differ it says: $says', ({ says, ...counts }) => {
  expect(reconciliationLetter([], [{ ...facts, ...counts }], 'https://example.org').body).toContain(
    `Svaren ändras inte.\n\n${says}\nSe jämförelsen:\n`,
  )
})

test.each([
  { jointActions: 2, mentions: true },
  { jointActions: 0, mentions: false },
])('joint actions are mentioned only where there are any: $jointActions', ({ jointActions, mentions }) => {
  const { body } = reconciliationLetter([], [{ ...facts, jointActions }], 'https://example.org')
  expect(body.includes('samverkansinsatser')).toBe(mentions)
})
