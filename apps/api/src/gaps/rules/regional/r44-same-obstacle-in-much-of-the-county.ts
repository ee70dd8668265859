import { answer, type Address, type ValueAt } from '@kartlaggning/schema/answers/address'
import { isLargeObstacle, isObstacleKnown, obstaclesOfAll } from '@kartlaggning/schema/definitions/obstacle'
import type { Text } from '@kartlaggning/schema/text'
import { answerText } from '../answer-text.ts'
import { cite } from '../evidence.ts'
import type { Municipality, Round } from '../round.ts'
import { rule } from '../rule.ts'
import type { Submitted } from '../submitted.ts'
import { placeNames, quoted } from '../wording.ts'
import { codesOf } from './in-common.ts'

type ObstacleAddress = Extract<Address, `closing.obstacle.${string}`>

/** What is shared is shared by two at least, however few have answered. */
const LEAST = 2

export const sameObstacleInMuchOfTheCounty = rule('R44', (round, tell) => {
  for (const { code } of obstaclesOfAll) {
    const at = `closing.obstacle.${code}` as const
    const judged = judgedIn(round, at)
    const hindered = judged.filter(({ sizes }) => sizes.some(isLargeObstacle))
    const possibly = judged.filter(({ sizes }) => sizes.some((it) => isLargeObstacle(it) || !isObstacleKnown(it)))
    const isMuch = ({ length }: readonly unknown[]) =>
      length >= LEAST && length * 100 >= round.thresholds.obstacleMunicipalities * judged.length
    if (!isMuch(possibly)) continue
    const isKnown = isMuch(hindered)
    const concerned = (isKnown ? hindered : possibly).map(({ of }) => of)
    const obstacle = quoted(answerText('closing.obstacle', code))
    tell({
      subject: code,
      municipalities: codesOf(concerned),
      severity: isKnown ? 2 : null,
      sentence: isKnown ? shared(obstacle, concerned, judged.length) : notKnown(obstacle),
      evidence: concerned.flatMap(({ sides }) => sides.flatMap((side) => citeIfHindering(side, at, isKnown))),
    })
  }
})

interface Judged {
  readonly of: Municipality
  readonly sizes: readonly ValueAt<ObstacleAddress>[]
}

/** The municipalities where somebody was asked how large the obstacle is. */
const judgedIn = ({ municipalities }: Round, obstacle: ObstacleAddress): Judged[] =>
  municipalities
    .map((of): Judged => ({ of, sizes: of.sides.flatMap((side) => answer(side, obstacle) ?? []) }))
    .filter(({ sizes }) => sizes.length > 0)

/** Large; or not known, where that is why nothing can be said. */
function citeIfHindering(side: Submitted, obstacle: ObstacleAddress, isKnown: boolean) {
  const size = answer(side, obstacle)
  const isCited = size !== undefined && (isLargeObstacle(size) || (!isKnown && !isObstacleKnown(size)))
  return isCited ? cite(side, obstacle) : []
}

function shared(obstacle: Text, hindered: readonly Municipality[], asked: number): Text {
  const where = placeNames(hindered)
  return {
    sv: `I ${hindered.length} av de ${asked} kommuner som har svarat är ${obstacle.sv} ett stort hinder, eller stoppar arbetet, enligt kommunen eller polisen: ${where.sv}. Ett hinder som så många delar kan ingen av dem undanröja själv. Länsstyrelsen kan ta upp det i länet och föra det vidare nationellt.`,
    en: `In ${hindered.length} of the ${asked} municipalities that answered, ${obstacle.en} is a large obstacle, or stops the work, according to the municipality or the police: ${where.en}. An obstacle that so many share is for none of them to remove alone. The county administrative board can raise it in the county and take it further nationally.`,
  }
}

const notKnown = (obstacle: Text): Text => ({
  sv: `Flera vet inte hur stort hinder ${obstacle.sv} är. Därför går det inte att bedöma om stora delar av länet delar det.`,
  en: `Several do not know how large an obstacle ${obstacle.en} is, so it cannot be assessed whether much of the county shares it.`,
})
