import {
  limits,
  sizeOf,
  timeAllocated,
  whyTooLittleTime,
  type Size,
} from '@kartlaggning/schema/definitions/coordination-time'
import { thresholdInWords } from '@kartlaggning/schema/rules/threshold-in-words'
import { ruleCatalogue } from '@kartlaggning/schema/rules/catalogue'
import type { Thresholds } from '@kartlaggning/schema/rules/thresholds'
import type { Text } from '@kartlaggning/schema/text'
import { forEachMunicipality } from '../combinators.ts'
import { cite } from '../evidence.ts'
import { rule } from '../rule.ts'

const ALLOCATED = 'organisation.fteAllocated'
const ACTUAL = 'organisation.fteActual'

/** The share is asked for as that of this municipality, so that a shared function is not counted twice. */
export const tooLittleTime = rule(
  'R02',
  forEachMunicipality(({ municipality, population }, { thresholds }) => {
    const why = municipality && whyTooLittleTime(municipality, population, thresholds)
    if (!why) return undefined
    if (why === 'not_known') return { severity: null, sentence: notKnown, evidence: cite(municipality, ALLOCATED) }
    const evidence = cite(municipality, ALLOCATED, ACTUAL)
    if (why === 'taken') return { severity: 2, sentence: taken, evidence }
    const size = population === null ? undefined : sizeOf(population)
    const sentence = belowLimit(Number(timeAllocated(municipality)), size ?? 'small', thresholds)
    return { severity: 2, sentence, evidence }
  }),
)

function belowLimit(allocated: number, size: Size, thresholds: Thresholds): Text {
  const limit = limits[size]
  const { sv, en } = thresholdInWords(ruleCatalogue.R02.thresholds[limit], thresholds[limit])
  return {
    sv: `Enligt svaret är ${allocated} procent av en heltid avsatt för samordningen. ${sv} ${support.sv}`,
    en: `According to the answer, ${allocated} per cent of full-time is set aside for the coordination. ${en} ${support.en}`,
  }
}

const support: Text = {
  sv: 'Med för lite tid är det svårt att hålla ihop arbetet. Länsstyrelsen kan ge processtöd, eller stöd i att dela funktionen med en annan kommun.',
  en: 'With too little time it is hard to keep the work together. The county administrative board can give process support, or support in sharing the function with another municipality.',
}

const taken: Text = {
  sv: `Enligt svaret går mindre än hälften av den avsatta tiden åt till samordningen. ${support.sv}`,
  en: `According to the answer, less than half of the time set aside goes to the coordination. ${support.en}`,
}

const notKnown: Text = {
  sv: 'Kommunen vet inte hur mycket tid som är avsatt för samordningen. Därför går det inte att bedöma om den räcker.',
  en: 'The municipality does not know how much time is set aside for the coordination. So it cannot be assessed whether it is enough.',
}
