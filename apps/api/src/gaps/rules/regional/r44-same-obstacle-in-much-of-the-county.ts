import { answer, type Address } from '@kartlaggning/schema/answers/address'
import { isLargeObstacle, isObstacleKnown, obstaclesOfAll } from '@kartlaggning/schema/definitions/obstacle'
import type { Text } from '@kartlaggning/schema/text'
import { answerText } from '../answer-text.ts'
import { evidenceOf } from '../evidence.ts'
import type { Municipality, Round } from '../round.ts'
import { rule } from '../rule.ts'
import { placeNames, quoted } from '../wording.ts'
import { codesOf } from './in-common.ts'

type ObstacleAddress = Extract<Address, `closing.obstacle.${string}`>

/** What is shared is shared by two at least, however few have answered. */
const LEAST = 2

export const sameObstacleInMuchOfTheCounty = rule('R44', (round, tell) => {
  for (const { code } of obstaclesOfAll) {
    const judged = judgedIn(round, `closing.obstacle.${code}`)
    const hindered = judged.filter(({ sizes }) => sizes.some(isLarge))
    const possibly = judged.filter(({ sizes }) => sizes.some((it) => isLarge(it) || !isObstacleKnown(it.value)))
    const isMuch = ({ length }: readonly unknown[]) =>
      length >= LEAST && length * 100 >= round.thresholds.obstacleMunicipalities * judged.length
    if (!isMuch(possibly)) continue
    const isKnown = isMuch(hindered)
    const concerned = isKnown ? hindered : possibly
    const obstacle = quoted(answerText('closing.obstacle', code))
    tell({
      subject: code,
      municipalities: codesOf(concerned.map(({ of }) => of)),
      severity: isKnown ? 2 : null,
      sentence: isKnown ? shared(obstacle, hindered, judged.length) : notKnown(obstacle),
      evidence: concerned.flatMap(({ sizes }) => sizes.filter((it) => isLarge(it) || !isKnown)),
    })
  }
})

interface Judged {
  readonly of: Municipality
  readonly sizes: readonly ReturnType<typeof sizeTo>[number][]
}

/** The municipalities where somebody was asked how large the obstacle is. */
const judgedIn = ({ municipalities }: Round, obstacle: ObstacleAddress): Judged[] =>
  municipalities
    .map((of): Judged => ({ of, sizes: of.sides.flatMap((side) => sizeTo(side, obstacle)) }))
    .filter(({ sizes }) => sizes.length > 0)

function sizeTo(side: Municipality['sides'][number], obstacle: ObstacleAddress) {
  const size = answer(side, obstacle)
  return size === undefined ? [] : [evidenceOf(side, obstacle, size)]
}

const isLarge = ({ value }: Judged['sizes'][number]) => isLargeObstacle(value)

function shared(obstacle: Text, hindered: readonly Judged[], asked: number): Text {
  const where = placeNames(hindered.map(({ of }) => of))
  return {
    sv: `I ${hindered.length} av de ${asked} kommuner som har svarat är ${obstacle.sv} ett stort hinder, eller stoppar arbetet, enligt kommunen eller polisen: ${where.sv}. Ett hinder som så många delar kan ingen av dem undanröja själv. Länsstyrelsen kan ta upp det i länet och föra det vidare nationellt.`,
    en: `In ${hindered.length} of the ${asked} municipalities that answered, ${obstacle.en} is a large obstacle, or stops the work, according to the municipality or the police: ${where.en}. An obstacle that so many share is for none of them to remove alone. The county administrative board can raise it in the county and take it further nationally.`,
  }
}

const notKnown = (obstacle: Text): Text => ({
  sv: `Flera vet inte hur stort hinder ${obstacle.sv} är. Därför går det inte att bedöma om det delas av stora delar av länet.`,
  en: `Several do not know how large an obstacle ${obstacle.en} is, so it cannot be assessed whether much of the county shares it.`,
})
