import { byUrgency, callReason } from '@kartlaggning/schema/respondents/call-reason'
import type { Call, CallNote } from '@kartlaggning/schema/respondents/calls'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { listRespondents } from '../list-respondents.ts'

/** Whom to ring and why, the most urgent first; then those who have been rung and rest, the next to ring first. */
export async function listCalls(trx: Trx, roundId: string): Promise<Call[]> {
  const [asked, more, notes, { rows: unsaved }, { rows: waiting }] = await Promise.all([
    listRespondents(trx, roundId),
    selectLeftAndPhones(trx, roundId),
    selectNotes(trx, roundId),
    sql<{ respondentId: string; seconds: number }>`select * from unsaved_work_in(${roundId})`.execute(trx),
    sql<{ respondentId: string; since: string }>`select * from mail_waits_in(${roundId})`.execute(trx),
  ])
  const notesOf = Map.groupBy(notes, ({ respondentId }) => respondentId)
  const known = Map.groupBy(more.people, ({ respondentId }) => respondentId)
  const secondsOf = new Map(unsaved.map((it) => [it.respondentId, it.seconds]))
  const waitsSince = new Map(waiting.map((it) => [it.respondentId, it.since]))
  const now = new Date(more.now)
  const calls = asked.flatMap((respondent): Call[] => {
    const here = known.get(respondent.id) ?? []
    const said = (notesOf.get(respondent.id) ?? []).map(({ respondentId: _respondent, ...note }): CallNote => note)
    const nextOn = said[0]?.nextOn ?? null
    const facts = {
      left: here.findLast(({ endedAt }) => endedAt !== null)?.name ?? null,
      unsavedSeconds: secondsOf.get(respondent.id) ?? 0,
      nextOn,
      mailWaitsSince: waitsSince.get(respondent.id) ?? null,
    }
    const reason = callReason(respondent, facts, now) ?? null
    const isDone = (respondent.status === 'submitted' && !respondent.reopened) || respondent.status === 'declined'
    if (isDone || (reason === null && said.length === 0)) return []
    const phoneOf = new Map(here.map(({ personId, phone }) => [personId, phone]))
    return [
      {
        respondentId: respondent.id,
        name: respondent.name,
        kind: respondent.kind,
        closesOn: respondent.closesOn,
        reason,
        contacts: respondent.contacts.map(({ personId, name, email }) => ({
          personId,
          name,
          email,
          phone: phoneOf.get(personId) ?? '',
        })),
        notes: said,
        restsUntil: nextOn !== null && nextOn > more.today ? nextOn : null,
      },
    ]
  })
  return calls.toSorted(inOrder)
}

const inOrder = (a: Call, b: Call) =>
  (a.restsUntil ?? '').localeCompare(b.restsUntil ?? '') ||
  Number(a.reason === null) - Number(b.reason === null) ||
  (a.reason && b.reason ? byUrgency(a.reason, b.reason) : 0)

async function selectLeftAndPhones(trx: Trx, roundId: string) {
  const [people, { rows }] = await Promise.all([
    trx
      .selectFrom('assignment')
      .innerJoin('respondent', 'respondent.id', 'assignment.respondentId')
      .innerJoin('round', 'round.id', 'respondent.roundId')
      .leftJoin('contact', (join) =>
        join.onRef('contact.personId', '=', 'assignment.personId').onRef('contact.countyCode', '=', 'round.countyCode'),
      )
      .where('round.id', '=', roundId)
      .select(['assignment.respondentId', 'assignment.personId', 'assignment.name', 'assignment.endedAt'])
      .select((row) => row.fn.coalesce('contact.phone', sql<string>`''`).as('phone'))
      .orderBy('assignment.endedAt')
      .execute(),
    sql<{ today: string; now: string }>`select today() as today, clock() as now`.execute(trx),
  ])
  return { people, today: rows[0]?.today ?? '', now: rows[0]?.now ?? '' }
}

const selectNotes = (trx: Trx, roundId: string) =>
  trx
    .selectFrom('callNote')
    .innerJoin('respondent', 'respondent.id', 'callNote.respondentId')
    .leftJoin('assignment', (join) =>
      join
        .onRef('assignment.respondentId', '=', 'callNote.respondentId')
        .onRef('assignment.personId', '=', 'callNote.personId'),
    )
    .where('respondent.roundId', '=', roundId)
    .select(['callNote.id', 'callNote.respondentId', 'assignment.name', 'note', 'nextOn'])
    .select(['notedByName as by', 'notedAt as at'])
    .orderBy('notedAt', 'desc')
    .orderBy('callNote.id', 'desc')
    .execute()
