import { expect, it } from 'vitest'
import { obstacleStopsTheWork } from './r21-obstacle-stops-the-work.ts'
import { aRound, findings, verdicts, type Sides } from '../test-round.ts'

type Size = number | 'unknown' | 'not_applicable'

const hindered = (obstacle: Record<string, Size>) => ({ closing: { obstacle } })

it.each<[string, Sides, Record<string, number | string>]>([
  ['one that stops the work', { municipality: hindered({ secrecy: 3 }) }, { 'R21:1983:secrecy': 2 }],
  ['a large one', { municipality: hindered({ secrecy: 2 }) }, {}],
  ['one that does not apply', { municipality: hindered({ secrecy: 'not_applicable' }) }, {}],
  ['one that stops the police', { municipality: {}, police: hindered({ money: 3 }) }, { 'R21:1983:money': 2 }],
  [
    'one that stops both',
    { municipality: hindered({ money: 3 }), police: hindered({ money: 3 }) },
    { 'R21:1983:money': 2 },
  ],
  ['two', { municipality: hindered({ money: 3, time: 3 }) }, { 'R21:1983:money': 2, 'R21:1983:time': 2 }],
  ['one that is not known', { municipality: hindered({ data: 'unknown' }) }, { 'R21:1983': 'cannot be assessed' }],
  [
    'one that is not known to the one and stops the other',
    { municipality: hindered({ data: 'unknown' }), police: hindered({ data: 3 }) },
    { 'R21:1983:data': 2 },
  ],
  [
    'several that are not known, told of once',
    { municipality: hindered({ data: 'unknown', time: 'unknown' }), police: hindered({ it: 'unknown' }) },
    { 'R21:1983': 'cannot be assessed' },
  ],
  ['not asked', { municipality: {} }, {}],
])('%s', (_, sides, expected) => {
  expect(verdicts(obstacleStopsTheWork, aRound({ Köping: sides }))).toEqual(expected)
})

it.each([
  ['secrecy', ['training', 'local_national_link']],
  ['competence', ['training']],
  ['data', ['knowledge_based_work']],
  ['analysis_capacity', ['knowledge_based_work']],
  ['partners', ['collaboration_exchange']],
  ['roles', ['collaboration_exchange']],
  ['small_municipality', ['cross_municipal']],
  ['money', ['practical_support', 'local_national_link']],
  ['short_projects', ['practical_support', 'local_national_link']],
  ['time', ['practical_support']],
])('leads %s to its tasks', (obstacle, tasks) => {
  const round = aRound({ Köping: { municipality: hindered({ [obstacle]: 3 }) } })
  expect(findings(obstacleStopsTheWork, round).map((it) => it.tasks)).toEqual([tasks])
})

it('says whom it stops, and points to their answers', () => {
  const round = aRound({ Köping: { municipality: hindered({ secrecy: 3 }), police: hindered({ secrecy: 3 }) } })
  const [finding] = findings(obstacleStopsTheWork, round)
  expect(finding?.sentence.sv).toBe(
    'Enligt kommunen och polisen finns ett hinder som stoppar arbetet: sekretess eller osäkerhet om sekretess. Så länge det finns kvar kommer arbetet inte framåt. Länsstyrelsen kan ge stöd, eller föra frågan vidare.',
  )
  expect(finding?.evidence.map(({ kind, question, value }) => [kind, question, value])).toEqual([
    ['municipality', 'closing.obstacle.secrecy', 3],
    ['police', 'closing.obstacle.secrecy', 3],
  ])
})
