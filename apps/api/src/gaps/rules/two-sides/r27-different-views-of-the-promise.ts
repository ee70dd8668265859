import { citizenPromiseOf, isPromiseKnown } from '@kartlaggning/schema/definitions/citizen-promise'
import type { Problem } from '@kartlaggning/schema/definitions/problem-size'
import type { Text } from '@kartlaggning/schema/text'
import { answerText } from '../answer-text.ts'
import { forBothSides, type Statement } from '../combinators.ts'
import { cite } from '../evidence.ts'
import { rule } from '../rule.ts'
import { problemNames, quoted } from '../wording.ts'

type CitizenPromise = NonNullable<ReturnType<typeof citizenPromiseOf>>

export const differentViewsOfThePromise = rule(
  'R27',
  forBothSides((municipality, police) => {
    const ours = citizenPromiseOf(municipality)
    const theirs = citizenPromiseOf(police)
    const difference = ours && theirs && compare(ours, theirs)
    if (!difference) return undefined
    const evidence = [municipality, police].flatMap((side) =>
      cite(side, 'agreements.promiseStatus', 'agreements.promiseFocus'),
    )
    return { ...difference, evidence }
  }),
)

function compare(ours: CitizenPromise, theirs: CitizenPromise): Omit<Statement, 'evidence'> | undefined {
  if (!isPromiseKnown(ours) || !isPromiseKnown(theirs)) return { severity: null, sentence: notKnown }
  if (ours.status !== theirs.status) return { severity: 2, sentence: statusDiffers(ours, theirs) }
  if (!ours.focus || !theirs.focus || ours.focus.some((problem) => theirs.focus?.includes(problem))) return undefined
  return { severity: 2, sentence: focusDiffers(ours.focus, theirs.focus) }
}

function statusDiffers(ours: CitizenPromise, theirs: CitizenPromise): Text {
  const our = quoted(answerText('agreements.promiseStatus', ours.status))
  const their = quoted(answerText('agreements.promiseStatus', theirs.status))
  return {
    sv: `På frågan om det finns ett medborgarlöfte svarar kommunen ${our.sv} och polisen ${their.sv}. Ett löfte som bara den ena räknar med går inte att hålla. Stäm av vad som gäller.`,
    en: `Asked whether there is a citizen promise, the municipality answers ${our.en} and the police ${their.en}. A promise that only one of them counts on cannot be kept. Check with each other what applies.`,
  }
}

function focusDiffers(ours: readonly Problem[], theirs: readonly Problem[]): Text {
  const our = problemNames(ours)
  const their = problemNames(theirs)
  return {
    sv: `Enligt kommunen handlar medborgarlöftet om ${our.sv}. Enligt polisen handlar det om ${their.sv}. Inget problem är gemensamt. Stäm av vad ni har lovat invånarna.`,
    en: `According to the municipality, the citizen promise is about ${our.en}. According to the police, it is about ${their.en}. No problem is shared. Check with each other what you have promised the residents.`,
  }
}

const notKnown: Text = {
  sv: 'Kommunen eller polisen vet inte om det finns ett medborgarlöfte. Därför går det inte att jämföra svaren.',
  en: 'The municipality or the police do not know whether there is a citizen promise, so the answers cannot be compared.',
}
