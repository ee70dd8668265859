import type { Answer } from '@kartlaggning/schema/answers/answers'
import type { Section } from '@kartlaggning/schema/questionnaire/section'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { AnswerAddress, Value } from '../../questionnaire/saving/answer-address.ts'
import type { Autosave } from '../../questionnaire/saving/autosave.ts'
import { useQuestionForm } from '../../questionnaire/use-question-form.ts'
import { createStore } from '../../store.ts'
import { answerIn, takes, valueIn, type Column } from './columns.tsx'
import { commonOf, follows } from './same-for-all.ts'
import { rowsOf, type Row } from './rows.ts'

/** What is said for all: a form like a municipality's, which is saved nowhere but in those that say the same. */
export function useCommonColumn(section: Section, columns: readonly Column[]) {
  const now = useRef(columns)
  useEffect(() => {
    now.current = columns
  })
  const [rows] = useState(
    () => new Map(rowsOf(section).map((row): [string, Row] => [`${section.id}.${row.name}`, row])),
  )
  const [saving] = useState(() => savingForAll(columns, rows, () => now.current))
  const opened = useMemo(() => {
    const { kind, county } = columns[0]?.draft.answering ?? { kind: 'police' as const, county: '' }
    const answering = { kind, county, municipality: null, place: '' }
    return {
      draft: { saving, previous: null, answering },
      section: section.id,
      entry: null,
      questions: section.questions,
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the first form stands as long as the page does
  }, [saving, section])
  return useQuestionForm(opened).context
}

/** Takes an answer to where the same, or nothing, is answered. */
function savingForAll(
  columns: readonly Column[],
  rows: ReadonlyMap<string, Row>,
  columnsNow: () => readonly Column[],
): Autosave {
  const common = new Map<string, Value>()
  for (const [address, row] of rows) common.set(address, commonOf(columns.map(({ context }) => valueIn(context, row))))
  const [first] = columns
  if (!first) throw new Error('no drafts lie side by side')
  const nothing: Autosave['remoteChanges'] = createStore<readonly Answer[]>([])
  return {
    ...first.draft.saving,
    remoteChanges: nothing,
    answerAt: () => undefined,
    valueAt: (place: AnswerAddress) => common.get(place.question) ?? null,
    confirm: () => undefined,
    change(place, value) {
      const row = rows.get(place.question)
      const before = common.get(place.question) ?? null
      common.set(place.question, value)
      if (!row) return
      for (const column of columnsNow()) {
        const { context } = column
        if (takes(column, row, value) && follows(valueIn(context, row), before)) answerIn(context, row, value)
      }
    },
    withholds: (place) => columnsNow().some(({ draft }) => draft.saving.withholds(place)),
    hasUnsaved: () => columnsNow().some(({ draft }) => draft.saving.hasUnsaved()),
    resolve: () => undefined,
  }
}
