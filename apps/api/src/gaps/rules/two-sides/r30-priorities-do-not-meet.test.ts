import { expect, it } from 'vitest'
import { prioritiesDoNotMeet } from './r30-priorities-do-not-meet.ts'
import { aRound, findings, verdicts } from '../test-round.ts'

const top = (...priority: string[]) => ({ problems: { priority } })
const ours = top('narcotics', 'disorder', 'traffic')

it.each([
  ['nothing in common is significant', top('arson', 'vandalism', 'fraud_elderly'), 3],
  ['one in common is information', top('arson', 'traffic', 'fraud_elderly'), 1],
  ['two in common is enough', top('traffic', 'narcotics', 'arson'), undefined],
  ['the order does not matter', top('traffic', 'disorder', 'narcotics'), undefined],
  ['nothing to compare with says nothing', {}, undefined],
])('%s', (_, police, expected) => {
  const found = verdicts(prioritiesDoNotMeet, aRound({ Köping: { municipality: ours, police } }))
  expect(found).toEqual(expected === undefined ? {} : { 'R30:1983': expected })
})

it('has nothing to compare when one side is silent', () => {
  expect(verdicts(prioritiesDoNotMeet, aRound({ Köping: { municipality: ours } }))).toEqual({})
})

it('names the priorities of both in their order', () => {
  const police = top('arson', 'vandalism', 'fraud_elderly')
  const [finding] = findings(prioritiesDoNotMeet, aRound({ Köping: { municipality: ours, police } }))
  expect(finding?.sentence.sv).toBe(
    'Kommunens tre viktigaste problem är narkotikabrott och öppen droghandel; ordningsstörningar och otrygga platser; trafikbrott och störande körning. Polisens är anlagd brand; skadegörelse och klotter; bedrägerier mot äldre. Inget av dem är gemensamt.',
  )
})
