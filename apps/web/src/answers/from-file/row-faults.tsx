import { remarkText } from '../../questionnaire/remark-texts.ts'
import { useTextFor } from '../../questionnaire/question-context.tsx'
import { useTranslation } from '../../translation.ts'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { isPossible, type Planned } from './planned.ts'
import { shortened } from './unknown-words-list.tsx'

interface RowFaultsProps {
  readonly kind: RespondentKind
  readonly row: Planned
}

/** More unknown words than this are only counted: they are asked about above the rows. */
const MOST_WORDS = 3

/** What there is to know about a row before it is brought in, in words. */
export function RowFaults({ kind, row }: RowFaultsProps) {
  const said = useAboutRow(row)
  const { t } = useTranslation('answers')
  const text = useTextFor(kind)
  const wrong = row.faults.flatMap(({ question, fault }) => (fault.is === 'not-valid' ? [{ question, fault }] : []))
  if (said.length === 0 && wrong.length === 0) return null
  return (
    <ul className="planned__faults">
      {said.map((words) => (
        <li key={words}>{words}</li>
      ))}
      {wrong.map(({ question, fault }) => (
        <li key={`${question.id} ${fault.said}`}>
          {t('fromFile.rows.notValid', {
            said: shortened(fault.said),
            remark: text(remarkText(fault.code, question)),
            question: text(question.text),
          })}
        </li>
      ))}
    </ul>
  )
}

function useAboutRow(row: Planned): readonly string[] {
  const { t } = useTranslation('answers')
  const unknown = row.faults.flatMap(({ fault }) =>
    fault.is === 'not-valid' ? [] : [t('fromFile.rows.quoted', { said: shortened(fault.said) })],
  )
  const words = unknown.slice(0, MOST_WORDS).join(', ')
  const more = unknown.length - MOST_WORDS
  return [
    ...(isPossible(row) ? [] : [t('fromFile.rows.noTitle')]),
    ...(row.isExample ? [t('fromFile.rows.example')] : []),
    ...(row.aside === null ? [] : [t(`fromFile.aside.${row.aside}`)]),
    ...(row.twin === 'here' ? [t('fromFile.rows.twinHere')] : []),
    ...(row.twin === 'in-file' ? [t('fromFile.rows.twinInFile')] : []),
    ...(row.mended.length > 0 ? [t('fromFile.rows.mended', { letters: row.mended.join(', ') })] : []),
    ...(row.isUnclosed ? [t('fromFile.rows.unclosed')] : []),
    ...(more > 0 ? [t('fromFile.rows.unknownAndMore', { words, count: more })] : []),
    ...(unknown.length > 0 && more <= 0 ? [t('fromFile.rows.unknown', { words })] : []),
  ]
}
