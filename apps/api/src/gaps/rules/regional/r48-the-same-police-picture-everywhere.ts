import { answer } from '@kartlaggning/schema/answers/address'
import { differingProblems, isSamePicture } from '@kartlaggning/schema/definitions/same-picture'
import type { Text } from '@kartlaggning/schema/text'
import type { Municipality } from '../round.ts'
import { rule } from '../rule.ts'
import type { Submitted } from '../submitted.ts'
import { placeNames, problemName } from '../wording.ts'
import { codesOf } from './in-common.ts'

/** By the police areas of today: one that a municipality has left says nothing of it. */
export const theSamePolicePictureEverywhere = rule('R48', (round, tell) => {
  const areas = Map.groupBy(
    round.municipalities.filter(({ police }) => police),
    ({ policeArea }) => policeArea,
  )
  for (const [area, places] of areas) {
    if (area === null || !isSamePicture(places.flatMap(({ police }) => picturesOf(police)))) continue
    const [problem] = differingProblems(places.flatMap(({ municipality }) => picturesOf(municipality)))
    if (problem === undefined) continue
    tell({
      subject: area,
      municipalities: codesOf(places),
      severity: 1,
      sentence: copied(problem, places),
      evidence: places.flatMap(({ judged }) => judged().flatMap((it) => (it.problem === problem ? it.sizes : []))),
    })
  }
})

const picturesOf = (side: Submitted | null) => (side ? [answer(side, 'problems.concern') ?? {}] : [])

function copied(problem: string, places: readonly Municipality[]): Text {
  const [where, what] = [placeNames(places), problemName(problem)]
  return {
    sv: `Polisen har gett exakt samma bild av problemen i ${where.sv}, som hör till samma lokalpolisområde. Kommunernas bilder skiljer sig, till exempel av ${what.sv}. Det kan stämma, men också bero på att svaren är kopierade. Fråga polisen innan ni bygger något på jämförelsen.`,
    en: `The police have given exactly the same picture of the problems in ${where.en}, which belong to the same local police area. The pictures of the municipalities differ, for example of ${what.en}. It may be true, or the answers may have been copied. Ask the police before you build anything on the comparison.`,
  }
}
