import { expect, it } from 'vitest'
import { AUDIENCES, type Audience } from '@kartlaggning/schema/answers/audience'
import { findingKind } from '@kartlaggning/schema/gaps/finding-kind'
import { improvement } from './r56-improvement.ts'
import { noCurrentPicture } from '../one-side/r06-no-current-picture.ts'
import { largeProblemWithoutInitiative } from '../one-side/r12-large-problem-without-initiative.ts'
import { agreementDoesNotSteer } from '../two-sides/r38-agreement-does-not-steer.ts'
import { findGaps } from '../rules.ts'
import { anInitiative, aRound, aRoundBefore, judging, type Sides } from '../test-round.ts'

const gap = (key: string, changes = {}) => ({
  key,
  rule: key.slice(0, 3),
  municipalities: [key.split(':')[1] ?? ''],
  problem: key.split(':')[2] ?? null,
  severity: 4,
  ...changes,
})
const picture = (pictureStatus: string) => ({ municipality: { knowledge: { pictureStatus } } })
const round = (
  now: Sides,
  then: Sides,
  gaps: ReturnType<typeof gap>[] = [],
  changes: { reader?: Audience; modulesOff?: string[] } = {},
) => ({
  ...aRound({ Köping: now }, { previous: aRoundBefore({ Köping: then }, { gaps }) }),
  ...changes,
})
const rules = [noCurrentPicture, largeProblemWithoutInitiative, improvement]
const improved = (given: ReturnType<typeof round>) =>
  findGaps(given, rules)
    .filter(({ rule }) => rule === 'R56')
    .map(({ key }) => key)
const old = [gap('R06:1983')]
const better = ['R56:R06:1983']

it.each([
  ['a picture that is current now', round(picture('current'), picture('outdated'), old), better],
  ['a picture that is still too old', round(picture('outdated'), picture('outdated'), old), []],
  ['a picture that is on its way', round(picture('in_progress'), picture('not_started'), old), []],
  ['a picture that is not known of now', round(picture('unknown'), picture('outdated'), old), []],
  ['a picture not asked about now', round({ municipality: {} }, picture('outdated'), old), []],
  [
    'a round without the section',
    round(picture('current'), picture('outdated'), old, { modulesOff: ['knowledge'] }),
    [],
  ],
  ['a municipality that is silent now', round({}, picture('outdated'), old), []],
  [
    'what could not be assessed then',
    round(picture('current'), picture('unknown'), [gap('R06:1983', { severity: null })]),
    [],
  ],
  ['what was never found', round(picture('current'), picture('current')), []],
  ['what an opportunity has come to', round(picture('current'), picture('current'), [gap('R41:1983:narcotics')]), []],
  ['a rule that is no more', round(picture('current'), picture('outdated'), [gap('R00:1983')]), []],
])('considers %s', (_, given, expected) => {
  expect(improved(given)).toEqual(expected)
})

const steered = (agreementSteers: number) => ({
  agreements: { agreementStatus: 'valid', agreementSteers, agreementFollowed: 'yes' },
})
const unsure = { agreements: { agreementStatus: 'unknown' } }

it.each([
  ['that is better now', { municipality: steered(4), police: unsure }, ['R56:R38:1983']],
  ['that is as it was', { municipality: steered(2), police: unsure }, []],
  ['that is better to the one, and the other is silent now', { municipality: steered(4) }, []],
  ['that is as it was to the one, and the other is silent now', { municipality: steered(2) }, []],
])('considers an agreement %s', (_, now, expected) => {
  const given = round(now, { municipality: steered(2), police: unsure }, [gap('R38:1983')])
  const found = findGaps(given, [agreementDoesNotSteer, improvement])
  expect(found.filter(({ rule }) => rule === 'R56').map(({ key }) => key)).toEqual(expected)
})

it('is good news with the answers behind it: no gap, no severity, and only of its problem', () => {
  const initiative = { initiatives: { entries: [anInitiative(1)] } }
  const large = { municipality: { ...judging({ narcotics: 3 }), jointActions: { none: true } } }
  const now = { municipality: { ...large.municipality, ...initiative } }
  const then = { municipality: { ...large.municipality, initiatives: { none: true } } }
  const found = findGaps(round(now, then, [gap('R12:1983:narcotics')]), rules)
  const [finding] = found.filter(({ rule }) => rule === 'R56')
  expect(finding).toMatchObject({ problem: 'narcotics', assessed: true, severity: null, tasks: [] })
  expect(finding && findingKind(finding)).toBe('improvement')
  expect(finding?.sentence.sv).toBe(
    'Förbättrat sedan förra omgången: ”Stort problem utan pågående insats” gäller inte längre för narkotikabrott och öppen droghandel.',
  )
  expect(finding?.evidence.map(({ question }) => question)).toContain('initiatives.phase')
})

it.each([
  ['by two steps', [4, 1], [4, 3], true],
  ['by one step', [4, 1], [4, 2], false],
  ['to nothing', [2, 0], [3, 3], true],
  ['not at all', [4, 1], [4, 1], false],
] as const)('tells that the two pictures have come nearer %s', (_, before, after, expected) => {
  const both = ([one, other]: readonly [number, number]) => ({
    municipality: judging({ narcotics: one }),
    police: judging({ narcotics: other }),
  })
  const given = round(both(after), both(before))
  expect(improved(given)).toEqual(expected ? ['R56:R29:1983:narcotics'] : [])
  const readers = AUDIENCES.filter((reader) => improved({ ...given, reader }).length > 0)
  expect(readers).toEqual(expected ? ['own-organisation', 'county-board', 'counterpart'] : [])
})
