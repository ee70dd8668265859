import { expect, it } from 'vitest'
import { importantActorWorksBadly } from './r20-important-actor-works-badly.ts'
import { aRound, entryId, findings, verdicts } from '../test-round.ts'

type Known = number | 'unknown'

const region = entryId(901)
const actors = new Map([[region, { name: 'Region Västmanland', kind: 'region' }]])
const partner = (importance: Known, quality: Known, number = 1) => ({
  collaborators: { entries: [{ id: entryId(number), actor: region, importance, quality }] },
})
const key = `R20:1983:${region}`

it.each<[string, Known, Known, number | string | undefined]>([
  ['important, and works rather badly', 4, 2, 2],
  ['very important, and works very badly', 5, 1, 2],
  ['rather important', 3, 1, undefined],
  ['important, and works neither well nor badly', 4, 3, undefined],
  ['important, and not known how it works', 4, 'unknown', 'cannot be assessed'],
  ['not known how important, and works badly', 'unknown', 2, 'cannot be assessed'],
  ['neither known', 'unknown', 'unknown', 'cannot be assessed'],
  ['not important, and not known how it works', 3, 'unknown', undefined],
  ['not known how important, and works well', 'unknown', 4, undefined],
])('%s', (_, importance, quality, expected) => {
  const round = aRound({ Köping: { municipality: partner(importance, quality) } }, { actors })
  expect(verdicts(importantActorWorksBadly, round)).toEqual(expected === undefined ? {} : { [key]: expected })
})

it('is one finding of an actor that both sides work with, of those to whom it works badly', () => {
  const round = aRound({ Köping: { municipality: partner(4, 2), police: partner(5, 1, 2) } }, { actors })
  const [finding, ...others] = findings(importantActorWorksBadly, round)
  expect(others).toEqual([])
  expect(finding?.sentence.sv).toMatch(/^Enligt kommunen och polisen är Region Västmanland viktig för arbetet, men/)
  expect(finding?.evidence.map(({ kind, entryName, question }) => [kind, entryName, question])).toEqual(
    ['municipality', 'police'].flatMap((kind) =>
      ['actor', 'importance', 'quality'].map((name) => [kind, 'Region Västmanland', `collaborators.${name}`]),
    ),
  )
  const mixed = aRound({ Köping: { municipality: partner(4, 5), police: partner(4, 'unknown', 2) } }, { actors })
  expect(verdicts(importantActorWorksBadly, mixed)).toEqual({ [key]: 'cannot be assessed' })
  expect(verdicts(importantActorWorksBadly, aRound({ Köping: { municipality: {} } }, { actors }))).toEqual({})
})
