import { startTransition, useEffect, useMemo, useState } from 'react'
import { useRegisters } from '../../questionnaire/question-context.tsx'
import { useWordsFor } from '../../questionnaire/use-words.ts'
import { useEntryTitle } from '../entry-title.ts'
import type { OneGroup } from '../load-answering.ts'
import type { Column } from './columns.ts'
import type { Opened } from './opened.ts'
import type { Meant, Planned } from './planned.ts'
import { askedIn, plannedRows } from './planned-rows.ts'
import { plannerFor, type Planner } from './planner.ts'

/** Before the rows have been shown nobody has said what a word means. */
const nothingSaid: Meant = new Map()

/** As long as the page may be busy without anybody noticing. */
const SLICE = 12

/** What the rows would become. Cells are read a few at a time, so that the page goes on answering; each is read once. */
export function usePlanned(loaded: OneGroup, opened: Opened | undefined, isWanted: boolean) {
  const { draft, section, group } = loaded
  const { kind, county } = draft.answering
  const registers = useRegisters()
  const words = useWordsFor(kind)
  const titleOf = useEntryTitle(draft)
  const rows = opened?.rows
  const columns = opened?.columns
  const planner = useMemo(
    () => (rows && columns ? plannerFor({ kind, county, registers }) : undefined),
    [rows, columns, kind, county, registers],
  )
  const done = useCellsRead({ planner, rows, columns, group, isWanted })
  const titles = draft.entries
    .filter((it) => it.section === section.id && it.removedAt === null)
    .map((it) => titleOf(section, it.id))
    .join('\n')
  const isReady = rows !== undefined && done === rows.length
  const planned = useMemo(() => {
    if (!opened || !planner || !isReady) return []
    const plan = {
      ...opened,
      group,
      reader: { kind, county, registers },
      titles: titles.split('\n'),
      inWords: (question: Column, value: Planned['answers'][string]) => words(question, value).join(', '),
    }
    return plannedRows(plan, planner)
  }, [opened, planner, isReady, group, registers, titles, words, kind, county])
  return { planned, isReady, done, planner }
}

interface Reading {
  readonly planner: Planner | undefined
  readonly rows: Opened['rows'] | undefined
  readonly columns: Opened['columns'] | undefined
  readonly group: OneGroup['group']
  readonly isWanted: boolean
}

/** Of how many rows the cells have been read. */
function useCellsRead({ planner, rows, columns, group, isWanted }: Reading): number {
  const [progress, setProgress] = useState<{ readonly of: unknown; readonly done: number }>()
  useEffect(() => {
    if (!isWanted || !planner || !rows || !columns) return undefined
    let isGone = false
    const asked = askedIn({ group, columns })
    const readFrom = async () => {
      let began = performance.now()
      for (const [at, row] of rows.entries()) {
        for (const { question, at: column } of asked)
          planner.read(question, row.cells[column] ?? null, row, nothingSaid)
        if (performance.now() - began < SLICE) continue
        setProgress({ of: columns, done: at })
        await new Promise((resolve) => setTimeout(resolve))
        if (isGone) return
        began = performance.now()
      }
      // Hundreds of rows are drawn; what is pressed meanwhile comes first.
      startTransition(() => setProgress({ of: columns, done: rows.length }))
    }
    void readFrom()
    return () => {
      isGone = true
    }
  }, [planner, rows, columns, group, isWanted])
  return progress && progress.of === columns ? progress.done : 0
}
