import type { ActorUnderReview } from '@kartlaggning/schema/respondents/actor'
import { expect, test } from 'vitest'
import { filterActors, stateOf } from './filter-actors.ts'

const actor = (name: string, more: Partial<ActorUnderReview> = {}): ActorUnderReview => ({
  id: name,
  name,
  kind: 'other',
  county: '19',
  municipality: null,
  proposed: false,
  mergedInto: null,
  mine: true,
  proposedAt: null,
  reviewed: null,
  merged: null,
  uses: 0,
  version: 1,
  ...more,
})

const register = [
  actor('Arboga kommun', { kind: 'm_executive' }),
  actor('Köpings brandkår', { proposed: true }),
  actor('Sala kn', { proposed: true, mergedInto: 'Sala kommun' }),
  actor('Sala kommun', { kind: 'm_executive' }),
]
const namesOf = (wanted: Partial<Parameters<typeof filterActors>[1]>) =>
  filterActors(register, { search: '', kind: '', state: '', ...wanted }).map((it) => it.name)

test('what waits to be reviewed comes first, and what is merged waits no more', () => {
  expect(register.map(stateOf)).toEqual(['registered', 'proposed', 'merged', 'registered'])
  expect(namesOf({})).toEqual(['Köpings brandkår', 'Arboga kommun', 'Sala kn', 'Sala kommun'])
})

test('actors are found by name, kind and state, together', () => {
  expect(namesOf({ search: 'kommun sala' })).toEqual(['Sala kommun'])
  expect(namesOf({ search: 'kopings BRANDKAR' })).toEqual(['Köpings brandkår'])
  expect(namesOf({ kind: 'm_executive' })).toEqual(['Arboga kommun', 'Sala kommun'])
  expect(namesOf({ state: 'merged' })).toEqual(['Sala kn'])
  expect(namesOf({ kind: 'm_executive', state: 'merged' })).toEqual([])
})
