import { newId } from '@kartlaggning/schema/id'
import type { Actor } from '@kartlaggning/schema/permission'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { enqueueMails } from '../../mail/enqueue-mail.ts'
import { questionLetter } from './question-letter.ts'
import { readSharedInitiatives } from './read-shared-initiatives.ts'

interface Coordinator {
  readonly personId: string
  readonly email: string
}

interface Asked {
  readonly county: string
  readonly initiativeId: string
}

/** Sends a question to the county's coordinators; of those who have the initiative nothing is told to whoever asks. */
export async function askAboutInitiative(
  trx: Trx,
  actor: Actor,
  { county, initiativeId }: Asked,
  message: string,
  publicUrl: string,
): Promise<{ askedAt: string }> {
  const [read, { rows: coordinators }] = await Promise.all([
    readSharedInitiatives(trx, county),
    sql<Coordinator>`select person_id as "personId", email from coordinators_to_ask(${county})`.execute(trx),
  ])
  const initiative = read.initiatives.find(({ id }) => id === initiativeId)
  const whose = read.whose.get(initiativeId)
  if (!initiative || !whose) throw new ProblemError('not-found')
  if (coordinators.length === 0) throw new ProblemError('county-has-no-coordinator')
  const { askedAt } = await trx
    .insertInto('initiativeQuestion')
    .values({ id: newId(), countyCode: county, entryId: whose.entry, message, askedBy: actor.personId })
    .returning(sql<string>`iso(asked_at)`.as('askedAt'))
    .executeTakeFirstOrThrow()
  const { respondentId } = whose
  const asker = askerOf(actor, county, read.authority)
  const facts = { initiative, respondentId, message, county, asker, fictional: read.fictional }
  await enqueueMails(
    trx,
    coordinators.map(({ personId, email }) => ({
      about: { personId, respondentId: null },
      letter: questionLetter(email, facts, publicUrl),
    })),
  )
  return { askedAt }
}

/** Who asks, and for whom they work in the county. */
function askerOf({ name, email, staff, assignments }: Actor, county: string, authority: string) {
  const answersFor = new Set(assignments.filter((it) => it.county === county).map((it) => it.name))
  const worksFor = staff.some((it) => it.county === county) ? [authority] : []
  return { name, email, organisation: [...worksFor, ...answersFor].join(', ') }
}
