import { isMarkedSecret } from '@kartlaggning/schema/answers/secret-answer'
import { compileArea } from '@kartlaggning/schema/report/profile/compile-area'
import { compileProfile } from '@kartlaggning/schema/report/profile/compile-profile'
import type { Profile, ProfileNeed } from '@kartlaggning/schema/report/profile/profile'
import {
  otherSideOf,
  type ProfileSources,
  type SideOfProfile,
} from '@kartlaggning/schema/report/profile/profile-sources'
import { respondentName } from '@kartlaggning/schema/respondents/respondent-name'
import { analysisHasBegun } from '@kartlaggning/schema/rounds/phase'
import { readSecretAnswers } from '../../answers/read-secret-answers.ts'
import type { Trx } from '../../database/database.ts'
import { readRoundForReaders } from '../../gaps/read-round-answers.ts'
import { referenceDateOf } from '../../gaps/round-asked.ts'
import type { MunicipalityAnswers, RoundAnswers } from '../../gaps/rules/round-answers.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { readCommunications } from '../../needs/commenting/read-communicated.ts'
import { compareMunicipalities, type ComparedMunicipality } from '../../reconciliation/compare-municipalities.ts'
import { thisRound } from '../../gaps/submitted-municipalities.ts'
import { compileSinceLast } from '../figures/compile-since-last.ts'
import { readProfileRound } from './read-profile-round.ts'

type Communication = Awaited<ReturnType<typeof readCommunications>>

/** Compiles the profiles of a round: one reading, and of it for each respondent what that one may see. */
export async function readProfiles(trx: Trx, roundId: string): Promise<(respondentId: string) => Profile | null> {
  const [round, { facts, respondents }, compared, communicated, secret] = await Promise.all([
    readRoundForReaders(trx, roundId),
    readProfileRound(trx, roundId),
    compareMunicipalities(trx, roundId),
    readCommunications(trx, roundId),
    readSecretAnswers(trx, thisRound(roundId)),
  ])
  if (!analysisHasBegun(facts.status)) throw new ProblemError('round-is-not-in-analysis')
  const others = round('lansbra')
  const counterpart = facts.sidesMet ? round('counterpart') : others
  // Its own answers whole, but for what is marked as secret: a profile is read by more than those who gave them.
  const whole = round('county-board')
  const { status: _, sidesMet, closedAt, closesOn, ...about } = facts
  const mirrorsOf = (of: ComparedMunicipality | undefined) => {
    const marked = [of?.municipality, of?.police].flatMap((side) => (side && secret.get(side.respondentId)) ?? [])
    return (of?.mirrors ?? []).filter(({ question }) => !isMarkedSecret(marked, null, question))
  }
  const frame = { ...about, referenceDate: referenceDateOf({ closedAt, closesOn }) }
  const common = { modulesOff: others.modulesOff, referenceDate: others.referenceDate, thresholds: others.thresholds }
  const areaOf = ({ id, kind, place, codes }: (typeof respondents)[number]) => {
    const inArea = others.municipalities
      .filter(({ code }) => codes.includes(code))
      .toSorted((one, other) => one.name.localeCompare(other.name, 'sv'))
    const here = communicated.toAll.filter(({ municipalities }) => municipalities.some((code) => codes.includes(code)))
    const respondent = { id, kind, name: respondentName(kind, place, null), place }
    return compileArea({
      round: frame,
      respondent,
      inArea,
      municipalities: others.municipalities,
      ...common,
      ...needsOf(here),
    })
  }
  return (respondentId) => {
    const found = respondents.find((it) => it.id === respondentId)
    if (!found?.submitted) return null
    const onBehalf = found.onBehalf && { onBehalf: found.onBehalf }
    if (found.kind === 'police_area') return { ...areaOf(found), ...onBehalf }
    if (!found.municipality) return null
    const { id, kind, municipality: code, place, officialName } = found
    const [theirs, seen] = [municipalityIn(whole, code), municipalityIn(counterpart, code)]
    const beside = municipalityIn(others, code)
    if (!theirs?.[kind] || !beside) return null
    const own = { ...beside, [kind]: theirs[kind], [otherSideOf(kind)]: seen?.[otherSideOf(kind)] ?? null }
    const profile = compileProfile({
      round: frame,
      respondent: { id, kind, name: respondentName(kind, place, officialName), place },
      own,
      municipalities: others.municipalities.map((it) => (it.code === code ? own : it)),
      ...common,
      mirrors: sidesMet ? mirrorsOf(compared.municipalities.find((it) => it.code === code)) : null,
      ...needsOf(communicated.toEach.filter((it) => it.respondentId === respondentId)),
      sinceLast: sinceLastOf(whole, theirs, kind),
    })
    return { ...profile, ...onBehalf }
  }
}

const municipalityIn = ({ municipalities }: RoundAnswers, code: string) => municipalities.find((it) => it.code === code)

/** The gravest first, and how many more there are. */
function needsOf(all: readonly Pick<Communication['toAll'][number], 'needId' | 'need'>[]) {
  const needs = all.flatMap(({ needId, need }): ProfileNeed[] =>
    need
      ? [
          {
            needId,
            title: need.title,
            sentences: need.findings.map(({ sentence }) => sentence),
            answers: need.findings.reduce((count, { evidence }) => count + evidence.length, 0),
            severity: need.severity,
            motivation: need.motivation,
            support: need.support,
          },
        ]
      : [],
  )
  const gravestFirst = needs.toSorted((one, other) => (other.severity ?? 0) - (one.severity ?? 0))
  return { needs: gravestFirst, withheldNeeds: all.length - needs.length }
}

/** Of its own answers alone, which are all there for it. */
function sinceLastOf(whole: RoundAnswers, own: MunicipalityAnswers, kind: SideOfProfile): ProfileSources['sinceLast'] {
  const since = compileSinceLast(whole, [{ ...own, [otherSideOf(kind)]: null }])
  return since ? { fates: since.initiatives?.[kind] ?? null, structure: since.structure } : null
}
