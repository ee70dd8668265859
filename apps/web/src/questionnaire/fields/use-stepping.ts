import { isRecord } from '@kartlaggning/schema/answers/answer-document'
import type { MatrixQuestion, Option } from '@kartlaggning/schema/questionnaire/question'
import { nameOf } from '@kartlaggning/schema/questionnaire/section'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useNarrow } from '../../look/narrow.ts'
import { addressKey } from '../saving/answer-address.ts'
import { fieldId, useQuestionContext, useIsWrong } from '../question-context.tsx'

/** So many rows fit below each other on a small screen. */
const FEW = 8

export interface Stepping {
  /** The one row that is shown. */
  readonly row: string
  readonly at: number
  readonly next: () => void
  readonly previous: () => void
  readonly showAll: () => void
}

/** One row at a time on a small screen, beginning with the first that is not answered; all of them where any is wrong. */
export function useStepping(
  question: MatrixQuestion,
  rows: readonly Option[],
  answered: ReadonlySet<string>,
): Stepping | undefined {
  const { form, saving, section, entry } = useQuestionContext()
  const isNarrow = useNarrow()
  const name = nameOf(question)
  const isWrong = useIsWrong(name)
  const [all, setAll] = useState(() => rows.some((row) => location.hash === `#${fieldId(`${name}.${row.code}`)}`))
  const isUnconfirmed = (row: string) =>
    saving.state.get().unconfirmed.has(addressKey({ entry, question: `${section}.${name}.${row}` }))
  const [code, setCode] = useState(() => rows.find((row) => !answered.has(row.code) || isUnconfirmed(row.code))?.code)
  if (!isNarrow || all || rows.length <= FEW || isWrong) return undefined

  const found = rows.findIndex((row) => row.code === code)
  const at = found === -1 ? 0 : found
  const go = (to: number) => {
    const row = rows[Math.min(Math.max(to, 0), rows.length - 1)]
    if (!row) return
    flushSync(() => setCode(row.code))
    // Its name and how it stands are said to listeners.
    document.getElementById(fieldId(`${name}.${row.code}`))?.focus()
  }
  const nextUnanswered = () => {
    const values = form.getValues(name)
    const isLeft = (row: string) => !(isRecord(values) && values[row]) || isUnconfirmed(row)
    const ahead = rows.findIndex((row, index) => index > at && isLeft(row.code))
    return ahead === -1 ? at + 1 : ahead
  }
  return {
    row: rows[at]?.code ?? '',
    at,
    next: () => go(nextUnanswered()),
    previous: () => go(at - 1),
    showAll: () => setAll(true),
  }
}
