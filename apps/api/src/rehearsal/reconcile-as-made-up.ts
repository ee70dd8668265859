import { newId } from '@kartlaggning/schema/id'
import type { Actor } from '@kartlaggning/schema/permission'
import type { Json } from '@kartlaggning/schema/json'
import { madeUpWords } from '@kartlaggning/schema/rehearsal/made-up-words'
import type { Contact } from '@kartlaggning/schema/respondents/respondent'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { finishReconciliation } from '../reconciliation/finish-reconciliation.ts'
import { readReconciliation } from '../reconciliation/read-reconciliation.ts'
import { sayOfDifference } from '../reconciliation/say-of-difference.ts'
import { become } from './become.ts'

export interface MadeUpSide {
  readonly respondentId: string
  readonly contact: Contact
}

interface Sides {
  readonly municipality: MadeUpSide
  readonly police: MadeUpSide
}

/**
 * The two sides of a municipality go on from where they are: one proposes and explains, the other agrees to one thing and not
 * to another, and both are done. Returns whether anything was said.
 */
export async function reconcileAsMadeUp(trx: Trx, actor: Actor, { municipality, police }: Sides, publicUrl: string) {
  try {
    await become(trx, municipality.contact.personId)
    const { own, mirrors } = await readReconciliation(trx, municipality.respondentId)
    if (own.finished) return false
    const [first, second, third] = mirrors.filter(({ state }) => state === 'differs')
    const hasBegun = mirrors.some(({ conversation }) => (conversation?.steps.length ?? 0) > 0)
    if (!hasBegun && first) {
      for (const it of [first, second]) if (it) await say(municipality, it.question, 'propose', null, it.police)
      if (third) await say(municipality, third.question, 'explain')
      return true
    }
    await become(trx, police.contact.personId)
    for (const [mirror, kind] of [
      [first, 'accept'],
      [second, 'decline'],
    ] as const) {
      const proposal = mirror?.conversation?.proposal
      if (mirror && proposal) await say(police, mirror.question, kind, proposal)
    }
    if (third) await say(police, third.question, 'explain')
    await finishReconciliation(trx, actorOf(police), police.respondentId, true, publicUrl)
    await become(trx, municipality.contact.personId)
    await finishReconciliation(trx, actorOf(municipality), municipality.respondentId, true, publicUrl)
    return true
  } finally {
    await become(trx, actor.personId)
  }

  /** What one side has answered is not always an answer that the other can give; then nothing is said of it. */
  async function say(
    side: MadeUpSide,
    question: string,
    kind: keyof typeof madeUpWords,
    ends: string | null = null,
    value: Json | null = null,
  ) {
    const said = { question, kind, value, words: madeUpWords[kind], ends }
    const where = { respondentId: side.respondentId, stepId: newId() }
    await sayOfDifference(trx, actorOf(side), where, said, publicUrl).catch((error: unknown) => {
      if (!(error instanceof ProblemError)) throw error
    })
  }
}

const actorOf = ({ contact }: MadeUpSide): Actor => ({
  ...contact,
  fictional: true,
  staff: [],
  assignments: [],
  proxies: [],
  readings: [],
})
