import { answerKey } from './answer-key.ts'
import type { AnswerChange } from './answers.ts'
import type { Problem } from '../problem.ts'

/** An answer as it stands, and which page wrote it. */
export interface StoredAnswer extends AnswerChange {
  readonly version: number
  readonly by: string
  readonly writer: string
}

interface Sent {
  readonly by: string
  readonly writer: string
  readonly questionnaire?: string | undefined
  readonly changes: readonly AnswerChange[]
}

type Conflict = NonNullable<Problem['conflicts']>[number]

export type Reply =
  | { readonly saved: readonly { entry: string | null; question: string; version: number }[] }
  | { readonly refused: Problem['type']; readonly errors?: Problem['errors']; readonly conflicts?: readonly Conflict[] }

/**
 * What saving does to the answers of one respondent, without a database. The API's tests hold the database against it and
 * the web's save to it, so that both ends are tried on the same rules.
 */
export function answersInMemory(firstAsked: string, faultOf: (change: AnswerChange) => string | null = () => null) {
  let questionnaire = firstAsked
  let stored = new Map<string, StoredAnswer>()
  const history: StoredAnswer[] = []

  function save({ by, writer, questionnaire: askedIn = questionnaire, changes }: Sent): Reply {
    if (askedIn !== questionnaire) return { refused: 'questionnaire-was-corrected' }
    const errors = changes.flatMap((it) => {
      const code = faultOf(it)
      return code === null ? [] : [{ path: answerKey(it.entry, it.question), code }]
    })
    if (errors.length > 0) return { refused: 'input-not-valid', errors }
    const next = new Map(stored)
    const written: StoredAnswer[] = []
    const conflicts: Conflict[] = []
    const saved = changes.flatMap((change) => {
      const key = answerKey(change.entry, change.question)
      const before = next.get(key)
      const now = { ...change, by, writer, version: change.carried && before ? 0 : (before?.version ?? 0) + 1 }
      if (isWritten(before, now)) {
        next.set(key, now)
        written.push(now)
      } else if (before && before.writer !== writer && !isSame(before.value, change.value)) {
        conflicts.push(conflictWith(before))
        return []
      }
      return [{ entry: change.entry, question: change.question, version: next.get(key)?.version ?? 0 }]
    })
    if (conflicts.length > 0) return { refused: 'answer-changed-by-another', conflicts }
    stored = next
    history.push(...written)
    return { saved }
  }

  /** What stands is the same under other names, so versions and writers stay. */
  function correct(to: string, renamed: (question: string) => string) {
    questionnaire = to
    const moved = [...stored.values()].map((it) => ({ ...it, question: renamed(it.question) }))
    stored = new Map(moved.map((it) => [answerKey(it.entry, it.question), it]))
  }

  /** Last round's answer, which nobody has confirmed. */
  function layIn(question: string, value: AnswerChange['value'], entry: string | null = null) {
    const carried = { entry, question, value, seen: 0, sequence: 0, version: 0, by: '', writer: '' }
    stored.set(answerKey(entry, question), carried)
    history.push(carried)
  }

  return {
    save,
    correct,
    layIn,
    asked: () => questionnaire,
    current: (): readonly StoredAnswer[] => [...stored.values()],
    /** All that has been written, in the order it was. */
    history: history as readonly StoredAnswer[],
  }
}

/** A page writes over what it wrote itself by anything newer, and over what another wrote when it has seen that. */
function isWritten(before: StoredAnswer | undefined, { writer, sequence, seen }: StoredAnswer) {
  if (!before) return true
  return before.writer === writer ? before.sequence < sequence : before.version === seen
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

const conflictWith = ({ entry, question, value, version, by }: StoredAnswer): Conflict => ({
  entry,
  question,
  value,
  version,
  answeredBy: by,
  answeredAt: '2026-11-22T09:41:00Z',
})
