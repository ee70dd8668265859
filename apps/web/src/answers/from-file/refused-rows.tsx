import type { Answering } from '@kartlaggning/schema/answers/answers'
import type { EntryGroup } from '@kartlaggning/schema/questionnaire/section'
import { useTextFor } from '../../questionnaire/question-context.tsx'
import { remarkText } from '../../questionnaire/remark-texts.ts'
import { useTranslation } from '../../translation.ts'
import { questionIn, type RefusedEntry } from '../import-entries.ts'
import { columnsOf } from './columns.ts'
import type { Planned } from './planned.ts'
import { StepHeading } from '../../files/step-heading.tsx'

interface RefusedRowsProps {
  readonly answering: Answering
  readonly group: EntryGroup
  readonly rows: readonly Planned[]
  readonly ids: ReadonlyMap<number, string>
  readonly refused: readonly RefusedEntry[]
  readonly goOn: () => unknown
}

/** The rows that the server would not take, each with its reason; the others are in. */
export function RefusedRows({ answering, group, rows, ids, refused, goOn }: RefusedRowsProps) {
  const { t } = useTranslation('answers')
  const text = useTextFor(answering.kind)
  const remarks = ({ errors }: RefusedEntry) =>
    errors.map((error) => {
      const question = columnsOf(group).find((it) => it.id === questionIn(error))
      return t('fromFile.refused.remark', {
        remark: text(remarkText(error.code, question)),
        question: question ? text(question.text) : '',
      })
    })
  return (
    <section>
      <StepHeading>{t('fromFile.refused.title')}</StepHeading>
      <p className="prose">{t('fromFile.refused.lead')}</p>
      <ol className="planned">
        {rows
          .map((row) => ({ row, refusal: refused.find((it) => it.id === ids.get(row.number)) }))
          .map(
            ({ row: { number, title }, refusal }) =>
              refusal && (
                <li className="planned__row" key={number}>
                  <strong>{t('fromFile.rows.rowNamed', { number, title })}</strong>
                  <ul className="planned__faults">
                    {remarks(refusal).map((words) => (
                      <li key={words}>{words}</li>
                    ))}
                  </ul>
                </li>
              ),
          )}
      </ol>
      <p className="buttons">
        <button className="ds-button" type="button" onClick={() => void goOn()}>
          {t('fromFile.refused.goOn', { many: text(group.many) })}
        </button>
      </p>
    </section>
  )
}
