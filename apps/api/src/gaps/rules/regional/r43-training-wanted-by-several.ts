import { wantedTraining } from '@kartlaggning/schema/definitions/wanted-training'
import { amountInWords } from '@kartlaggning/schema/rules/threshold-in-words'
import type { Text } from '@kartlaggning/schema/text'
import { answerText } from '../answer-text.ts'
import { cite } from '../evidence.ts'
import { rule } from '../rule.ts'
import { placeNames, quoted } from '../wording.ts'
import { codesOf, inCommon, placesOf, type Saying } from './in-common.ts'

const TRAINING = 'support.training'

export const trainingWantedBySeveral = rule('R43', (round, tell) => {
  for (const [topic, those] of inCommon(round, wantedTraining, (from) => cite(from, TRAINING))) {
    if (those.length < round.thresholds.trainingRespondents) continue
    tell({
      subject: topic,
      municipalities: codesOf(placesOf(those)),
      severity: 2,
      sentence: wanted(quoted(answerText(TRAINING, topic)), those),
      evidence: those.flatMap(({ evidence }) => evidence()),
    })
  }
})

function wanted(topic: Text, those: readonly Saying[]): Text {
  const how = amountInWords(those.length, 'respondents')
  const where = placeNames(placesOf(those))
  return {
    sv: `${how.sv} vill att Länsstyrelsen ordnar utbildning i samma ämne, ${topic.sv}. De finns i ${where.sv}. När flera vill lära sig samma sak kan utbildningen ordnas gemensamt för länet.`,
    en: `${how.en} ask the county administrative board for training in the same topic, ${topic.en}. They are in ${where.en}. When several want to learn the same, the training can be arranged for the whole county.`,
  }
}
