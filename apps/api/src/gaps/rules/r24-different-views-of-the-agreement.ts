import type { Text } from '@kartlaggning/schema/text'
import { cite } from './evidence.ts'
import { monthsBetween, monthText } from './month.ts'
import { choiceAt } from './round-answers.ts'
import { bothSides } from './round.ts'
import { rule, type Found } from './rule.ts'
import type { Submitted } from './submitted.ts'
import { listed } from './wording.ts'

const STATUS = 'agreements.agreementStatus'
const DATES = ['agreements.agreementSigned', 'agreements.agreementTo'] as const
type DateAddress = (typeof DATES)[number]

export const differentViewsOfTheAgreement = rule('R24', (round, tell) => {
  for (const answers of round.municipalities) {
    const both = bothSides(answers)
    const difference = both && compare(...both, round.thresholds.agreementDateMonths)
    if (!difference) continue
    const evidence = both.flatMap((side) => cite(side, STATUS, ...DATES))
    tell({ ...difference, subject: answers.code, municipalities: [answers.code], evidence })
  }
})

type Difference = Pick<Found, 'severity' | 'sentence'>

function compare(municipality: Submitted, police: Submitted, months: number): Difference | undefined {
  const ours = choiceAt(municipality, STATUS)
  const theirs = choiceAt(police, STATUS)
  if (ours === undefined || theirs === undefined) return undefined
  if (ours === 'unknown' || theirs === 'unknown') return { severity: null, sentence: notKnown }
  if (ours !== 'valid' && theirs !== 'valid') return undefined
  if (ours !== theirs) return { severity: 3, sentence: differing(statusText(ours), statusText(theirs)) }
  const dates = DATES.filter((address) => apart(choiceAt(municipality, address), choiceAt(police, address), months))
  if (dates.length === 0) return undefined
  return { severity: 3, sentence: differing(datesText(municipality, dates), datesText(police, dates)) }
}

/** An agreement until further notice and one with a last month are not the same agreement. */
function apart(one: string | undefined, other: string | undefined, months: number): boolean {
  if (one === undefined || other === undefined) return false
  if (one === 'open_ended' || other === 'open_ended') return one !== other
  return Math.abs(monthsBetween(one, other)) > months
}

const differing = (municipality: Text, police: Text): Text => ({
  sv: `Kommunen uppger att samverkansöverenskommelsen ${municipality.sv}. Polisen uppger att den ${police.sv}. Stäm av vad som gäller.`,
  en: `According to the municipality, the cooperation agreement ${municipality.en}. According to the police, it ${police.en}. Check with each other what applies.`,
})

function statusText(status: string): Text {
  switch (status) {
    case 'valid':
      return { sv: 'gäller', en: 'is in force' }
    case 'expired':
      return { sv: 'har gått ut', en: 'has expired' }
    case 'negotiating':
      return { sv: 'håller på att tas fram', en: 'is being drawn up' }
    default:
      return { sv: 'inte finns', en: 'does not exist' }
  }
}

const datesText = (side: Submitted, dates: readonly DateAddress[]) =>
  listed(dates.map((address) => dateText(address, choiceAt(side, address) ?? '')))

function dateText(address: DateAddress, answer: string): Text {
  if (answer === 'open_ended') return { sv: 'gäller tills vidare', en: 'is valid until further notice' }
  const { sv, en } = monthText(answer)
  if (address === 'agreements.agreementTo')
    return { sv: `gäller till och med ${sv}`, en: `is valid until the end of ${en}` }
  return { sv: `undertecknades i ${sv}`, en: `was signed in ${en}` }
}

const notKnown: Text = {
  sv: 'Minst en av parterna vet inte om det finns en samverkansöverenskommelse. Det går därför inte att jämföra uppgifterna.',
  en: 'At least one of the parties does not know whether there is a cooperation agreement, so the answers cannot be compared.',
}
