import { expect, it } from 'vitest'
import { noCoordinationFunction } from './r01-no-coordination-function.ts'
import { aRound, findings, verdicts } from '../test-round.ts'

const stating = (stated: string) => ({ municipality: { organisation: { function: stated } } })

it.each([
  ['no function breaks the law', 'no', 4],
  ['one that is being set up is half a gap', 'in_progress', 2],
  ['one that nobody knows of cannot be assessed', 'unknown', 'cannot be assessed'],
  ['a designated person is enough', 'own_person', undefined],
  ['several are enough', 'several', undefined],
  ['a function shared with another municipality is enough', 'shared_municipality', undefined],
  ['and so is one that is bought', 'federation', undefined],
])('%s', (_, stated, expected) => {
  const found = verdicts(noCoordinationFunction, aRound({ Köping: stating(stated) }))
  expect(found).toEqual(expected === undefined ? {} : { 'R01:1983': expected })
})

it('says nothing where it was not asked, nor of a municipality that is silent', () => {
  const round = aRound({ Köping: { municipality: {} }, Sala: { police: { organisation: { function: 'no' } } } })
  expect(verdicts(noCoordinationFunction, round)).toEqual({})
})

it.each([
  [
    { Köping: stating('no'), Surahammar: {}, Arboga: {} },
    'Länsstyrelsen kan ge processtöd, eller undersöka en delad funktion med Surahammar eller Arboga.',
  ],
  [
    { Köping: stating('no'), Surahammar: {}, Arboga: {}, Kungsör: {}, Skinnskatteberg: {} },
    'Länsstyrelsen kan ge processtöd, eller undersöka en delad funktion med Skinnskatteberg, Surahammar eller Kungsör.',
  ],
  [{ Gotland: stating('no'), Köping: {} }, 'Länsstyrelsen kan ge processtöd.'],
])('proposes to share with the nearest neighbours, if there are any', (sides, support) => {
  const [finding] = findings(noCoordinationFunction, aRound(sides))
  const name = Object.keys(sides)[0]
  expect(finding?.sentence.sv).toBe(
    `${name} anger att samordningsfunktion saknas. Lagen (2023:196) kräver att varje kommun har en sådan funktion. ${support}`,
  )
  expect(finding?.evidence.map(({ question, value }) => [question, value])).toEqual([['organisation.function', 'no']])
})
