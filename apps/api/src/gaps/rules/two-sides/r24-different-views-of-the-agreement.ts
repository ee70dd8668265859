import { agreementOf, isInForce, isKnown, type Agreement } from '@kartlaggning/schema/definitions/agreement'
import { monthIn, monthsBetween } from '@kartlaggning/schema/definitions/month'
import { isNotKnown } from '@kartlaggning/schema/definitions/not-known'
import type { Text } from '@kartlaggning/schema/text'
import { forBothSides, type Statement } from '../combinators.ts'
import { cite } from '../evidence.ts'
import { monthText } from '../month.ts'
import { rule } from '../rule.ts'
import { listed } from '../wording.ts'
import { agreementText, bothSayText } from './agreement-text.ts'

export const differentViewsOfTheAgreement = rule(
  'R24',
  forBothSides((municipality, police, { referenceDate, thresholds }) => {
    const ours = agreementOf(municipality, referenceDate)
    const theirs = agreementOf(police, referenceDate)
    const difference = ours && theirs && compare(ours, theirs, thresholds.agreementDateMonths)
    if (!difference) return undefined
    const evidence = [municipality, police].flatMap((side) =>
      cite(side, 'agreements.agreementStatus', 'agreements.agreementSigned', 'agreements.agreementTo'),
    )
    return { ...difference, evidence }
  }),
)

function compare(ours: Agreement, theirs: Agreement, months: number): Omit<Statement, 'evidence'> | undefined {
  if (!isKnown(ours) || !isKnown(theirs)) return { severity: null, sentence: notKnown }
  if (!isInForce(ours) && !isInForce(theirs)) return undefined
  if (ours.state !== theirs.state)
    return { severity: 3, sentence: differing(agreementText(ours), agreementText(theirs)) }
  const dates = (['signed', 'to'] as const).filter((date) => areApart(ours[date], theirs[date], months))
  if (dates.length === 0)
    return isDateUnknown(ours) || isDateUnknown(theirs) ? { severity: null, sentence: dateNotKnown } : undefined
  return { severity: 3, sentence: differing(datesText(ours, dates), datesText(theirs, dates)) }
}

/** An agreement until further notice and one with a last month are not the same agreement. */
function areApart(one: Agreement['to'], other: Agreement['to'], months: number): boolean {
  if (one === undefined || other === undefined || isNotKnown(one) || isNotKnown(other)) return false
  const [month, otherMonth] = [monthIn(one), monthIn(other)]
  return month && otherMonth ? Math.abs(monthsBetween(month, otherMonth)) > months : one !== other
}

const isDateUnknown = ({ signed, to }: Agreement) => isNotKnown(signed) || isNotKnown(to)

function differing(municipality: Text, police: Text): Text {
  const { sv, en } = bothSayText(municipality, police)
  return { sv: `${sv} Stäm av vad som gäller.`, en: `${en} Check with each other what applies.` }
}

const datesText = (agreement: Agreement, dates: readonly ('signed' | 'to')[]) =>
  listed(dates.map((date) => dateText(date, agreement[date] ?? '')))

function dateText(date: 'signed' | 'to', answer: string): Text {
  if (answer === 'open_ended') return { sv: 'gäller tills vidare', en: 'is valid until further notice' }
  const { sv, en } = monthText(answer)
  if (date === 'to') return { sv: `gäller till och med ${sv}`, en: `is valid until the end of ${en}` }
  return { sv: `undertecknades i ${sv}`, en: `was signed in ${en}` }
}

const dateNotKnown: Text = {
  sv: 'Minst en av kommunen och polisen vet inte när överenskommelsen undertecknades eller hur länge den gäller. Därför går det inte att jämföra svaren.',
  en: 'The municipality or the police do not know when the agreement was signed or how long it is valid, so the answers cannot be compared.',
}

const notKnown: Text = {
  sv: 'Kommunen eller polisen vet inte om det finns en samverkansöverenskommelse. Därför går det inte att jämföra svaren.',
  en: 'The municipality or the police do not know whether there is a cooperation agreement, so the answers cannot be compared.',
}
