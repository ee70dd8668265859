import { cooperatesWithNone, networkAttendanceOf } from '@kartlaggning/schema/definitions/cross-municipal'
import type { Text } from '@kartlaggning/schema/text'
import { answer } from '@kartlaggning/schema/answers/address'
import { answerText } from '../answer-text.ts'
import { forEachMunicipality } from '../combinators.ts'
import { cite } from '../evidence.ts'
import { rule } from '../rule.ts'
import type { Submitted } from '../submitted.ts'
import { quoted } from '../wording.ts'

const MEETINGS = 'cooperation.lansbraMeetings'

/** As the municipality itself says; the police may well cooperate across the border on their own. */
export const noCooperationAcrossBorders = rule(
  'R45',
  forEachMunicipality(({ name, municipality }) => {
    const attendance = municipality && networkAttendanceOf(municipality)
    if (!municipality || !cooperatesWithNone(municipality) || !attendance || attendance === 'often') return undefined
    const evidence = cite(municipality, 'cooperation.with', MEETINGS)
    return attendance === 'not_known'
      ? { severity: null, sentence: notKnown(name), evidence }
      : { severity: 2, sentence: alone(name, chosen(municipality)), evidence }
  }),
)

const chosen = (side: Submitted) => quoted(answerText(MEETINGS, answer(side, MEETINGS) ?? ''))

const alone = (who: string, meetings: Text): Text => ({
  sv: `${who} samverkar inte med någon annan kommun om brottsförebyggande arbete. På frågan om hur många av LänsBrås träffar kommunen har deltagit i är svaret ${meetings.sv}. Brott stannar inte vid kommungränsen, och den som arbetar ensam får inte del av andras erfarenheter. Länsstyrelsen kan föra ihop kommunen med grannar som har samma problem.`,
  en: `${who} does not cooperate with any other municipality on crime prevention. Asked how many of the county network’s meetings it took part in, the answer is ${meetings.en}. Crime does not stop at the border, and those who work alone miss the experience of others. The county administrative board can bring the municipality together with neighbours that have the same problems.`,
})

const notKnown = (who: string): Text => ({
  sv: `${who} samverkar inte med någon annan kommun, men vet inte hur många av LänsBrås träffar den har deltagit i. Därför går det inte att bedöma om kommunen står utan kontakt med andra.`,
  en: `${who} does not cooperate with any other municipality, but does not know how many of the county network’s meetings it took part in, so it cannot be assessed whether it is without contact with others.`,
})
