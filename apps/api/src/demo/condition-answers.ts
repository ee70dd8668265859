import { conditions } from '@kartlaggning/db/demo/conditions'
import type { Place } from '@kartlaggning/db/demo/place'
import type { SideConditions } from '@kartlaggning/db/demo/place-conditions'
import {
  usualAbout,
  usualClosing,
  usualCooperation,
  usualCouncil,
  usualMeasures,
  usualNeed,
  usualObstacle,
  usualOrganisation,
  usualSupport,
} from '@kartlaggning/db/demo/usual-conditions'
import type { Answers } from '@kartlaggning/schema/answers/answer-document'
import { pick } from './demo-id.ts'
import type { AnsweringSide } from './initiative-answers.ts'

/** What one side of a place says of itself: as most do, then what the place says, then what the side says by itself. */
export function conditionAnswers({ code }: Place, as: AnsweringSide) {
  const place = conditions[code]
  if (!place) throw new Error(`the demo does not know the conditions of ${code}`)
  const side = place[as]
  return {
    about: { ...usualAbout[as], ...side.about },
    organisation: { ...usualOrganisation[as], ...usualCouncil, ...place.council, ...side.organisation },
    cooperation: { ...usualCooperation[as], ...side.cooperation },
    support: supportAnswers(code, as, side),
    closing: { ...usualClosing[as], obstacle: obstacles(code, as, side), ...side.closing },
  } satisfies Record<string, Answers>
}

function supportAnswers(code: string, as: AnsweringSide, side: SideConditions): Answers {
  const need = { ...usualNeed[as], ...side.need }
  const what = Object.fromEntries(
    Object.entries(usualMeasures).map(([task, measures]) => [
      task,
      side.what?.[task] ?? pick(`${code} ${as} ${task}`, measures),
    ]),
  )
  const [greatest] = Object.keys(what).toSorted((a, b) => (need[b] ?? 0) - (need[a] ?? 0))
  return { ...usualSupport[as], need, what, priority: what[greatest ?? '']?.[0], ...side.support }
}

const obstacles = (code: string, as: AnsweringSide, side: SideConditions) => ({
  ...Object.fromEntries(
    Object.entries(usualObstacle).map(([obstacle, degrees]) => [obstacle, pick(`${code} ${as} ${obstacle}`, degrees)]),
  ),
  ...side.obstacle,
})
