import { agreementOf, isInForce, isKnown, type Agreement } from '@kartlaggning/schema/definitions/agreement'
import type { Text } from '@kartlaggning/schema/text'
import { forBothSides } from '../combinators.ts'
import { cite } from '../evidence.ts'
import { rule } from '../rule.ts'
import { agreementText, bothSayText } from './agreement-text.ts'

export const noValidAgreement = rule(
  'R25',
  forBothSides((municipality, police, { referenceDate }) => {
    const ours = agreementOf(municipality, referenceDate)
    const theirs = agreementOf(police, referenceDate)
    if (!ours || !theirs) return undefined
    const evidence = [municipality, police].flatMap((side) =>
      cite(side, 'agreements.agreementStatus', 'agreements.agreementTo'),
    )
    if (!isKnown(ours) || !isKnown(theirs)) return { severity: null, sentence: notKnown, evidence }
    if (isInForce(ours) || isInForce(theirs)) return undefined
    return { severity: 3, sentence: ours.saidValid || theirs.saidValid ? ended(ours, theirs) : noneValid, evidence }
  }),
)

/** Where a side says that it is in force, and until when. */
function ended(ours: Agreement, theirs: Agreement): Text {
  const { sv, en } = bothSayText(agreementText(ours), agreementText(theirs))
  return {
    sv: `${sv} Det finns alltså ingen gällande samverkansöverenskommelse. Överenskommelsen är grunden för det gemensamma lokala arbetet.`,
    en: `${en} So there is no cooperation agreement in force. The agreement is the basis of the joint local work.`,
  }
}

const noneValid = {
  sv: 'Både kommunen och polisen uppger att det inte finns någon gällande samverkansöverenskommelse. Överenskommelsen är grunden för det gemensamma lokala arbetet.',
  en: 'Both the municipality and the police say that there is no cooperation agreement in force. The agreement is the basis of the joint local work.',
}

const notKnown = {
  sv: 'Kommunen eller polisen vet inte om det finns en samverkansöverenskommelse. Därför går det inte att bedöma om den gäller.',
  en: 'The municipality or the police do not know whether there is a cooperation agreement, so it cannot be assessed whether one is in force.',
}
