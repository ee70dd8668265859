import { gaps } from '@kartlaggning/schema/gaps/gap'
import { needs } from '@kartlaggning/schema/needs/need'
import { may } from '@kartlaggning/schema/permission'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../call.ts'
import { currentActor } from '../session.tsx'

/**
 * The rules are the same for everyone; the round says which thresholds they have, and which questions were asked. What they
 * have found is for those who may read gaps.
 */
export async function loadRules({ params: { roundId = '', rule = '' } }: LoaderFunctionArgs) {
  const actor = await currentActor()
  const isStaff = actor !== null && may(actor, 'gaps.read')
  const of = { params: { roundId } }
  const [round, nextSteps, municipalities, found] = await Promise.all([
    call(rounds.read, of),
    isStaff ? call(needs.nextSteps, of) : [],
    call(rounds.municipalities),
    isStaff ? call(gaps.byRule, of) : undefined,
  ])
  return { round, rule, nextSteps, municipalities, found: found && new Map(found.map((it) => [it.rule, it])) }
}
