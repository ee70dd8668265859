import { maskedNumberIn } from '@kartlaggning/schema/questionnaire/personal-data'
import { pages } from '@kartlaggning/schema/pages'
import type { Remark } from '@kartlaggning/schema/questionnaire/remark'
import { COMPLETED, type Section } from '@kartlaggning/schema/questionnaire/section'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { SummedError } from '../../look/error-summary.tsx'
import { useTextFor } from '../../questionnaire/question-context.tsx'
import { remarkText } from '../../questionnaire/remark-texts.ts'
import { useTranslation } from '../../translation.ts'
import { cellId } from './cell.ts'
import type { Column } from './columns.tsx'
import { rowsOf } from './rows.ts'

/** What the button at the end does: where the section is said to be done it is judged, as on its ordinary page. */
export function useGridEnd(section: Section, columns: readonly Column[], next: string) {
  const { t } = useTranslation('answers/sideBySide')
  const text = useTextFor('police')
  const navigate = useNavigate()
  const [errors, setErrors] = useState<readonly SummedError[]>([])
  const [submitCount, setSubmitCount] = useState(0)
  const rows = rowsOf(section)

  const errorOf = ({ draft }: Column, at: number, { entry, question: name = '', code }: Remark): SummedError => {
    const { place, respondentId } = draft.answering
    const row = entry === undefined ? rows.find((it) => it.name === name) : undefined
    const number = maskedNumberIn(draft.saving.valueAt({ entry: entry ?? null, question: `${section.id}.${name}` }))
    const todo = text(remarkText(code, row?.kind, number))
    const about = text(row?.text ?? section.title)
    const words = t('error', { place, remark: todo, question: about })
    if (row)
      return {
        target: cellId(at + 1, { name: row.question.kind === 'text' ? name.replace(/Reason$/, '') : name }),
        text: words,
      }
    return { target: 'entries', text: words, to: pages.section({ respondentId, section: section.id }) }
  }
  const submit = async () => {
    const done = columns.filter(
      ({ draft }) => draft.saving.valueAt({ entry: null, question: `${section.id}.${COMPLETED}` }) === true,
    )
    const { remarksOn } = await import('../../questionnaire/section-remarks.ts')
    const found = done.flatMap((column) =>
      remarksOn([section], column.draft).map((remark) => errorOf(column, columns.indexOf(column), remark)),
    )
    setErrors(found)
    setSubmitCount(submitCount + 1)
    if (found.length === 0) await navigate(next)
  }
  return { errors, submitCount, submit }
}
