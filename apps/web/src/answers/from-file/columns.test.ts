import { initiatives as section } from '@kartlaggning/schema/questionnaires/2026/initiatives'
import { sectionsFor } from '@kartlaggning/schema/questionnaire/section'
import { expect, test } from 'vitest'
import { columnsOf, guessColumns } from './columns.ts'

const group = sectionsFor({ version: '2026', sections: [section] }, 'municipality', 'full')[0]?.entries
if (!group) throw new Error('no entries')
const questions = columnsOf(group)

test.each([
  // Short words are alike by chance: "år" and "var".
  ['År', null],
  ['<5 år', null],
  ['{id}', null],
  ['Vad ska göras?', 'name'],
  ['Vem gör det?', 'lead'],
  ['Tidsplan', 'start'],
  ['När ska det vara klart?', 'end'],
  ['Hur följs det upp?', 'followup'],
])('a column called %s answers %s', (header, name) => {
  expect(guessColumns([header], questions, 'municipality')).toEqual([name])
})

test.each([
  ['Vår', null],
  ['Var', 'arenas'],
  ['Fokusområde', 'problems'],
  ['Fokusområden', 'problems'],
  ['Område', 'arenas'],
  ['Bostadsområde', 'arenas'],
  ['Atgard', 'name'],
  ['Åtgärd', 'name'],
])('a column called %s answers %s', (header, name) => {
  expect(guessColumns([header], questions, 'municipality')).toEqual([name])
})

test.each([
  ['1. Fas', 'phase'],
  ['3 Start', 'start'],
  ['Fas\n(välj ur listan)', 'phase'],
  ['Insats *', 'name'],
  ['Mål-\ngrupp', 'targets'],
  ['Ansvarig\nVilken förvaltning eller organisation?', 'lead'],
])('what stands around a name is no part of it: %j answers %s', (header, name) => {
  expect(guessColumns([header], questions, 'municipality')).toEqual([name])
})

test('a second column of the same name is not taken for another question', () => {
  const twice = ['Insats', 'Startdatum', 'Ansvarig', 'Insats', 'Startdatum', 'Ansvarig']
  expect(guessColumns(twice, questions, 'municipality')).toEqual(['name', 'start', 'lead', null, null, null])
})
