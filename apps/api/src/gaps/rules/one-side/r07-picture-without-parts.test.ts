import { expect, it } from 'vitest'
import { noCurrentPicture } from './r06-no-current-picture.ts'
import { pictureWithoutParts } from './r07-picture-without-parts.ts'
import { findGaps } from '../rules.ts'
import { aRound, findings, verdicts } from '../test-round.ts'

const all = ['mapping', 'extent', 'consequences', 'analysis']
const containing = (...pictureContents: string[]) => ({ municipality: { knowledge: { pictureContents } } })

it.each([
  ['all four parts', containing(...all), undefined],
  ['all four and more', containing(...all, 'safety', 'other_info'), undefined],
  ['without the mapping', containing('extent', 'consequences', 'analysis'), 3],
  ['without the extent', containing('mapping', 'consequences', 'analysis'), 3],
  ['without the consequences', containing('mapping', 'extent', 'analysis'), 3],
  ['without the analysis', containing('mapping', 'extent', 'consequences'), 3],
  ['only what the law does not mention', containing('safety', 'comparison'), 3],
  ['what it contains is not known', containing('unknown'), 'cannot be assessed'],
  ['there is no picture to ask about', { municipality: { knowledge: {} } }, undefined],
  ['the police are not asked', { police: containing('mapping').municipality }, undefined],
])('%s', (_, sides, expected) => {
  const found = verdicts(pictureWithoutParts, aRound({ Köping: sides }))
  expect(found).toEqual(expected === undefined ? {} : { 'R07:1983': expected })
})

it('names the parts that are not there', () => {
  const [finding] = findings(pictureWithoutParts, aRound({ Köping: containing('mapping', 'extent') }))
  expect(finding?.sentence.sv).toBe(
    'Enligt svaret saknar lägesbilden brottslighetens konsekvenser och analys, som lagen (2023:196) nämner. Utan alla delar är det svårt att se vad som behöver göras. Länsstyrelsen kan ge stöd med lägesbilden.',
  )
  expect(finding?.evidence.map(({ value }) => value)).toEqual([['mapping', 'extent']])
})

it('is shown under a picture that is too old, which is its cause', () => {
  const municipality = { knowledge: { pictureStatus: 'outdated', pictureContents: ['mapping'] } }
  const found = findGaps(aRound({ Köping: { municipality } }), [noCurrentPicture, pictureWithoutParts])
  expect(found.map(({ key, under }) => [key, under])).toEqual([
    ['R06:1983', null],
    ['R07:1983', 'R06:1983'],
  ])
})
