import { expect, it } from 'vitest'
import { wishesThatMeet } from './r49-wishes-that-meet.ts'
import { aRound, findings, verdicts, type Sides } from '../test-round.ts'

const wishing = (wantedProblems: string[], ...wantedWith: string[]) => ({
  cooperation: { wantedProblems, ...(wantedWith.length > 0 && { wantedWith }) },
})

it.each<[string, Record<string, Sides>, object]>([
  [
    'each other, on the same problem',
    {
      Köping: { municipality: wishing(['narcotics'], '1981') },
      Sala: { municipality: wishing(['narcotics'], '1983') },
    },
    { 'R49:narcotics': 1 },
  ],
  [
    'the same problem, without naming each other',
    { Köping: { municipality: wishing(['narcotics']) }, Sala: { police: wishing(['narcotics', 'arson']) } },
    { 'R49:narcotics': 1 },
  ],
  [
    'each other, on different problems',
    { Köping: { municipality: wishing(['narcotics'], '1981') }, Sala: { municipality: wishing(['arson'], '1983') } },
    {},
  ],
  [
    'the same problem, both sides of one municipality',
    { Köping: { municipality: wishing(['narcotics']), police: wishing(['narcotics']) } },
    {},
  ],
  [
    'a problem of its own to each',
    { Köping: { municipality: wishing(['other']) }, Sala: { municipality: wishing(['other']) } },
    {},
  ],
  [
    'an island that wants the same',
    { Gotland: { municipality: wishing(['narcotics']) }, Sala: { municipality: wishing(['narcotics']) } },
    { 'R49:narcotics': 1 },
  ],
  ['nothing', { Köping: { municipality: {} }, Sala: { municipality: { cooperation: { wantedWith: ['1983'] } } } }, {}],
])('considers those who want %s', (_, sides, expected) => {
  expect(verdicts(wishesThatMeet, aRound(sides))).toEqual(expected)
})

it('says who want the same and who have named each other, and points to their wishes', () => {
  const round = aRound({
    Köping: { municipality: wishing(['narcotics'], '1981') },
    Sala: { police: wishing(['narcotics'], '1983', '1984') },
    Arboga: { municipality: wishing(['narcotics'], '1983') },
  })
  const [finding] = findings(wishesThatMeet, round)
  expect(finding?.problem).toBe('narcotics')
  expect(finding?.sentence.sv).toBe(
    'Sala, Köping och Arboga vill samverka mer med andra kommuner om narkotikabrott och öppen droghandel. Sala och Köping har önskat varandra. De som vill samma sak behöver bara hitta varandra. Länsstyrelsen kan föra ihop dem.',
  )
  expect(finding?.evidence.map(({ municipality, question }) => `${municipality} ${question}`)).toEqual([
    '1981 cooperation.wantedWith',
    '1981 cooperation.wantedProblems',
    '1983 cooperation.wantedWith',
    '1983 cooperation.wantedProblems',
    '1984 cooperation.wantedWith',
    '1984 cooperation.wantedProblems',
  ])
})
