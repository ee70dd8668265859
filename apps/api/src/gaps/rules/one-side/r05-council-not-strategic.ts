import { isCouncilNotKnown, isHardlyStrategic, meetingsOf } from '@kartlaggning/schema/definitions/council-at-work'
import type { Text } from '@kartlaggning/schema/text'
import { forEachMunicipality } from '../combinators.ts'
import { cite } from '../evidence.ts'
import { rule } from '../rule.ts'
import type { Submitted } from '../submitted.ts'
import { joined, sideName, sideText } from '../wording.ts'

/** One side that says so is enough, and so is one that knows. */
export const councilNotStrategic = rule(
  'R05',
  forEachMunicipality(({ sides }, { thresholds }) => {
    const seldom = sides.filter((side) => Number(meetingsOf(side)) < thresholds.councilMeetings)
    const weak = sides.filter(isHardlyStrategic)
    const evidence = sides.flatMap((side) =>
      cite(side, 'organisation.councilMeetings', 'organisation.councilStrategic'),
    )
    if (seldom.length > 0 || weak.length > 0)
      return {
        severity: 2,
        sentence: joined([...seldom.map(meetsSeldom), ...weak.map(hardlyStrategic), why]),
        evidence,
      }
    return isCouncilNotKnown(sides) ? { severity: null, sentence: notKnown, evidence } : undefined
  }),
)

function meetsSeldom(side: Submitted): Text {
  const count = Number(meetingsOf(side))
  return {
    sv: `${sideText(side.kind).sv} uppger att rådet har träffats ${count} ${count === 1 ? 'gång' : 'gånger'} de senaste 12 månaderna.`,
    en: `According to ${sideName(side.kind).en}, the council has met ${count === 1 ? 'once' : `${count} times`} in the last 12 months.`,
  }
}

const hardlyStrategic = ({ kind }: Submitted): Text => ({
  sv: `${sideText(kind).sv} uppger att rådet i låg eller mycket låg grad är ett strategiskt forum.`,
  en: `According to ${sideName(kind).en}, the council is a strategic forum only to a low or very low extent.`,
})

const why: Text = {
  sv: 'Ett råd som tar ställning till problem, prioriteringar och uppföljning ger arbetet riktning. Länsstyrelsen kan ge stöd i att utveckla det.',
  en: 'A council that takes a position on problems, priorities and follow-up gives the work direction. The county administrative board can support its development.',
}

const notKnown: Text = {
  sv: 'Det framgår inte av svaren hur ofta rådet träffas, eller hur strategiskt det är. Därför går det inte att bedöma om rådet är strategiskt.',
  en: 'The answers do not say how often the council meets, or how strategic it is. So it cannot be assessed whether the council is strategic.',
}
