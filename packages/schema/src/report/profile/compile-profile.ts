import { datesToKeep, isNear } from '../../definitions/dates-to-keep.ts'
import { reachedStep, workingStepNames } from '../../definitions/working-steps.ts'
import { respondentName } from '../../respondents/respondent-name.ts'
import { compileAgenda } from './compile-agenda.ts'
import { compileApplication } from './compile-application.ts'
import { compileContacts } from './compile-contacts.ts'
import { compileAlike, compilePositions } from './compile-positions.ts'
import { compileSides } from './compile-sides.ts'
import { compileStrengths } from './compile-strengths.ts'
import { PROFILE_OUTLINE } from './profile-outline.ts'
import type { Profile } from './profile.ts'
import { otherSideOf, type ProfileSources } from './profile-sources.ts'

/** Compiles what one respondent gets back. Same answers and same decisions, same profile. */
export function compileProfile(sources: ProfileSources): Profile {
  const { round, respondent, own, municipalities, needs, withheldNeeds } = sources
  const side = own[respondent.kind]
  const positions = compilePositions(sources)
  const sides = compileSides(sources)
  const contacts = compileContacts(sources)
  const dates = side ? datesToKeep(side, sources).map((it) => ({ ...it, near: isNear(it) })) : []
  return {
    outline: PROFILE_OUTLINE,
    round,
    respondent,
    municipalities: municipalities.length,
    silent: municipalities
      .filter((it) => it[respondent.kind] === null)
      .map(({ name }) => (respondent.kind === 'police' ? respondentName('police', name, null) : name)),
    positions,
    steps: stepsOf(sources),
    alike: compileAlike(sources),
    strengths: compileStrengths(sources, positions, sides),
    sides,
    needs: [...needs],
    withheldNeeds,
    contacts,
    dates,
    since: sinceOf(sources),
    application: compileApplication(sources),
    agenda: compileAgenda({ sides, dates, needs: [...needs], contacts }),
  }
}

/** The steps are the two sides' together: nothing is said of them to one who does not see the other's answers. */
function stepsOf(sources: ProfileSources): Profile['steps'] {
  const { own, mirrors, respondent } = sources
  if (!mirrors || !own[respondent.kind] || !own[otherSideOf(respondent.kind)]) return []
  return workingStepNames.flatMap((step) => {
    const reached = reachedStep(step, own, sources)
    return reached ? [{ step, ...reached }] : []
  })
}

function sinceOf({ sinceLast, respondent: { kind } }: ProfileSources): Profile['since'] {
  if (!sinceLast) return null
  return {
    initiatives: sinceLast.fates,
    structure: sinceLast.structure.flatMap(({ question, footnotes, ...sides }) =>
      (sides[kind]?.changed ?? []).map(({ before, now, change }) => ({
        indicator: question,
        before,
        now,
        change,
        footnotes,
      })),
    ),
  }
}
