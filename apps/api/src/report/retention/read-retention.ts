import type {
  KeptContact,
  LoggedErasure,
  ProposedErasure,
  Retention,
  RetentionDecision,
} from '@kartlaggning/schema/report/retention/retention'
import { RETENTION_CLASSES, type RetentionClassName } from '@kartlaggning/schema/report/retention/retention-classes'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'

interface OfClass {
  readonly class: RetentionClassName
}

/** As the database tells it. */
interface Read {
  readonly held: readonly (OfClass & { count: number; oldest: string | null })[]
  readonly due: readonly (OfClass & { count: number; next: string | null })[]
  readonly decisions: readonly (OfClass & RetentionDecision)[]
  readonly people: KeptContact[]
  readonly erasures: readonly (LoggedErasure & ProposedErasure)[]
  readonly isOnlyCoordinator: boolean
}

/** What the county holds of each class of records, what it has decided of it, and what falls due. */
export async function readRetention(trx: Trx, county: string): Promise<Retention> {
  const { rows } = await sql<{ read: Read | null }>`select retention_of(${county}) as read`.execute(trx)
  const read = rows[0]?.read
  if (!read) throw new ProblemError('not-found')
  const { held, due, decisions, people, erasures, isOnlyCoordinator } = read
  const isOpen = (it: LoggedErasure) => it.confirmedAt === null && it.withdrawnAt === null
  return {
    classes: RETENTION_CLASSES.map((name) => {
      const { count = 0, oldest = null } = held.find((it) => it.class === name) ?? {}
      const { count: dueNow = 0, next = null } = due.find((it) => it.class === name) ?? {}
      return {
        class: name,
        held: count,
        oldest,
        due: dueNow,
        nextDue: next,
        decisions: decisions.filter((it) => it.class === name),
      }
    }),
    people,
    proposal: erasures.find(isOpen) ?? null,
    log: erasures.filter((it) => !isOpen(it)),
    isOnlyCoordinator,
  }
}
