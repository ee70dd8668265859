import { ruleCatalogue } from '@kartlaggning/schema/rules/catalogue'
import { expect, it } from 'vitest'
import { findGaps, rules } from './rules.ts'
import { aJointAction, aRound, judging } from './test-round.ts'

const prioritising = { priority: ['narcotics', 'disorder', 'traffic'] }
const withPicture = (pictureStatus: string) =>
  aRound({ Köping: { municipality: { knowledge: { pictureStatus, causeAnalysis: 'none' }, problems: prioritising } } })
const under = (pictureStatus: string) =>
  findGaps(withPicture(pictureStatus))
    .filter(({ rule }) => rule === 'R11')
    .map((finding) => finding.under)

it('has the rules of the catalogue in the order of their numbers', () => {
  const numbers = Object.keys(ruleCatalogue).toSorted()
  expect(rules.map(({ id }) => id)).toEqual(numbers)
})

it('shows missing cause analyses under the missing picture, which is their root', () => {
  expect(under('not_started')).toEqual(['R06:1983', 'R06:1983', 'R06:1983'])
  expect(under('in_progress')).toEqual(['R06:1983', 'R06:1983', 'R06:1983'])
})

it('lets them stand by themselves where the picture is current or cannot be assessed', () => {
  expect(under('current')).toEqual([null, null, null])
  expect(under('unknown')).toEqual([null, null, null])
})

it('never counts an analysis that cannot be assessed among the consequences', () => {
  const knowledge = { pictureStatus: 'not_started', causeAnalysis: 'unknown' }
  const findings = findGaps(aRound({ Köping: { municipality: { knowledge, problems: prioritising } } }))
  expect(findings.find(({ key }) => key === 'R11:1983')).toMatchObject({ assessed: false, under: null })
})

it('merges within a municipality only', () => {
  const round = aRound({
    Sala: { municipality: { knowledge: { pictureStatus: 'not_started' } } },
    Köping: {
      municipality: { knowledge: { pictureStatus: 'current', causeAnalysis: 'none' }, problems: prioritising },
    },
  })
  const causes = findGaps(round).filter(({ rule }) => rule === 'R11')
  expect(causes.map((finding) => finding.under)).toEqual([null, null, null])
})

it('says of a silent counterpart only that it is silent, whatever the two-sided rules would compare', () => {
  const municipality = {
    agreements: { agreementStatus: 'never' },
    problems: { ...judging({ narcotics: 2 }).problems, ...prioritising },
    jointActions: { entries: [aJointAction(1, { counterpartRole: 'leads' })] },
  }
  expect(findGaps(aRound({ Köping: { municipality } })).map(({ key }) => key)).toEqual(['R37:1983'])
})

it('gives two municipalities that the same person answered for, word for word, each their own findings', () => {
  const municipality = { knowledge: { planStatus: 'none' }, ...judging({ narcotics: 4 }) }
  expect(findGaps(aRound({ Arboga: { municipality }, Kungsör: { municipality } })).map(({ key }) => key)).toEqual([
    'R09:1960',
    'R09:1984',
    'R12:1960:narcotics',
    'R12:1984:narcotics',
    'R37:1960',
    'R37:1984',
  ])
})

it('finds nothing in a light round that does not ask about problems and knowledge', () => {
  const light = { agreements: { agreementStatus: 'valid', agreementSigned: '2025-01' }, initiatives: { none: true } }
  expect(findGaps(aRound({ Köping: { municipality: light, police: light } }))).toEqual([])
})

it('finds nothing where nobody takes part', () => {
  expect(findGaps(aRound({}))).toEqual([])
})

it('gives a code of the county’s own its findings, under the code itself', () => {
  const local = judging({ x_marina: 4 })
  const [finding] = findGaps(aRound({ Köping: { municipality: local, police: local } }))
  expect(finding).toMatchObject({ key: 'R12:1983:x_marina', severity: 3 })
  expect(finding?.sentence.sv).toContain('x_marina')
})
