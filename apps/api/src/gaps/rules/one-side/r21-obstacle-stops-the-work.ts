import { answer, namesIn } from '@kartlaggning/schema/answers/address'
import { isNotKnown } from '@kartlaggning/schema/definitions/not-known'
import { isStopping } from '@kartlaggning/schema/definitions/obstacle'
import { tasksAgainst, type Obstacle } from '@kartlaggning/schema/definitions/obstacle-tasks'
import type { Text } from '@kartlaggning/schema/text'
import { cite } from '../evidence.ts'
import { rule, type Tell } from '../rule.ts'
import type { Submitted } from '../submitted.ts'
import { listed, obstacleName, sideName, sideText } from '../wording.ts'

export const obstacleStopsTheWork = rule('R21', ({ municipalities }, tell) => {
  for (const { code, sides } of municipalities) {
    const obstacles = [...new Set(sides.flatMap((side) => namesIn(obstaclesOf(side))))].toSorted()
    const stoppedBy = obstacles.filter((obstacle) => sides.some((side) => isStopping(obstaclesOf(side)[obstacle])))
    for (const obstacle of stoppedBy) tellOf(code, obstacle, sides, tell)
    tellNotKnown(code, sides, new Set(stoppedBy), tell)
  }
})

const obstaclesOf = (side: Submitted) => answer(side, 'closing.obstacle') ?? {}

function tellOf(code: string, obstacle: Obstacle, sides: readonly Submitted[], tell: Tell) {
  const stopped = sides.filter((side) => isStopping(obstaclesOf(side)[obstacle]))
  const [who, name] = [listed(stopped.map(({ kind }) => sideName(kind))), obstacleName(obstacle)]
  tell({
    subject: `${code}:${obstacle}`,
    municipalities: [code],
    severity: 2,
    tasks: tasksAgainst(obstacle),
    sentence: {
      sv: `Enligt ${who.sv} finns ett hinder som stoppar arbetet: ${name.sv}. Så länge det finns kvar kommer arbetet inte framåt. Länsstyrelsen kan ge stöd, eller föra frågan vidare.`,
      en: `According to ${who.en}, an obstacle stops the work: ${name.en}. As long as it is there, the work does not move forward. The county administrative board can give support, or pass the matter on.`,
    },
    evidence: stopped.flatMap((side) => cite(side, `closing.obstacle.${obstacle}`)),
  })
}

/** Once of a municipality, of all that somebody there does not know and nobody says stops it. */
function tellNotKnown(code: string, sides: readonly Submitted[], stoppedBy: ReadonlySet<Obstacle>, tell: Tell) {
  const unknown = sides.flatMap((side) => {
    const obstacles = obstaclesOf(side)
    const names = namesIn(obstacles).filter((it) => isNotKnown(obstacles[it]) && !stoppedBy.has(it))
    return names.length > 0 ? [{ side, names: names.toSorted() }] : []
  })
  if (unknown.length === 0) return
  const evidence = unknown.flatMap(({ side, names }) => names.flatMap((it) => cite(side, `closing.obstacle.${it}`)))
  tell({ subject: code, municipalities: [code], severity: null, sentence: notKnown(unknown), evidence })
}

function notKnown(unknown: readonly { readonly side: Submitted; readonly names: readonly Obstacle[] }[]): Text {
  const said = unknown.map(({ side, names }) => ({ side, what: listed(names.map(obstacleName)) }))
  return {
    sv: `${said.map(({ side, what }) => `${sideText(side.kind).sv} vet inte hur stort hinder följande är: ${what.sv}.`).join(' ')} Därför går det inte att bedöma om något av det stoppar arbetet.`,
    en: `${said.map(({ side, what }) => `${sideText(side.kind).en} did not know how large an obstacle these are: ${what.en}.`).join(' ')} So it cannot be assessed whether any of it stops the work.`,
  }
}
