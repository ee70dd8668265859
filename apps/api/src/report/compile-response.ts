import { isSharedWithFewer } from '@kartlaggning/schema/answers/redact'
import type { Report } from '@kartlaggning/schema/report/report'
import type { MunicipalityAnswers, Side, SideKind } from '../gaps/rules/round-answers.ts'
import type { Asked } from './read-asked.ts'

/** T1: who was asked and who has answered, per municipality and police area. */
export function compileResponse(
  asked: readonly Asked[],
  municipalities: readonly MunicipalityAnswers[],
): Pick<Report, 'response' | 'policeAreas'> {
  const sideOf = (code: string, kind: SideKind, side: Side | null) => {
    const found = asked.find((it) => it.municipalityCode === code && it.kind === kind)
    if (!found) return null
    const withheld = side !== null && isSharedWithFewer(side)
    const secret = side?.secret ?? 0
    return { ...answerOf(found), ...(withheld && { withheld }), ...(secret > 0 && { secret }) }
  }
  const officialNameOf = (code: string) => {
    const officialName = asked.find((it) => it.municipalityCode === code)?.officialName
    return officialName ? { officialName } : {}
  }
  return {
    response: municipalities.map(({ code, name, municipality, police }) => ({
      municipality: code,
      name,
      ...officialNameOf(code),
      sides: {
        municipality: sideOf(code, 'municipality', municipality),
        police: sideOf(code, 'police', police),
      },
    })),
    policeAreas: asked
      .flatMap(({ policeArea, policeAreaName, ...found }) =>
        policeArea ? [{ id: policeArea, name: policeAreaName ?? '', side: answerOf(found) }] : [],
      )
      .toSorted((a, b) => a.name.localeCompare(b.name, 'sv')),
  }
}

type Came = Pick<Asked, 'submittedAt' | 'version' | 'declined' | 'onBehalf'>

const answerOf = ({ submittedAt, version, declined, onBehalf }: Came) => ({
  submittedAt,
  version,
  ...(declined && submittedAt === null && { declined }),
  ...(onBehalf && { onBehalf }),
})
