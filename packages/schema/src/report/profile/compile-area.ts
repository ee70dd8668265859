import { answer } from '../../answers/address.ts'
import { whyWithheldAt } from '../../answers/redact.ts'
import { datesToKeep, isNear } from '../../definitions/dates-to-keep.ts'
import { isLarge, isSameToAll, type Problem } from '../../definitions/problem-size.ts'
import { differingProblems } from '../../definitions/same-picture.ts'
import type { WhenPicturesAge } from '../../definitions/situational-picture.ts'
import { indicatorOf, indicators, type Indicator } from '../../definitions/structure.ts'
import { problemArea } from '../../questionnaires/code-lists/problem-area.ts'
import { contactsFor } from './compile-contacts.ts'
import { PROFILE_OUTLINE } from './profile-outline.ts'
import type { Area, Profile, ProfileDate, ProfileNeed, Said } from './profile.ts'
import type { ProfileMunicipality, ProfileSide } from './profile-sources.ts'

/** All that the overview of a police area is compiled from: what everyone who took part may see. */
export interface AreaSources extends WhenPicturesAge {
  readonly round: Profile['round']
  readonly respondent: Profile['respondent']
  /** Of the area. */
  readonly inArea: readonly ProfileMunicipality[]
  /** All that were asked. */
  readonly municipalities: readonly ProfileMunicipality[]
  readonly modulesOff: readonly string[]
  readonly needs: readonly ProfileNeed[]
  readonly withheldNeeds: number
}

/** Compiles the overview of a local police area: its municipalities beside each other, and never ranked. */
export function compileArea(sources: AreaSources): Profile {
  const { round, respondent, inArea, municipalities, needs, withheldNeeds } = sources
  const area = areaOf(sources)
  const large = area.problems.map(({ problem }) => problem as Problem)
  const outside = municipalities.filter(({ code }) => inArea.every((it) => it.code !== code))
  return {
    outline: PROFILE_OUTLINE,
    round,
    respondent,
    municipalities: municipalities.length,
    silent: inArea.filter((it) => it.municipality === null).map(({ name }) => name),
    positions: [],
    steps: [],
    alike: { why: 'too-few' },
    strengths: [],
    sides: { shown: false, why: 'not-reconciling' },
    needs: [...needs],
    withheldNeeds,
    contacts: contactsFor(large, outside),
    dates: inArea.flatMap((it) => datesIn(it, sources)).toSorted((one, other) => one.monthsLeft - other.monthsLeft),
    since: null,
    application: null,
    agenda: [],
    area,
  }
}

function areaOf({ inArea, modulesOff, ...when }: AreaSources): Area {
  const asked = indicators.filter((it) => !modulesOff.some((off) => it.startsWith(`${off}.`)))
  const differing = differingProblems(inArea.flatMap(({ police }) => police?.answers.problems?.concern ?? []))
  const problems = modulesOff.includes('problems')
    ? []
    : problemArea.map(({ code }): Problem => code).filter(isSameToAll)
  return {
    municipalities: inArea.map(({ name }) => name),
    structure: asked.map((indicator) => ({
      indicator,
      cells: inArea.map((it) => ({
        municipality: levelOf(it.municipality, indicator, when),
        police: levelOf(it.police, indicator, when),
      })),
    })),
    problems: problems
      .map((problem) => {
        const cells = inArea.map((it) => ({
          municipality: sizeOf(it.municipality, problem),
          police: sizeOf(it.police, problem),
        }))
        const large = cells.filter(({ municipality, police }) => isLarge(municipality) || isLarge(police)).length
        return { problem, large, policeDiffer: differing.includes(problem), cells }
      })
      .filter(({ large }) => large > 0)
      .toSorted((one, other) => other.large - one.large),
  }
}

const notThere = (side: ProfileSide | null, address: string): Said | undefined => {
  if (!side) return { notShown: 'silent' }
  return whyWithheldAt(side, address) ? { notShown: 'withheld' } : undefined
}

const levelOf = (side: ProfileSide | null, indicator: Indicator, when: WhenPicturesAge): Said =>
  notThere(side, indicator) ?? (side && indicatorOf(side, indicator, when)) ?? { notShown: 'silent' }

function sizeOf(side: ProfileSide | null, problem: Problem): Said {
  const address = `problems.concern.${problem}` as const
  return notThere(side, address) ?? (side && answer(side, address)) ?? { notShown: 'silent' }
}

/** What the municipality says; initiatives are many, and its own to keep track of. */
const datesIn = ({ name, municipality }: ProfileMunicipality, when: WhenPicturesAge): ProfileDate[] =>
  municipality
    ? datesToKeep(municipality, when)
        .filter(({ what }) => what !== 'initiative')
        .map((it) => ({ ...it, municipality: name, near: isNear(it) }))
    : []
