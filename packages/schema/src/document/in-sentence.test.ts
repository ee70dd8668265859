import { expect, test } from 'vitest'
import { actorKind } from '../questionnaires/code-lists/actor.ts'
import { inSentence } from './in-sentence.ts'

test.each([
  ['Våld i nära relationer', 'våld i nära relationer'],
  ['I ett råd', 'i ett råd'],
  ['EST-rapporter', 'EST-rapporter'],
  ['ANDTS', 'ANDTS'],
  ['EU-medel', 'EU-medel'],
  ['Brås utbildning', 'Brås utbildning'],
  ['Bråk på torget', 'bråk på torget'],
  ['Länsstyrelsen', 'Länsstyrelsen'],
  ['Länsgemensam insats', 'länsgemensam insats'],
  ['The Swedish Tax Agency', 'the Swedish Tax Agency'],
  ['', ''],
])('“%s” is “%s” inside a sentence', (text, inside) => {
  expect(inSentence(text)).toBe(inside)
})

test('an authority among the actors keeps its capital', () => {
  const authorities = actorKind
    .map(({ text }) => text.sv)
    .filter((it) => /(verket|kassan|fogden|myndigheten)$/.test(it))
  expect(authorities.length).toBeGreaterThan(3)
  expect(authorities.map(inSentence)).toEqual(authorities)
})
