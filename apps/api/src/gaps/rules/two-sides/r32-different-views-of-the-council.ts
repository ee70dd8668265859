import { answer } from '@kartlaggning/schema/answers/address'
import { councilOf } from '@kartlaggning/schema/definitions/council'
import { compareDegrees, compareFacts } from '@kartlaggning/schema/definitions/sides-differ'
import type { Text } from '@kartlaggning/schema/text'
import { answerText } from '../answer-text.ts'
import { forBothSides } from '../combinators.ts'
import { cite } from '../evidence.ts'
import { rule } from '../rule.ts'
import type { Submitted } from '../submitted.ts'
import { quoted, together } from '../wording.ts'

const COUNCIL = 'organisation.council'
const MEETINGS = 'organisation.councilMeetings'
const STRATEGIC = 'organisation.councilStrategic'

export const differentViewsOfTheCouncil = rule(
  'R32',
  forBothSides((municipality, police) => {
    const compared = [
      { comparison: compareFacts(councilOf(municipality), councilOf(police)), words: existence },
      { comparison: compareDegrees(answer(municipality, MEETINGS), answer(police, MEETINGS)), words: meetings },
      { comparison: compareDegrees(answer(municipality, STRATEGIC), answer(police, STRATEGIC)), words: strategic },
    ]
    const differing = compared.filter(({ comparison }) => comparison === 'differ')
    if (differing.length === 0 && !compared.some(({ comparison }) => comparison === 'not_known')) return undefined
    const evidence = [municipality, police].flatMap((side) => cite(side, COUNCIL, MEETINGS, STRATEGIC))
    if (differing.length === 0) return { severity: null, sentence: notKnown, evidence }
    const said = differing.map(({ words }) => words(municipality, police))
    return { severity: 2, sentence: together([...said, whyItMatters]), evidence }
  }),
)

const chosen = (side: Submitted, address: typeof COUNCIL | typeof STRATEGIC) =>
  quoted(answerText(address, answer(side, address) ?? ''))

function existence(municipality: Submitted, police: Submitted): Text {
  const [ours, theirs] = [chosen(municipality, COUNCIL), chosen(police, COUNCIL)]
  return {
    sv: `På frågan om det finns ett brottsförebyggande råd svarar kommunen ${ours.sv} och polisen ${theirs.sv}.`,
    en: `Asked whether there is a crime prevention council, the municipality answers ${ours.en} and the police ${theirs.en}.`,
  }
}

function meetings(municipality: Submitted, police: Submitted): Text {
  const [ours, theirs] = [answer(municipality, MEETINGS), answer(police, MEETINGS)]
  return {
    sv: `Antalet möten i rådet de senaste 12 månaderna är ${ours} enligt kommunen och ${theirs} enligt polisen.`,
    en: `The number of council meetings in the last 12 months is ${ours} according to the municipality and ${theirs} according to the police.`,
  }
}

function strategic(municipality: Submitted, police: Submitted): Text {
  const [ours, theirs] = [chosen(municipality, STRATEGIC), chosen(police, STRATEGIC)]
  return {
    sv: `På frågan om rådet fungerar som ett strategiskt forum svarar kommunen ${ours.sv} och polisen ${theirs.sv}.`,
    en: `Asked whether the council works as a strategic forum, the municipality answers ${ours.en} and the police ${theirs.en}.`,
  }
}

const whyItMatters: Text = {
  sv: 'Rådet fungerar bäst när båda vet vad det är till för. Prata om vad rådet ska göra och hur ofta det ska träffas. Länsstyrelsen kan leda samtalet.',
  en: 'The council works best when both know what it is for. Talk about its task and how often it is to meet. The county administrative board can lead that conversation.',
}

const notKnown: Text = {
  sv: 'Kommunen eller polisen vet inte hur det är med det brottsförebyggande rådet. Därför går det inte att jämföra svaren.',
  en: 'The municipality or the police do not know how things are with the crime prevention council, so the answers cannot be compared.',
}
