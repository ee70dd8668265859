import type { JointAction } from '@kartlaggning/schema/answers/address'
import { isNamedMethod } from '@kartlaggning/schema/definitions/method'

const LIKE_ENOUGH = 0.6

/**
 * How alike two joint actions of the two sides are, 0–1: null when nothing suggests that they are the same.
 * A suggestion needs overlapping municipalities and either the same known method, or a common problem and like names.
 */
export function similarityOf(ours: JointAction, theirs: JointAction): number | null {
  if (!overlap(ours.municipalities, theirs.municipalities)) return null
  const names = nameLikeness(ours.name ?? '', theirs.name ?? '')
  const sameMethod = isNamedMethod(ours.method) && ours.method === theirs.method
  const commonProblem = overlap(ours.problems, theirs.problems)
  if (!sameMethod && !(commonProblem && names >= LIKE_ENOUGH)) return null
  return Math.min(1, 0.5 * names + (sameMethod ? 0.35 : 0) + (commonProblem ? 0.15 : 0))
}

const overlap = <T>(a: readonly T[] = [], b: readonly T[] = []) => a.some((it) => b.includes(it))

/** Shared pairs of letters over all pairs (Dice): insensitive to word order and small spelling differences. */
function nameLikeness(a: string, b: string): number {
  const ofA = pairs(a)
  const ofB = pairs(b)
  if (ofA.length === 0 || ofB.length === 0) return 0
  const left = [...ofB]
  let shared = 0
  for (const pair of ofA) {
    const at = left.indexOf(pair)
    if (at < 0) continue
    left.splice(at, 1)
    shared += 1
  }
  return (2 * shared) / (ofA.length + ofB.length)
}

const pairs = (name: string) =>
  name
    .toLocaleLowerCase('sv')
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2)))
