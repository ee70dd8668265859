import { newId } from '@kartlaggning/schema/id'
import type { RegisteredPerson } from '@kartlaggning/schema/respondents/people'
import { expect, test } from 'vitest'
import { filterPeople, stateOf } from './filter-people.ts'

const assignment = (respondent: string, endedAt: string | null = null) => ({
  respondentId: newId(),
  roundId: newId(),
  roundName: 'Kartläggningen 2026',
  roundStatus: 'open' as const,
  respondent,
  isPart: false,
  signatory: true,
  since: '2026-10-05T08:00:00.000Z',
  opensAt: null,
  endedAt,
})
const person = (name: string, changes: Partial<RegisteredPerson> = {}): RegisteredPerson => ({
  personId: newId(),
  name,
  isOwnName: false,
  email: `${name.toLowerCase().replaceAll(' ', '.')}@example.org`,
  phone: '',
  function: '',
  organisation: '',
  closedAt: null,
  erasedAt: null,
  mergedInto: null,
  mergedAt: null,
  assignments: [assignment('Sala kommun')],
  ...changes,
})
const anna = person('Anna Ek')
const bo = person('Bo Öst', {
  phone: '0700-12',
  assignments: [assignment('Polisen i Köping', '2026-11-01T08:00:00.000Z')],
})
const siv = person('Siv Ros', { closedAt: '2026-11-01T08:00:00.000Z' })
const found = (search: string, state = '') => filterPeople([anna, bo, siv], { search, state })

test('somebody is found by name, address, phone and what they answer for', () => {
  expect(found('anna')).toEqual([anna])
  expect(found('ÖST polisen')).toEqual([bo])
  expect(found('0700-12')).toEqual([bo])
  expect(found('anna polisen')).toEqual([])
  expect(found('')).toHaveLength(3)
})

test('whoever answers now is told apart from whoever has answered and whoever has left', () => {
  expect([anna, bo, siv].map(stateOf)).toEqual(['current', 'former', 'closed'])
  expect(found('', 'former')).toEqual([bo])
})
