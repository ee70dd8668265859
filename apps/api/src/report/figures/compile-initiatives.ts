import { whyWithheldAt } from '@kartlaggning/schema/answers/redact'
import { isEvaluatedInSomeWay } from '@kartlaggning/schema/definitions/evaluated'
import { hasStarted } from '@kartlaggning/schema/definitions/initiative-status'
import { approaches, approachesOf, levelOf, levels } from '@kartlaggning/schema/definitions/prevention-mix'
import { evaluated, evidenceLevel, followup } from '@kartlaggning/schema/questionnaires/code-lists/initiative'
import { areEnough } from '@kartlaggning/schema/report/count-shown'
import { hasListed } from '@kartlaggning/schema/definitions/listed'
import type { FigureData } from '@kartlaggning/schema/report/figure-data'
import { initiativesOf, isItemUnderWay, type ListedInitiative } from '../../gaps/rules/items.ts'
import type { MunicipalityAnswers, SideKind } from '../../gaps/rules/round-answers.ts'

/** F5 and F6: how the initiatives work and at whom they are aimed, what they rest on and how they are followed up. */
export function compileInitiatives(municipalities: readonly MunicipalityAnswers[]): FigureData['initiatives'] {
  const [ofMunicipalities, ofPolice] = [listsOf(municipalities, 'municipality'), listsOf(municipalities, 'police')]
  const lists = [...ofMunicipalities, ...ofPolice]
  const submitted = municipalities.flatMap(({ municipality, police }) => [municipality, police]).filter(Boolean)
  if (lists.length === 0 || !areEnough(lists.length, submitted.length)) return undefined
  const underWay = lists.flat().filter(isItemUnderWay)
  const started = lists.flat().filter(({ status }) => hasStarted(status))
  return {
    from: { municipality: ofMunicipalities.length, police: ofPolice.length },
    underWay: underWay.length,
    mix: mixOf(underWay),
    both: underWay.filter((it) => isMixKnown(it) && approachesOf(it.entry).length > 1).length,
    mixNotKnown: underWay.filter((it) => !isMixKnown(it)).length,
    started: started.length,
    basis: basisOf(started),
    evaluated: started.filter(({ entry }) => isEvaluatedInSomeWay(entry)).length,
  }
}

/** The initiatives of each respondent that has submitted and whose initiatives are shown. */
const listsOf = (municipalities: readonly MunicipalityAnswers[], kind: SideKind) =>
  municipalities.flatMap((it) => {
    const side = it[kind]
    // Where nobody was asked there is no such section; whoever has none has said so.
    if (!side || !hasListed(side, 'initiatives') || whyWithheldAt(side, 'initiatives.level')) return []
    return [initiativesOf({ ...side, kind, code: it.code })]
  })

const isMixKnown = ({ entry }: ListedInitiative) => approachesOf(entry).length > 0 && levelOf(entry) !== undefined

const mixOf = (items: readonly ListedInitiative[]) =>
  approaches.flatMap((approach) =>
    levels.map((level) => ({
      approach,
      level,
      count: items.filter(({ entry }) => approachesOf(entry).includes(approach) && levelOf(entry) === level).length,
    })),
  )

const asked = { evidence: evidenceLevel, followup, evaluated }

/** How many say what; of what may have several answers, each is counted. */
const basisOf = (items: readonly ListedInitiative[]) =>
  (['evidence', 'followup', 'evaluated'] as const).map((question) => ({
    question,
    answers: asked[question].map(({ code: answer }) => ({
      answer,
      count: items.filter(({ entry }) => [entry[question] ?? []].flat().some((it) => it === answer)).length,
    })),
  }))
