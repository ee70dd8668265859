import { expect, it } from 'vitest'
import { noCurrentPicture } from './r06-no-current-picture.ts'
import { aRound, findings, verdicts } from '../test-round.ts'

const picture = (pictureStatus: string, pictureMonth?: string) => ({
  knowledge: { pictureStatus, ...(pictureMonth && { pictureMonth }) },
})

it.each([
  ['a current picture from this year is no gap', picture('current', '2026-03'), undefined],
  ['a picture exactly 24 months old is not too old', picture('current', '2024-11'), undefined],
  ['a picture 23 months old is not too old', picture('current', '2024-12'), undefined],
  ['a picture 25 months old is too old, also where it is called current', picture('current', '2024-10'), 4],
  ['without a month a current picture is judged by its status alone', picture('current'), undefined],
  ['an outdated picture is too old', picture('outdated', '2023-01'), 4],
  ['an outdated picture without a month is too old', picture('outdated'), 4],
  ['an outdated picture is too old, whatever its month', picture('outdated', '2026-01'), 4],
  ['a current picture of a month not known is judged by its status', picture('current', 'unknown'), undefined],
  ['an outdated picture of a month not known is too old', picture('outdated', 'unknown'), 4],
  ['a picture not started is missing', picture('not_started'), 4],
  ['a picture in progress is half a gap', picture('in_progress'), 2],
  ['an unknown picture cannot be assessed', picture('unknown'), 'cannot be assessed'],
  ['a round that does not ask says nothing', {}, undefined],
])('%s', (_, municipality, expected) => {
  const round = aRound({ Köping: { municipality } })
  expect(verdicts(noCurrentPicture, round)).toEqual(expected === undefined ? {} : { 'R06:1983': expected })
})

it('counts to the month of the reference date, not to its day', () => {
  const municipality = picture('current', '2024-11')
  for (const referenceDate of ['2026-11-01', '2026-11-30']) {
    expect(verdicts(noCurrentPicture, aRound({ Köping: { municipality } }, { referenceDate }))).toEqual({})
  }
  const inDecember = aRound({ Köping: { municipality } }, { referenceDate: '2026-12-01' })
  expect(verdicts(noCurrentPicture, inDecember)).toEqual({ 'R06:1983': 4 })
})

it('follows the threshold of the round', () => {
  const round = aRound(
    { Köping: { municipality: picture('current', '2025-10') } },
    { thresholds: { pictureMonths: 12 } },
  )
  expect(verdicts(noCurrentPicture, round)).toEqual({ 'R06:1983': 2 })
})

it.each([
  [12, '2025-11', undefined],
  [12, '2025-10', 2],
  [12, '2024-11', 2],
  [12, '2024-10', 4],
  [36, '2024-10', undefined],
  [36, '2023-10', 4],
  [23, 'unknown', 'cannot be assessed'],
  [24, 'unknown', undefined],
])('breaks the law only when its two years have passed: limit %i, month %s, severity %s', (limit, month, expected) => {
  const round = aRound(
    { Köping: { municipality: picture('current', month) } },
    { thresholds: { pictureMonths: limit } },
  )
  expect(verdicts(noCurrentPicture, round)).toEqual(expected === undefined ? {} : { 'R06:1983': expected })
})

it('says what is old for the round alone, and what cannot be assessed', () => {
  const sentence = (month: string) =>
    findings(
      noCurrentPicture,
      aRound({ Köping: { municipality: picture('current', month) } }, { thresholds: { pictureMonths: 12 } }),
    )[0]?.sentence.sv
  expect(sentence('2025-10')).toBe(
    'Enligt svaret är lägesbilden från oktober 2025, alltså 13 månader gammal. Omgångens gräns är 12 månader. Länsstyrelsen kan hjälpa er att ta fram en ny.',
  )
  expect(sentence('unknown')).toBe(
    'Kommunen vet inte när lägesbilden blev klar. Därför går det inte att bedöma om den är aktuell.',
  )
})

it('says from when the picture is and how old that makes it', () => {
  const [finding] = findings(noCurrentPicture, aRound({ Köping: { municipality: picture('outdated', '2024-02') } }))
  expect(finding?.sentence.sv).toBe(
    'Enligt svaret är lägesbilden från februari 2024, alltså 33 månader gammal. Lägesbilden ska uppdateras minst vartannat år. Länsstyrelsen kan hjälpa er att ta fram en ny.',
  )
  expect(finding?.tasks).toEqual(['knowledge_based_work'])
  expect(finding?.evidence.map(({ question, value }) => [question, value])).toEqual([
    ['knowledge.pictureStatus', 'outdated'],
    ['knowledge.pictureMonth', '2024-02'],
  ])
})

it('leaves the duty with the municipality: what the police say about the picture is no finding', () => {
  expect(verdicts(noCurrentPicture, aRound({ Köping: { police: picture('not_started') } }))).toEqual({})
})
