import type { Json } from '../../json.ts'
import { countDifferences } from '../../reconciliation/count-differences.ts'
import type { Mirror } from '../../reconciliation/mirror.ts'
import type { Differing, Sides } from './profile.ts'
import { CONCERN } from './problem-in.ts'
import { otherSideOf, type ProfileSources } from './profile-sources.ts'

/** What the two sides see alike and what they see differently, as it was before the reconciliation and is after. */
export function compileSides({ own, respondent: { kind }, mirrors }: ProfileSources): Sides {
  if (mirrors === null) return { shown: false, why: 'not-reconciling' }
  if (own[otherSideOf(kind)] === null) return { shown: false, why: 'counterpart-silent' }
  const { compared, before, after } = countDifferences(mirrors)
  if (compared === 0) return { shown: false, why: 'nothing-in-common' }
  const problems = mirrors.filter(({ question }) => question.startsWith(CONCERN))
  const comparable = problems.filter(({ state }) => state !== 'not_comparable')
  return {
    shown: true,
    compared,
    before,
    after,
    problems: {
      compared: comparable.length,
      alike: comparable.filter(({ state }) => state !== 'differs').length,
      notCompared: problems.length - comparable.length,
    },
    judged: comparable.map(({ question, municipality, police, state }) => ({
      problem: question.slice(CONCERN.length),
      municipality,
      police,
      differs: state === 'differs',
    })),
    differing: mirrors
      .filter(({ state }) => state === 'differs')
      .map(differing)
      .toSorted(furthestApartFirst),
  }
}

const differing = ({ question, municipality, police, conversation }: Mirror): Differing => ({
  question,
  municipality,
  police,
  outcome: conversation?.outcome ?? 'open',
  agreed: conversation?.agreement?.value ?? null,
})

/** What is still open comes first, and of problems those seen most differently. */
const furthestApartFirst = (one: Differing, other: Differing) =>
  Number(one.outcome === 'agreed') - Number(other.outcome === 'agreed') || apart(other) - apart(one)

const apart = ({ question, municipality, police }: Differing) =>
  question.startsWith(CONCERN) ? 1 + Math.abs(numberIn(municipality) - numberIn(police)) : 0

const numberIn = (value: Json | null) => (typeof value === 'number' ? value : 0)
