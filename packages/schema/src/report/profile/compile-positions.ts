import { answer, type Answered } from '../../answers/address.ts'
import { whyWithheldAt } from '../../answers/redact.ts'
import { agreementOf } from '../../definitions/agreement.ts'
import { likeInSize, likeMunicipalities } from '../../definitions/like-municipalities.ts'
import { monthIn } from '../../definitions/month.ts'
import { lawfulnessOf } from '../../definitions/required-by-law.ts'
import { situationalPicture, type WhenPicturesAge } from '../../definitions/situational-picture.ts'
import { indicatorOf, indicators, levelsOf, type Indicator } from '../../definitions/structure.ts'
import { canonicalQuestionnaire } from '../../questionnaires/canonical.ts'
import { questionAt } from '../../questionnaires/question-at.ts'
import { FEWEST_COUNTED } from '../count-shown.ts'
import type { Position, Profile, Spread } from './profile.ts'
import type { ProfileMunicipality, ProfileSources, SideOfProfile } from './profile-sources.ts'

/** Where the respondent stands in each part of the work that its kind was asked of, beside others and never ranked. */
export function compilePositions(sources: ProfileSources): Position[] {
  const { own, municipalities, respondent } = sources
  const side = own[respondent.kind]
  const like = likeIn(sources)?.like
  return askedIndicators(respondent.kind, sources.modulesOff).map((indicator) => ({
    indicator,
    own: (side && indicatorOf(side, indicator, sources)) ?? null,
    month: (side && monthOf(side, indicator, sources)) ?? null,
    county: spreadOf(indicator, municipalities, sources),
    alike: like ? spreadOf(indicator, [own, ...like], sources) : null,
    law: (respondent.kind === 'municipality' && side && lawfulnessOf(side, indicator, sources)) || null,
  }))
}

const askedIndicators = (kind: SideOfProfile, modulesOff: readonly string[]) =>
  indicators
    .filter((indicator) => !modulesOff.some((off) => indicator.startsWith(`${off}.`)))
    .filter((it) => questionAt(canonicalQuestionnaire.version, it)?.question.askedOf.includes(kind))

/** Too few others would tell more of those few than of where one stands. */
function spreadOf(
  indicator: Indicator,
  among: readonly ProfileMunicipality[],
  { own, respondent: { kind }, ...when }: ProfileSources,
): Spread | null {
  const said = among.map((it) => {
    const side = it[kind]
    if (!side) return { code: it.code, level: 'silent' }
    if (whyWithheldAt(side, indicator)) return { code: it.code, level: 'withheld' }
    return { code: it.code, level: indicatorOf(side, indicator, when) ?? 'silent' }
  })
  const isShown = ({ level }: (typeof said)[number]) => level !== 'silent' && level !== 'withheld'
  if (said.filter((it) => it.code !== own.code && isShown(it)).length < FEWEST_COUNTED) return null
  const count = (level: string) => said.filter((it) => it.level === level).length
  return {
    levels: levelsOf(indicator).map((level) => ({ level, count: count(level) })),
    silent: count('silent'),
    withheld: count('withheld'),
  }
}

const likeIn = ({ own, municipalities }: ProfileSources) =>
  own.population === null
    ? null
    : likeMunicipalities({ ...own, population: own.population }, municipalities, FEWEST_COUNTED)

export function compileAlike(sources: ProfileSources): Profile['alike'] {
  const { population } = sources.own
  if (population === null) return { why: 'no-population' }
  const found = likeIn(sources)
  if (!found) return { why: 'too-few' }
  return { names: found.like.map(({ name }) => name), population, ...likeInSize(population), kind: found.kind }
}

function monthOf(from: Answered, indicator: Indicator, when: WhenPicturesAge): string | undefined {
  switch (indicator) {
    case 'knowledge.pictureStatus':
      return situationalPicture(from, when)?.month
    case 'knowledge.planStatus':
      return monthIn(answer(from, 'knowledge.planMonth'))
    case 'knowledge.followup':
      return monthIn(answer(from, 'knowledge.followupMonth'))
    case 'agreements.agreementStatus':
      return monthIn(agreementOf(from, when.referenceDate)?.to)
    default:
      return undefined
  }
}
