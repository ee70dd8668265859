import { expect, it } from 'vitest'
import { decline } from './r53-decline.ts'
import { aRound, aRoundBefore, findings, verdicts, type Sides } from '../test-round.ts'

const round = (now: Sides, then: Sides) => aRound({ Köping: now }, { previous: aRoundBefore({ Köping: then }) })
const ours = (answers: Sides['municipality'] & object) => ({ municipality: answers })
const theirs = (answers: Sides['police'] & object) => ({ police: answers })
const picture = (pictureStatus: string, pictureMonth?: string) => ({
  knowledge: { pictureStatus, ...(pictureMonth && { pictureMonth }) },
})
const council = (stated: string) => ({ organisation: { council: stated } })
const agreement = (agreementStatus: string, agreementTo?: string) => ({
  agreements: { agreementStatus, ...(agreementTo && { agreementTo }) },
})
const time = (fteAllocated: number | 'unknown') => ({ organisation: { fteAllocated } })

it.each([
  ['a picture that has grown old', round(ours(picture('outdated')), ours(picture('current'))), { picture: 3 }],
  [
    'a picture exactly 24 months old',
    round(ours(picture('current', '2024-11')), ours(picture('current', '2024-11'))),
    {},
  ],
  [
    'a picture that is 25 months old by now',
    round(ours(picture('current', '2024-10')), ours(picture('current', '2024-10'))),
    { picture: 3 },
  ],
  ['a picture that was old then too', round(ours(picture('outdated')), ours(picture('outdated'))), {}],
  [
    'a picture not known of now',
    round(ours(picture('unknown')), ours(picture('current'))),
    { picture: 'cannot be assessed' },
  ],
  ['a picture not known of then', round(ours(picture('outdated')), ours(picture('unknown'))), {}],
  ['a picture in the eyes of the police', round(theirs(picture('outdated')), theirs(picture('current'))), {}],
  ['a council that sleeps', round(ours(council('dormant')), ours(council('active'))), { council: 3 }],
  ['a shared council that sleeps', round(ours(council('dormant')), ours(council('shared'))), { council: 3 }],
  ['a council now shared', round(ours(council('shared')), ours(council('active'))), {}],
  ['an agreement that has expired', round(theirs(agreement('expired')), theirs(agreement('valid'))), { agreement: 3 }],
  [
    'an agreement whose last month has passed',
    round(ours(agreement('valid', '2026-10')), ours(agreement('valid', '2026-10'))),
    { agreement: 3 },
  ],
  [
    'an agreement in its last month',
    round(ours(agreement('valid', '2026-11')), ours(agreement('valid', '2026-11'))),
    {},
  ],
  ['time down by exactly a quarter', round(ours(time(75)), ours(time(100))), { time: 3 }],
  ['time down by more', round(ours(time(74)), ours(time(100))), { time: 3 }],
  ['time up', round(ours(time(100)), ours(time(75))), {}],
  ['time down by less', round(ours(time(76)), ours(time(100))), {}],
  ['time not known now', round(ours(time('unknown')), ours(time(100))), { time: 'cannot be assessed' }],
  ['time not known then', round(ours(time(10)), ours(time('unknown'))), {}],
  ['no time then', round(ours(time(0)), ours(time(0))), {}],
  ['a side that is silent now', round({}, ours(council('active'))), {}],
  ['the first round', aRound({ Köping: ours(council('dormant')) }), {}],
])('%s', (_, given, expected) => {
  const keyed = Object.fromEntries(Object.entries(expected).map(([what, severity]) => [`R53:1983:${what}`, severity]))
  expect(verdicts(decline, given)).toEqual(keyed)
})

it('follows the threshold of the round', () => {
  const given = round(ours(time(90)), ours(time(100)))
  expect(verdicts(decline, { ...given, thresholds: { ...given.thresholds, timeFallen: 10 } })).toEqual({
    'R53:1983:time': 3,
  })
  expect(verdicts(decline, { ...given, thresholds: { ...given.thresholds, timeFallen: 11 } })).toEqual({})
})

it('concerns the tasks of what fell, and points to both rounds', () => {
  const [finding] = findings(decline, round(ours(council('dormant')), ours(council('active'))))
  expect(finding?.tasks).toEqual(['collaboration_exchange'])
  expect(finding?.sentence.sv).toMatch(
    /^Försämring sedan förra omgången: rådet är inte längre aktivt, enligt kommunen\./,
  )
  expect(finding?.evidence.map(({ value }) => value)).toEqual(['active', 'dormant'])
})
