import { expect, it } from 'vitest'
import type { CanonicalAnswers, Initiative } from '../answers/address.ts'
import { redactFor } from '../answers/redact.ts'
import { questionnaireOf } from '../questionnaires/registry.ts'
import { sectionsFor } from '../questionnaire/section.ts'
import { initiativesToShareIn, stateOfInitiative } from './initiative-to-share.ts'

const sections = sectionsFor(questionnaireOf('2026'), 'municipality', 'full')

const entries: readonly Initiative[] = [
  { id: 'a', name: 'Vuxna på stan, ring 070-123 45 67', share: 'yes_talk', phase: 'ongoing', comment: 'Internt' },
  { id: 'b', name: 'Ännu en', share: 'yes_docs', phase: 'paused' },
  { id: 'c', name: 'Delas inte', share: 'not_now', phase: 'ongoing' },
  { id: 'd', name: 'Inget sagt', phase: 'ongoing' },
  { id: 'e', share: 'yes_both' },
]

const sharedWith = (reader: 'county-board' | 'lansbra' | 'public', shareLevel?: string) => {
  const { document } = redactFor(
    reader,
    sections,
  )({
    initiatives: { entries: entries.map((it) => ({ ...it })) },
    ...(shareLevel !== undefined && { closing: { shareLevel } }),
  })
  return initiativesToShareIn([{ code: '1981', municipality: { answers: document as CanonicalAnswers }, police: null }])
}

it('tells of what is shared, by its name, and points out nobody', () => {
  expect(sharedWith('lansbra').map(({ initiative, state, side }) => [initiative.name, state, side])).toEqual([
    ['Vuxna på stan, ring •••', 'under_way', 'municipality'],
    ['Ännu en', 'paused', 'municipality'],
  ])
})

it('tells no reader more than they may see', () => {
  expect(sharedWith('county-board')[0]?.initiative.comment).toBe('Internt')
  expect(sharedWith('lansbra')[0]?.initiative).not.toHaveProperty('comment')
  expect(sharedWith('county-board', 'coordinator')).toHaveLength(2)
  expect(sharedWith('lansbra', 'coordinator')).toEqual([])
  expect(sharedWith('public')).toEqual([])
})

it.each([
  [{ phase: 'idea' }, 'planned'],
  [{ phase: 'planning' }, 'planned'],
  [{ phase: 'ongoing' }, 'under_way'],
  [{ phase: 'permanent', statusSinceLast: 'changed' }, 'under_way'],
  [{ phase: 'paused' }, 'paused'],
  [{ phase: 'ended' }, 'ended'],
  [{ phase: 'ongoing', statusSinceLast: 'ended_other' }, 'ended'],
  [{ phase: 'ongoing', statusSinceLast: 'never_started' }, 'never_started'],
  [{ phase: 'unknown' }, 'not_known'],
  [{}, 'not_known'],
] as const)('%o is %s', (initiative, state) => expect(stateOfInitiative(initiative)).toBe(state))
