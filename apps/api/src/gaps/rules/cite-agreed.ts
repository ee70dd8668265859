import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import { evidenceAt } from './evidence.ts'
import type { Round } from './round.ts'
import type { Submitted } from './submitted.ts'

/**
 * Where the two sides have agreed on a value, a finding rests on that, and its evidence is what each of them answered itself,
 * with what they agreed on. A rule need not know.
 */
export function citeAgreed({ municipalities }: Round): (evidence: Evidence[]) => Evidence[] {
  const agreeing = new Map(
    municipalities.flatMap(({ code, sides }) =>
      sides.some(({ answered }) => answered && answered.size > 0) ? [[code, sides] as const] : [],
    ),
  )
  if (agreeing.size === 0) return (evidence) => evidence
  return (evidence) => {
    const cited = evidence.flatMap((it) => originals(it, agreeing.get(it.municipality) ?? []))
    return cited.filter((it, at) => cited.findIndex((other) => isSame(it, other)) === at)
  }
}

/** The answers of both, that of the side that was cited first. */
function originals(evidence: Evidence, sides: readonly Submitted[]): Evidence[] {
  const { respondentId, question, value, entry } = evidence
  const own = sides.find((side) => side.respondentId === respondentId)
  if (entry !== null || own?.answered?.get(question) === undefined) return [evidence]
  return [own, ...sides.filter((side) => side !== own)].flatMap((side) => {
    const answered = side.answered?.get(question)
    return answered === undefined ? [] : [{ ...evidenceAt(side, question, answered, null), agreed: value }]
  })
}

const isSame = (one: Evidence, other: Evidence) =>
  one.respondentId === other.respondentId && one.question === other.question && one.entry === other.entry
