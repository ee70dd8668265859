import { answers, type AnswerChange } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import type { Problem } from '@kartlaggning/schema/problem'
import { expect } from 'vitest'
import type { Client } from './client.ts'
import type { World } from './world.ts'

type Value = AnswerChange['value']

interface Field {
  readonly respondentId: string
  readonly entry: string
  readonly question: string
}

/** One save as it left a page, and what came back. */
export interface Sent {
  readonly writer: string
  readonly sequence: number
  readonly seen: number
  readonly value: Value
  readonly status: number
  readonly conflict: NonNullable<Problem['conflicts']>[number] | undefined
}

export type Page = ReturnType<typeof aPage>

/** A field open on somebody's page, which sends what is typed with the version last seen. */
export function aPage(client: Client, { respondentId, entry, question }: Field, log: Sent[]) {
  let writer = newId()
  let sequence = 0
  let seen = 0
  const mine: Pick<Sent, 'writer' | 'sequence' | 'seen' | 'value'>[] = []

  async function send(one: (typeof mine)[number]) {
    const change = { entry, question, value: one.value, seen: one.seen, sequence: one.sequence }
    const body = { writer: one.writer, changes: [change] }
    const reply = await client.send(answers.save, { params: { respondentId }, body })
    const problem = reply.statusCode === 200 ? undefined : reply.json<Problem>()
    log.push({ ...one, status: reply.statusCode, conflict: problem?.conflicts?.[0] })
    return reply
  }

  const page = {
    async types(value: Value) {
      sequence += 1
      const one = { writer, sequence, seen, value }
      mine.push(one)
      const reply = await send(one)
      if (reply.statusCode === 200) seen = reply.json<{ saved: { version: number }[] }>().saved[0]?.version ?? seen
    },
    /** Reads what stands there, as one does before choosing. */
    async looks() {
      const { answers: rows } = await client.call(answers.read, { params: { respondentId } })
      seen = rows.find((row) => row.entry === entry && row.question === question)?.version ?? 0
    },
    async opensAnew() {
      writer = newId()
      sequence = 0
      await page.looks()
    },
    /** A retry of the last save, or a late duplicate of an earlier one. */
    async sendsAgain(which: number) {
      const one = mine.at(-1 - (which % Math.max(1, mine.length)))
      if (one) await send(one)
    },
  }
  return page
}

interface Step {
  readonly old: Row | null
  readonly new: Row
}

interface Row {
  readonly value: Value
  readonly version: number
  readonly writer: string
  readonly sequence: number
}

/** Reads the trail as evidence of what happened. Returns what stands there in the end. */
export async function expectNothingWasOverwrittenUnseen(
  { owner }: World,
  field: Field,
  log: readonly Sent[],
): Promise<Value> {
  const { rows: steps } = await owner.query<Step>(
    `select old, new from trail where chain = $1 and relation = 'answer'
       and new ->> 'entry_id' = $2 and new ->> 'question' = $3 order by position`,
    [field.respondentId, field.entry, field.question],
  )
  const by = (it: { writer: string; sequence: number }) => (other: { writer: string; sequence: number }) =>
    it.writer === other.writer && it.sequence === other.sequence
  expect(log.map((it) => it.status).filter((status) => status !== 200 && status !== 409)).toEqual([])

  steps.forEach((step, at) => {
    expect(step.old).toEqual(steps[at - 1]?.new ?? null)
    expect(step.new.version).toBe(at + 1)
    // Written once, by a save that was acknowledged and had seen what it replaced, or replaced its own page's.
    expect(steps.filter((it) => by(step.new)(it.new))).toHaveLength(1)
    const saves = log.filter((it) => by(step.new)(it))
    expect(saves.some((it) => it.status === 200 && it.value === step.new.value)).toBe(true)
    const saw =
      step.old === null || step.old.writer === step.new.writer || saves.some((it) => it.seen === step.old?.version)
    expect(saw).toBe(true)
  })
  for (const save of log) {
    const stood = steps.some((it) => it.new.value === save.value)
    const overtakenByItsOwnPage = steps.some((it) => it.new.writer === save.writer && it.new.sequence > save.sequence)
    if (save.status === 200) expect(stood || overtakenByItsOwnPage).toBe(true)
    // What a conflict tells did stand there, written by another page on a version the save had not seen.
    else {
      const said = steps.find((it) => it.new.version === save.conflict?.version)?.new
      expect(said).toMatchObject({ value: save.conflict?.value })
      expect([said?.writer === save.writer, said?.version === save.seen]).toEqual([false, false])
    }
  }
  return steps.at(-1)?.new.value ?? null
}
