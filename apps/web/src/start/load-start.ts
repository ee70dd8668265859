import { answers } from '@kartlaggning/schema/answers/answers'
import { outbox } from '@kartlaggning/schema/mail/outbox'
import type { Actor } from '@kartlaggning/schema/permission'
import { calls } from '@kartlaggning/schema/respondents/calls'
import { counties } from '@kartlaggning/schema/rounds/county'
import { rounds, type Round } from '@kartlaggning/schema/rounds/round'
import { call } from '../call.ts'
import { flushOpen } from '../questionnaire/saving/open-autosaves.ts'
import { currentActor } from '../session.tsx'

export interface Progress {
  /** Some of it has come back, to be completed by the day. */
  readonly completing: boolean
  readonly done: number
  readonly count: number
}

/** The rounds and whether mail leaves, to those who follow them; and how far each assignment has come, to those who answer. */
export async function loadStart() {
  const actor = await currentActor()
  const isStaff = actor !== undefined && actor !== null && actor.staff.length > 0
  const [followed, known, mailDelay, progress] = await Promise.all([
    isStaff ? call(rounds.list) : [],
    isStaff || answersInSeveral(actor) ? call(counties.list).catch(() => []) : [],
    // A word on the side: without it the page is shown all the same.
    isStaff ? call(outbox.delay).catch(() => null) : null,
    progressOf(actor?.assignments ?? []),
  ])
  return { rounds: followed, counties: known, needsHand: await countNeedsHand(followed), mailDelay, progress }
}

const answersInSeveral = (actor: Actor | null) => new Set(actor?.assignments.map((it) => it.county)).size > 1

/** How many should be contacted, of each round that is being answered; a round whose calls cannot be read is shown without. */
async function countNeedsHand(followed: readonly Round[]): Promise<ReadonlyMap<string, number>> {
  const counts = await Promise.all(
    followed
      .filter((it) => it.status === 'open')
      .map(async ({ id }) => {
        const list = await call(calls.list, { params: { roundId: id } }).catch(() => [])
        return [id, list.filter((it) => it.reason !== null && it.restsUntil === null).length] as const
      }),
  )
  return new Map(counts)
}

/** Only of what is still to be answered; an assignment whose state cannot be fetched is shown without it. */
async function progressOf(assignments: Actor['assignments']): Promise<ReadonlyMap<string, Progress>> {
  const open = assignments.filter((it) => it.open && !it.submitted && !it.declined)
  const known = await Promise.all(open.map(({ respondentId }) => readProgress(respondentId).catch(() => undefined)))
  return new Map(known.filter((it) => it !== undefined))
}

async function readProgress(respondentId: string): Promise<[string, Progress]> {
  await flushOpen(respondentId)
  const { answering, sections } = await call(answers.overview, { params: { respondentId } })
  const done = sections.filter((it) => it.status === 'done').length
  return [respondentId, { done, count: sections.length, completing: answering.completion !== undefined }]
}
