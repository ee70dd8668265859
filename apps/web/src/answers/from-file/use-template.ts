import { textFor } from '@kartlaggning/schema/questionnaire/text-for'
import type { Text } from '@kartlaggning/schema/text'
import type { Language } from '@kartlaggning/schema/text'
import { useCallback } from 'react'
import { useRegisters } from '../../questionnaire/question-context.tsx'
import { useWording } from '../../questionnaire/use-wording.ts'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { OneGroup } from '../load-answering.ts'
import { answerAsCell } from './own-rows.ts'
import { allowedValues, listsOf, ownRows, templateRows } from './template.ts'

type Rows = readonly (readonly string[])[]

/** The file to fill in, empty and with one's own entries, and the workbook around it. */
export function useTemplate({ draft: { answering, entries, saving }, section, group }: OneGroup) {
  const { t } = useTranslation('answers')
  const language = useLanguage()
  const { kind, county, place } = answering
  const textIn = useCallback((text: Text, of: Language) => textFor(text, of, kind), [kind])
  const wording = useWording(textIn)
  const { actors: registered } = useRegisters()
  const actors = registered
    .filter((it) => it.mergedInto === null && (it.county === null || it.county === county))
    .map(({ name }) => name)
    .toSorted((a, b) => a.localeCompare(b, 'sv'))
  const asked = {
    group,
    kind,
    language,
    municipality: place,
    actor: actors[0] ?? '',
    removeThis: t('fromFile.template.removeThis'),
  }
  const mine = entries.filter((it) => it.section === section.id && it.removedAt === null).map(({ id }) => id)
  const own = () =>
    ownRows(asked, mine, (question, entry) =>
      answerAsCell(question, saving.valueAt({ entry, question: question.id }), wording),
    )
  const workbookOf = async (rows: Rows) => {
    const { writeTemplate } = await import('../../files/write-template.ts')
    const names = { answers: t('fromFile.template.allowed'), actors: t('fromFile.template.actors') }
    const dropDowns = listsOf(asked, actors.length).map(({ from, ...list }) => ({ ...list, sheet: names[from] }))
    return writeTemplate([
      { name: t('fromFile.template.answers'), rows, dropDowns },
      { name: names.answers, rows: allowedValues(asked) },
      { name: names.actors, rows: [[names.actors], ...actors.map((name) => [name])] },
    ])
  }
  return { template: () => templateRows(asked), own, workbookOf }
}
