import { expect, it } from 'vitest'
import { noCurrentPicture } from './r06-no-current-picture.ts'
import { oneSidedSources } from './r08-one-sided-sources.ts'
import { findGaps } from '../rules.ts'
import { aRound, findings, verdicts } from '../test-round.ts'

const resting = (pictureSources: string[], citizenDialogue: number | 'unknown' = 1, children?: string[]) => ({
  municipality: { knowledge: { pictureSources, citizenDialogue, ...(children && { children }) } },
})
const three = ['reported_crime', 'est', 'social_services']

it.each([
  ['three kinds of source', resting(three), undefined],
  ['four kinds', resting([...three, 'm_school']), undefined],
  ['two kinds', resting(three.slice(1)), 2],
  ['one kind', resting(['est']), 2],
  ['three kinds, all of the police', resting(['reported_crime', 'police_survey', 'intel']), 2],
  ['three kinds, one of them not of the police', resting(['reported_crime', 'intel', 'est']), undefined],
  ['no dialogue, no survey and nothing of children', resting(three, 0), 2],
  ['no dialogue, and children not heard', resting(three, 0, ['not']), 2],
  ['no dialogue, but children are heard', resting(three, 0, ['youth_council']), undefined],
  ['no dialogue, but a survey of one’s own', resting([...three, 'local_survey'], 0), undefined],
  ['no dialogue, but one of pupils', resting([...three, 'school_survey'], 0), undefined],
  ['whether there was a dialogue is not known', resting(three, 'unknown'), 'cannot be assessed'],
  ['nor that, but children are heard', resting(three, 'unknown', ['dialogue']), undefined],
  ['nor that, and the sources are few', resting(['est'], 'unknown'), 2],
  ['there is no picture to ask about', { municipality: { knowledge: { citizenDialogue: 0 } } }, undefined],
  ['dialogues are not asked about', { municipality: { knowledge: { pictureSources: three } } }, undefined],
  ['what the police say of the sources does not decide', { police: resting(['est']).municipality }, undefined],
])('%s', (_, sides, expected) => {
  const found = verdicts(oneSidedSources, aRound({ Köping: sides }))
  expect(found).toEqual(expected === undefined ? {} : { 'R08:1983': expected })
})

it('follows the threshold of the round', () => {
  const round = (pictureSources: number) => aRound({ Köping: resting(three) }, { thresholds: { pictureSources } })
  expect(verdicts(oneSidedSources, round(3))).toEqual({ 'R08:1983': 2 })
  expect(verdicts(oneSidedSources, round(2))).toEqual({})
})

it('says in what way, and is shown under a picture that is missing', () => {
  const { knowledge } = resting(['reported_crime'], 0).municipality
  const municipality = { knowledge: { ...knowledge, pictureStatus: 'in_progress' } }
  const round = aRound({ Köping: { municipality } })
  expect(findings(oneSidedSources, round)[0]?.sentence.sv).toBe(
    'Enligt svaret bygger lägesbilden på 1 slags underlag. Underlaget är bara anmälda brott och polisens egna rapporter. Det framgår inte att invånare eller barn har fått komma till tals. Flera slags underlag visar problem som inte anmäls. Länsstyrelsen kan ge stöd med statistik och analys.',
  )
  const found = findGaps(round, [noCurrentPicture, oneSidedSources])
  expect(found.find(({ rule }) => rule === 'R08')?.under).toBe('R06:1983')
})
