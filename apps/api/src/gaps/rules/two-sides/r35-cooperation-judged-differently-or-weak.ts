import { answer, type ValueAt } from '@kartlaggning/schema/answers/address'
import { isLow } from '@kartlaggning/schema/definitions/low-degree'
import { compareDegrees } from '@kartlaggning/schema/definitions/sides-differ'
import type { Text } from '@kartlaggning/schema/text'
import { answerText } from '../answer-text.ts'
import { forBothSides, type Statement } from '../combinators.ts'
import { cite } from '../evidence.ts'
import { rule } from '../rule.ts'
import { quoted } from '../wording.ts'

const QUALITY = 'collaborators.counterpartQuality'
type Quality = ValueAt<typeof QUALITY>

export const cooperationJudgedDifferentlyOrWeak = rule(
  'R35',
  forBothSides((municipality, police) => {
    const [ours, theirs] = [answer(municipality, QUALITY), answer(police, QUALITY)]
    const found = ours === undefined || theirs === undefined ? undefined : judge(ours, theirs)
    return found && { ...found, evidence: [municipality, police].flatMap((side) => cite(side, QUALITY)) }
  }),
)

/** What one side finds weak is weak, whether or not the other knows. */
function judge(ours: Quality, theirs: Quality): Omit<Statement, 'evidence'> | undefined {
  const comparison = compareDegrees(ours, theirs)
  const low = [ours, theirs].filter(isLow).length
  if (comparison === 'differ') return { severity: 3, sentence: said(ours, theirs, talkAboutIt) }
  if (low > 0) return { severity: low === 2 ? 3 : 2, sentence: said(ours, theirs, findOutWhy) }
  return comparison === 'not_known' ? { severity: null, sentence: notKnown } : undefined
}

function said(ours: Quality, theirs: Quality, then: Text): Text {
  const [our, their] = [quoted(answerText(QUALITY, ours)), quoted(answerText(QUALITY, theirs))]
  return {
    sv: `På frågan om hur väl samverkan mellan dem fungerar svarar kommunen ${our.sv} och polisen ${their.sv}. ${then.sv}`,
    en: `Asked how well they cooperate, the municipality answers ${our.en} and the police ${their.en}. ${then.en}`,
  }
}

const talkAboutIt: Text = {
  sv: 'Det som den ena inte märker kan den andra inte rätta till. Prata om vad som ligger bakom svaren.',
  en: 'What one of them does not notice, the other cannot put right. Talk about what lies behind the answers.',
}

const findOutWhy: Text = {
  sv: 'Det mesta av arbetet vilar på att de två kan samverka. Ta reda på vad som hindrar. Länsstyrelsen kan leda ett samtal om det.',
  en: 'Most of the work rests on the two being able to cooperate. Find out what stands in the way. The county administrative board can lead a conversation about it.',
}

const notKnown: Text = {
  sv: 'Kommunen eller polisen vet inte hur väl samverkan mellan dem fungerar. Därför går det inte att jämföra svaren.',
  en: 'The municipality or the police do not know how well they cooperate, so the answers cannot be compared.',
}
