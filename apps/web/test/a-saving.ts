import type { AnswerChange, Saved } from '@kartlaggning/schema/answers/answers'
import type { Problem } from '@kartlaggning/schema/problem'
import { vi } from 'vitest'
import { ProblemError } from '../src/call.ts'
import { createAutosave } from '../src/questionnaire/saving/autosave.ts'
import type { Unsent } from '../src/questionnaire/saving/unsent.ts'

export const place = { entry: null, question: 'knowledge.planLink' }
export const other = { entry: null, question: 'knowledge.followup' }

/** A server whose answers are let out one at a time, and an outbox that can be looked into. */
export function givenASaving() {
  const kept = new Map<string, AnswerChange>()
  const requests: {
    questionnaires: unknown[]
    changes: AnswerChange[]
    writer: string
    answer: (error?: Error) => Promise<void>
  }[] = []
  const outbox = {
    keep: async (changes: readonly Unsent[]) => changes.forEach(({ change }) => kept.set(change.question, change)),
    forget: async (changes: readonly Unsent[]) =>
      changes.forEach(({ change }) => {
        if ((kept.get(change.question)?.sequence ?? 0) <= change.sequence) kept.delete(change.question)
      }),
    keepOverReload: async (changes: readonly Unsent[]) => outbox.keep(changes),
  }
  const send = (writer: string, batch: readonly Unsent[]) => {
    const changes = batch.map((it) => it.change)
    const { promise, resolve, reject } = Promise.withResolvers<Saved>()
    const answer = async (error?: Error) => {
      if (error) reject(error)
      else resolve(savedAs(changes))
      await vi.advanceTimersByTimeAsync(0)
    }
    requests.push({ questionnaires: batch.map((it) => it.questionnaire), changes, writer, answer })
    return promise
  }
  return {
    requests,
    kept,
    saving: createAutosave({ respondentId: 'r', personId: 'p', personName: 'Anna Ek', send, outbox }),
  }
}

const savedAs = (changes: readonly AnswerChange[]): Saved => ({
  saved: changes.map(({ entry, question, seen, carried }) => ({ entry, question, version: carried ? 0 : seen + 1 })),
  at: '2026-11-22T09:42:00Z',
  receipt: { position: 1, hash: '' },
})

export const problem = (type: Problem['type'], more: Partial<Problem> = {}) =>
  new ProblemError({ type, title: type, status: 409, ...more })

export const takenBy = (value: string) =>
  problem('answer-changed-by-another', {
    conflicts: [{ ...place, value, version: 7, answeredBy: 'Bo Lind', answeredAt: '2026-11-22T09:41:00Z' }],
  })

export const later = (ms: number) => vi.advanceTimersByTimeAsync(ms)
