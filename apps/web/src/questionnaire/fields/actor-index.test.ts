import type { RegisteredActor } from '@kartlaggning/schema/respondents/actor'
import { expect, test } from 'vitest'
import { actorIndexOf } from './actor-index.ts'

const actor = (name: string, mergedInto: string | null = null, id = name): RegisteredActor => ({
  id,
  name,
  kind: 'other',
  county: '19',
  municipality: null,
  proposed: false,
  mergedInto,
})

const register = [
  actor('Sala kommun'),
  actor('Salabostäder AB'),
  actor('Köpings kommun'),
  actor('Räddningstjänsten Mälardalen'),
  actor('Kvinno- och tjejjouren i Sala'),
  actor('Sala kn', 'Salas stad'),
  actor('Salas stad', 'Sala kommun'),
]
const { search, similar, exactly, named } = actorIndexOf(register)
const namesOf = (typed: string) => search(typed).map((it) => it.actor.name)

test.each([
  ['whatever the case', 'SALA KOMMUN', ['Sala kommun']],
  ['without å, ä and ö', 'raddningstjansten', ['Räddningstjänsten Mälardalen']],
  ['with the words in another order', 'kommun sala', ['Sala kommun']],
  ['by the beginnings of its words', 'räd mäl', ['Räddningstjänsten Mälardalen']],
  ['by a part of a word', 'bostader', ['Salabostäder AB']],
  ['by a word behind a hyphen', 'tjejjouren', ['Kvinno- och tjejjouren i Sala']],
  ['not, when a word is missing', 'sala bibliotek', []],
])('an actor is found %s', (_, typed, found) => {
  expect(namesOf(typed)).toEqual(found)
})

test('the name that begins as typed comes first, each actor once', () => {
  expect(namesOf('sala')).toEqual(['Sala kommun', 'Salabostäder AB', 'Kvinno- och tjejjouren i Sala'])
  expect(namesOf('')).toEqual(
    register
      .filter((it) => it.mergedInto === null)
      .map((it) => it.name)
      .toSorted((a, b) => a.localeCompare(b, 'sv')),
  )
})

test('another name leads to the actor, and is said', () => {
  expect(search('sala kn')).toMatchObject([{ actor: { name: 'Sala kommun' }, as: 'Sala kn' }])
  expect(search('sala kommun')).toMatchObject([{ actor: { name: 'Sala kommun' }, as: null }])
  expect(exactly('SALA KN')?.name).toBe('Sala kommun')
  expect(named('Sala kn')?.name).toBe('Sala kommun')
})

test.each([
  ['Sala komun', 'Sala kommun'],
  ['Räddningstjänst Mälardalen', 'Räddningstjänsten Mälardalen'],
  ['Sala bostäder', 'Salabostäder AB'],
])('%s is nearly %s', (typed, near) => {
  expect(exactly(typed)).toBeUndefined()
  expect(similar(typed)[0]?.actor.name).toBe(near)
})

test('what is not alike is not taken for it', () => {
  expect(similar('Brandkåren')).toEqual([])
  expect(similar('')).toEqual([])
})
