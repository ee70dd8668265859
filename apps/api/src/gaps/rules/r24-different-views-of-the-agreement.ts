import type { Text } from '@kartlaggning/schema/text'
import { cite } from './evidence.ts'
import { monthsBetween, monthText } from './month.ts'
import { bothSides, choiceAt, type Submitted } from './round-answers.ts'
import { rule, type Found } from './rule.ts'
import { listed } from './wording.ts'

const STATUS = 'agreements.agreementStatus'
const DATES = ['agreements.agreementSigned', 'agreements.agreementTo'] as const
type DateAddress = (typeof DATES)[number]

export const differentViewsOfTheAgreement = rule({
  id: 'R24',
  version: 1,
  tasks: ['collaboration_exchange', 'practical_support'],
  comparesSides: true,
  find: (round) =>
    round.municipalities.flatMap((answers) => {
      const both = bothSides(answers)
      return both ? compare(...both, round.thresholds.agreementDateMonths) : []
    }),
})

function compare(municipality: Submitted, police: Submitted, months: number): Found[] {
  const about = { subject: municipality.code, municipalities: [municipality.code] }
  const evidence = [...cite(municipality, STATUS, ...DATES), ...cite(police, STATUS, ...DATES)]
  const ours = choiceAt(municipality, STATUS)
  const theirs = choiceAt(police, STATUS)
  if (ours === undefined || theirs === undefined) return []
  if (ours === 'unknown' || theirs === 'unknown') return [{ ...about, severity: null, sentence: notKnown, evidence }]
  if (ours !== 'valid' && theirs !== 'valid') return []
  if (ours !== theirs) {
    return [{ ...about, severity: 3, sentence: differing(statusText(ours), statusText(theirs)), evidence }]
  }
  const dates = DATES.filter((address) => apart(choiceAt(municipality, address), choiceAt(police, address), months))
  if (dates.length === 0) return []
  return [
    { ...about, severity: 3, sentence: differing(datesText(municipality, dates), datesText(police, dates)), evidence },
  ]
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
