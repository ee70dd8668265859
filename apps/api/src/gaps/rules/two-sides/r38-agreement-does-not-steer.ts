import { answer } from '@kartlaggning/schema/answers/address'
import {
  isSteeringNotKnown,
  jointFollowUpOf,
  steersLittle,
} from '@kartlaggning/schema/definitions/agreement-in-practice'
import type { Text } from '@kartlaggning/schema/text'
import { answerText } from '../answer-text.ts'
import { forBothSides } from '../combinators.ts'
import { cite } from '../evidence.ts'
import { rule } from '../rule.ts'
import type { Submitted } from '../submitted.ts'
import { quoted, sideName, together } from '../wording.ts'

const STEERS = 'agreements.agreementSteers'
const FOLLOWED = 'agreements.agreementFollowed'

/** To steer little to one of them is enough; not followed up it is when both say so. */
export const agreementDoesNotSteer = rule(
  'R38',
  forBothSides((municipality, police) => {
    const sides = [municipality, police]
    const little = sides.filter(steersLittle)
    const followUps = sides.map(jointFollowUpOf)
    const isNotFollowedUp = followUps.every((it) => it === 'no')
    if (little.length > 0 || isNotFollowedUp) {
      const said = [...little.map(steersText), ...(isNotFollowedUp ? [notFollowedUp] : []), whyItMatters]
      return { severity: 2, sentence: together(said), evidence: sides.flatMap((side) => cite(side, STEERS, FOLLOWED)) }
    }
    const mayBeNot = followUps.includes('not_known') && !followUps.some((it) => it === 'yes' || it === undefined)
    return mayBeNot || sides.some(isSteeringNotKnown)
      ? { severity: null, sentence: notKnown, evidence: sides.flatMap((side) => cite(side, STEERS, FOLLOWED)) }
      : undefined
  }),
)

function steersText(side: Submitted): Text {
  const degree = quoted(answerText(STEERS, answer(side, STEERS) ?? ''))
  return {
    sv: `På frågan om samverkansöverenskommelsen styr det vardagliga arbetet svarar ${sideName(side.kind).sv} ${degree.sv}.`,
    en: `Asked whether the cooperation agreement steers the everyday work, the answer of ${sideName(side.kind).en} is ${degree.en}.`,
  }
}

const notFollowedUp: Text = {
  sv: 'Både kommunen och polisen svarar att de inte har följt upp överenskommelsen tillsammans de senaste 12 månaderna.',
  en: 'Both the municipality and the police answer that they have not followed up the agreement together in the last 12 months.',
}

const whyItMatters: Text = {
  sv: 'En överenskommelse gör nytta först när den märks i arbetet. Länsstyrelsen kan leda en gemensam uppföljning.',
  en: 'An agreement is of use only when it is felt in the work. The county administrative board can lead a joint follow-up.',
}

const notKnown: Text = {
  sv: 'Kommunen eller polisen vet inte om överenskommelsen styr arbetet eller har följts upp. Därför går det inte att bedöma hur den används.',
  en: 'The municipality or the police do not know whether the agreement steers the work or has been followed up, so it cannot be assessed how it is used.',
}
