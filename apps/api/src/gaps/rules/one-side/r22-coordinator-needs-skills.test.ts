import { expect, it } from 'vitest'
import { coordinatorNeedsSkills } from './r22-coordinator-needs-skills.ts'
import { aRound, findings, verdicts, type Sides } from '../test-round.ts'

const skilled = (training: string[] | undefined, need?: number | 'unknown') => ({
  ...(training && { organisation: { training } }),
  ...(need !== undefined && { support: { need: { training: need } } }),
})

it.each<[string, Sides, number | string | undefined]>([
  ['no training', { municipality: skilled(['none'], 0) }, 2],
  ['a short course', { municipality: skilled(['short'], 0) }, undefined],
  ['no training with the police', { municipality: skilled(['bra']), police: skilled(['none']) }, 2],
  ['a very great need', { municipality: skilled(['bra'], 3) }, 2],
  ['a great need', { municipality: skilled(['bra'], 2) }, undefined],
  ['a need that is not known', { municipality: skilled(['bra'], 'unknown') }, 'cannot be assessed'],
  ['no training, and a need that is not known', { municipality: skilled(['none'], 'unknown') }, 2],
  [
    'a need not known to one, and very great to the other',
    { municipality: skilled(['bra'], 'unknown'), police: skilled(['bra'], 3) },
    2,
  ],
  ['not asked', { municipality: {}, police: {} }, undefined],
])('%s', (_, sides, expected) => {
  const found = verdicts(coordinatorNeedsSkills, aRound({ Köping: sides }))
  expect(found).toEqual(expected === undefined ? {} : { 'R22:1983': expected })
})

it('says of whom, and points to what they answered', () => {
  const round = aRound({ Köping: { municipality: skilled(['none'], 1), police: skilled(['bra'], 3) } })
  const [finding] = findings(coordinatorNeedsSkills, round)
  expect(finding?.sentence.sv).toBe(
    'Den som svarar för kommunen har ingen utbildning i brottsförebyggande arbete. Polisen har ett mycket stort eller akut behov av stöd med kompetens och utbildning. Den som samordnar behöver kunna metoderna. Länsstyrelsen kan ordna utbildning och introduktion.',
  )
  expect(finding?.evidence.map(({ kind, question, value }) => [kind, question, value])).toEqual([
    ['municipality', 'organisation.training', ['none']],
    ['municipality', 'support.need.training', 1],
    ['police', 'organisation.training', ['bra']],
    ['police', 'support.need.training', 3],
  ])
})
