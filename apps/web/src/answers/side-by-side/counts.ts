import type { Section } from '@kartlaggning/schema/questionnaire/section'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { QuestionContext } from '../../questionnaire/question-context.tsx'
import { addressKey } from '../../questionnaire/saving/answer-address.ts'
import { createStore, type Store } from '../../store.ts'
import { placeOf, valueIn, type Column } from './columns.tsx'
import { stateOf } from './same-for-all.ts'
import { groupsOf, type Row } from './rows.ts'

/** Counts on when something has been answered, at most once a frame. */
export type Ticks = Store<number>

/** So that what is counted over the whole grid is not counted for every answer of many that come at once. */
export function useTicks(columns: readonly Column[], common: QuestionContext): Ticks {
  const [ticks] = useState(() => createStore(0))
  useEffect(() => {
    let frame = 0
    const tell = () => {
      if (frame) return
      frame = requestAnimationFrame(() => {
        frame = 0
        ticks.set(ticks.get() + 1)
      })
    }
    const contexts = [common, ...columns.map((it) => it.context)]
    const ends = [
      ...contexts.map(({ form }) => form.subscribe({ formState: { values: true }, callback: tell })),
      ...columns.map(({ draft }) => draft.saving.state.subscribe(tell)),
    ]
    tell()
    return () => {
      cancelAnimationFrame(frame)
      for (const end of ends) end()
    }
  }, [columns, common, ticks])
  return ticks
}

export const useTick = (ticks: Ticks) => useSyncExternalStore(ticks.subscribe, ticks.get)

export const useRows = (section: Section): readonly Row[] =>
  useMemo(() => groupsOf(section).flatMap((it) => it.rows), [section])

/** Whether it is answered there: what came from the last round is not, until somebody has confirmed it. */
const isAnswered = ({ draft, context }: Column, row: Row) =>
  valueIn(context, row) !== null && !draft.saving.state.get().unconfirmed.has(addressKey(placeOf(context, row)))

export interface Counted {
  readonly answered: number
  readonly asked: number
  readonly own: number
}

/** How far a municipality has come, and how often it differs from what is said for all. */
export function countIn(column: Column, common: QuestionContext, rows: readonly Row[]): Counted {
  const asked = rows.filter((row) => column.asked.has(row.name))
  return {
    asked: asked.length,
    answered: asked.filter((row) => isAnswered(column, row)).length,
    own: asked.filter((row) => stateOf(valueIn(column.context, row), valueIn(common, row)) === 'own').length,
  }
}

/** The lines that are answered by all who are asked them. */
export function answeredByAll(columns: readonly Column[], rows: readonly Row[]) {
  const asked = rows.filter((row) => columns.some((it) => it.asked.has(row.name)))
  const answered = asked.filter((row) => columns.every((it) => !it.asked.has(row.name) || isAnswered(it, row)))
  return { asked: asked.length, answered: answered.length }
}
