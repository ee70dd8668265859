import { answer, type ValueAt } from '@kartlaggning/schema/answers/address'
import {
  arePolicePressed,
  arePoliceStaffed,
  countsOnWeeklyGroup,
  hasHardlyAnyTime,
  holdTogether,
} from '@kartlaggning/schema/definitions/balance-of-time'
import type { Text } from '@kartlaggning/schema/text'
import { answerText } from '../answer-text.ts'
import { forBothSides } from '../combinators.ts'
import { cite } from '../evidence.ts'
import { rule } from '../rule.ts'
import type { Submitted } from '../submitted.ts'
import { quoted, together } from '../wording.ts'

const CONTACT = 'organisation.policeContact'
const DIVERTED = 'organisation.policeDiverted'

export const unequalConditions = rule(
  'R39',
  forBothSides((municipality, police) => {
    const imbalances = [
      { holds: holdTogether(arePolicePressed(police), countsOnWeeklyGroup(municipality)), words: policePressed },
      { holds: holdTogether(arePoliceStaffed(police), hasHardlyAnyTime(municipality)), words: municipalityPressed },
    ]
    const found = imbalances.filter(({ holds }) => holds === 'yes')
    if (found.length === 0 && !imbalances.some(({ holds }) => holds === 'not_known')) return undefined
    const evidence = [
      ...cite(municipality, 'organisation.operationalGroup', 'organisation.fteAllocated', 'organisation.fteActual'),
      ...cite(police, CONTACT, DIVERTED),
    ]
    if (found.length === 0) return { severity: null, sentence: notKnown, evidence }
    const said = found.map(({ words }) => words(municipality, police))
    return { severity: 2, sentence: together([...said, whyItMatters]), evidence }
  }),
)

function policePressed(_: Submitted, police: Submitted): Text {
  const { sv, en } = howPressed(answer(police, CONTACT), answer(police, DIVERTED))
  return {
    sv: `Kommunen räknar med en operativ samverkansgrupp varje vecka. ${sv}`,
    en: `The municipality counts on an operational group every week. ${en}`,
  }
}

/** One of the two may be missing, in answers that were read in from a file. */
function howPressed(
  contact: ValueAt<typeof CONTACT> | undefined,
  diverted: ValueAt<typeof DIVERTED> | undefined,
): Text {
  const [staffing, time] = [quoted(answerText(CONTACT, contact ?? '')), quoted(answerText(DIVERTED, diverted ?? ''))]
  if (contact === undefined)
    return {
      sv: `På frågan om hur ofta tiden har fått användas till annat svarar polisen ${time.sv}.`,
      en: `Asked how often the time was used for other things, the police answer ${time.en}.`,
    }
  const alone = diverted === undefined
  return {
    sv: `På frågan om kommunpolisens bemanning svarar polisen ${staffing.sv}${alone ? '' : `, och på frågan om hur ofta tiden har fått användas till annat ${time.sv}`}.`,
    en: `Asked about the staffing of the municipal police officer, the police answer ${staffing.en}${alone ? '' : `, and asked how often the time was used for other things, ${time.en}`}.`,
  }
}

function municipalityPressed(municipality: Submitted, police: Submitted): Text {
  const allocated = answer(municipality, 'organisation.fteAllocated')
  const contact = quoted(answerText(CONTACT, answer(police, CONTACT) ?? ''))
  return {
    sv: `Kommunen har avsatt ${allocated} procent av en heltid för samordningen. På frågan om kommunpolisens bemanning svarar polisen ${contact.sv}.`,
    en: `The municipality has set aside ${allocated} per cent of full time for coordination. Asked about the staffing of the municipal police officer, the police answer ${contact.en}.`,
  }
}

const whyItMatters: Text = {
  sv: 'När den ena har mer tid än den andra blir det svårt att hålla det ni kommer överens om. Prata om vad ni kan lova varandra. Länsstyrelsen kan föra frågan vidare.',
  en: 'When one has more time than the other, it is hard to keep what you agree on. Talk about what you can promise each other. The county administrative board can take the question further.',
}

const notKnown: Text = {
  sv: 'Det framgår inte av svaren hur mycket tid kommunen och polisen har för arbetet. Därför går det inte att bedöma om förutsättningarna går ihop.',
  en: 'The answers do not say how much time the municipality and the police have for the work, so it cannot be assessed whether their conditions match.',
}
