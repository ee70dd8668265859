import { expect, it } from 'vitest'
import type { ProblemSize } from '@kartlaggning/schema/definitions/problem-size'
import { differentProblemPictures } from './r29-different-problem-pictures.ts'
import { aRound, findings, judging, verdicts } from '../test-round.ts'

const pictures = (municipality: ProblemSize, police: ProblemSize, concernDifference = 2) =>
  aRound(
    { Köping: { municipality: judging({ narcotics: municipality }), police: judging({ narcotics: police }) } },
    { thresholds: { concernDifference } },
  )

it.each<[string, ProblemSize, ProblemSize, number | string | undefined]>([
  ['one step apart is the same picture', 3, 2, undefined],
  ['two steps apart is not', 4, 2, 3],
  ['three steps apart is not', 4, 1, 3],
  ['nor is it the other way about', 1, 4, 3],
  ['large and small is not', 3, 1, 3],
  ['large and moderate is the same', 3, 2, undefined],
  ['small and moderate is the same', 1, 2, undefined],
  ['two small steps apart is not', 0, 2, 3],
  ['not applicable and large is not', 'not_applicable', 3, 3],
  ['the same is the same', 4, 4, undefined],
  ['not applicable and moderate are two steps apart', 'not_applicable', 2, 3],
  ['not applicable and small are one step apart', 1, 'not_applicable', undefined],
  ['not applicable to both is the same', 'not_applicable', 'not_applicable', undefined],
  ['unknown to one cannot be assessed', 4, 'unknown', 'cannot be assessed'],
  ['unknown to the other cannot be assessed', 'unknown', 0, 'cannot be assessed'],
  ['unknown to both cannot be assessed', 'unknown', 'unknown', 'cannot be assessed'],
])('%s', (_, municipality, police, expected) => {
  const found = verdicts(differentProblemPictures, pictures(municipality, police))
  expect(found).toEqual(expected === undefined ? {} : { 'R29:1983:narcotics': expected })
})

it('counts large against small whatever the threshold', () => {
  expect(verdicts(differentProblemPictures, pictures(3, 1, 4))).toEqual({ 'R29:1983:narcotics': 3 })
  expect(verdicts(differentProblemPictures, pictures(4, 2, 4))).toEqual({})
  expect(verdicts(differentProblemPictures, pictures(2, 0, 4))).toEqual({})
})

it('counts a single step where the threshold is one', () => {
  expect(verdicts(differentProblemPictures, pictures(3, 2, 1))).toEqual({ 'R29:1983:narcotics': 3 })
})

it('does not compare a problem that one side has not judged, nor a silent side, nor each side’s other problem', () => {
  const round = aRound({
    Köping: { municipality: judging({ narcotics: 4, other: 4 }), police: judging({ arson: 4, other: 0 }) },
    Sala: { municipality: judging({ narcotics: 4 }) },
  })
  expect(verdicts(differentProblemPictures, round)).toEqual({})
})

it('says how great the problem is to each', () => {
  const [finding] = findings(differentProblemPictures, pictures(4, 'not_applicable'))
  expect(finding?.sentence).toEqual({
    sv: 'Enligt kommunen är narkotikabrott och öppen droghandel ett mycket stort problem, enligt polisen inte aktuellt. Skillnaden kan bero på olika underlag. Jämför lägesbilderna.',
    en: 'The municipality judges drug offences and open drug dealing as a very large problem, the police as not applicable. The difference may come from different sources. Compare the situational pictures.',
  })
})
