import {
  agreementOf,
  endsWithin,
  isBeingNegotiated,
  isEndNotKnown,
  isInForce,
  isKnown,
  type Agreement,
} from '@kartlaggning/schema/definitions/agreement'
import { monthIn } from '@kartlaggning/schema/definitions/month'
import { amountInWords } from '@kartlaggning/schema/rules/threshold-in-words'
import type { Text } from '@kartlaggning/schema/text'
import { forBothSides } from '../combinators.ts'
import { cite } from '../evidence.ts'
import { monthText } from '../month.ts'
import { rule } from '../rule.ts'
import type { Submitted } from '../submitted.ts'
import { sideName, sideText, together } from '../wording.ts'

interface Stated extends Agreement {
  readonly from: Submitted
}

/** One side that knows when it ends is enough; one that says that a new one is being drawn up is, too. */
export const agreementEndsSoon = rule(
  'R26',
  forBothSides((municipality, police, { referenceDate, thresholds }) => {
    const stated = [municipality, police].flatMap((from): Stated[] => {
      const agreement = agreementOf(from, referenceDate)
      return agreement ? [{ ...agreement, from }] : []
    })
    if (stated.some(isBeingNegotiated)) return undefined
    const evidence = stated.flatMap(({ from }) => cite(from, 'agreements.agreementStatus', 'agreements.agreementTo'))
    const inForce = stated.filter(isInForce)
    const ending = inForce.filter((it) => endsWithin(it, thresholds.agreementEndMonths))
    if (ending.length > 0) {
      return stated.every(isKnown)
        ? { severity: 2, sentence: endsSoon(ending), evidence }
        : { severity: null, sentence: successorNotKnown(ending), evidence }
    }
    return inForce.length > 0 && inForce.every(isEndNotKnown)
      ? { severity: null, sentence: endNotKnown, evidence }
      : undefined
  }),
)

const endsSoon = (ending: readonly Stated[]) => together([...ending.map(endText), whyItMatters])

const successorNotKnown = (ending: readonly Stated[]) => together([...ending.map(endText), otherDoesNotKnow])

function endText({ from, to, monthsLeft = 0 }: Stated): Text {
  const last = monthText(monthIn(to) ?? '')
  const left = amountInWords(monthsLeft, 'months')
  const who = sideText(from.kind)
  return monthsLeft === 0
    ? {
        sv: `${who.sv} uppger att samverkansöverenskommelsen gäller till och med ${last.sv}, alltså månaden ut.`,
        en: `According to ${sideName(from.kind).en}, the cooperation agreement is valid until the end of ${last.en}, which is this month.`,
      }
    : {
        sv: `${who.sv} uppger att samverkansöverenskommelsen gäller till och med ${last.sv}, alltså ${left.sv} till.`,
        en: `According to ${sideName(from.kind).en}, the cooperation agreement is valid until the end of ${last.en}, which is ${left.en} from now.`,
      }
}

const whyItMatters: Text = {
  sv: 'Ingen av dem uppger att en ny håller på att tas fram. När överenskommelsen har gått ut finns inget beslut om vad kommunen och polisen ska göra tillsammans. Länsstyrelsen kan stödja arbetet med en ny.',
  en: 'Neither says that a new one is being drawn up. Once it has expired, nothing is decided on what the municipality and the police are to do together. The county administrative board can support the work on a new one.',
}

const otherDoesNotKnow: Text = {
  sv: 'Den andra vet inte om det finns någon överenskommelse. Därför går det inte att bedöma om en ny är på väg.',
  en: 'The other does not know whether there is an agreement, so it cannot be assessed whether a new one is on its way.',
}

const endNotKnown: Text = {
  sv: 'Det framgår inte av svaren hur länge samverkansöverenskommelsen gäller. Därför går det inte att bedöma om den snart löper ut.',
  en: 'The answers do not say how long the cooperation agreement is valid, so it cannot be assessed whether it ends soon.',
}
