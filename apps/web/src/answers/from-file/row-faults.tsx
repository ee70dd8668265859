import { remarkText } from '../../questionnaire/remark-texts.ts'
import { useTextFor } from '../../questionnaire/question-context.tsx'
import { useTranslation } from '../../translation.ts'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import type { Column } from './columns.ts'
import { isPossible, type Planned } from './planned-rows.ts'

interface RowFaultsProps {
  readonly kind: RespondentKind
  readonly row: Planned
  /** What the person says that some words mean, on every row. */
  readonly onMeant: (question: Column, said: string, code: string, near: string) => void
}

/** What there is to know about a row before it is brought in, in words. */
export function RowFaults({ kind, row, onMeant }: RowFaultsProps) {
  const { t } = useTranslation('answers')
  const text = useTextFor(kind)
  const { faults, twin, isExample } = row
  const said = [
    ...(isPossible(row) ? [] : [t('fromFile.rows.noTitle')]),
    ...(isExample ? [t('fromFile.rows.example')] : []),
    ...(twin === 'here' ? [t('fromFile.rows.twinHere')] : []),
    ...(twin === 'in-file' ? [t('fromFile.rows.twinInFile')] : []),
  ]
  if (said.length === 0 && faults.length === 0) return null
  return (
    <ul className="planned__faults">
      {said.map((words) => (
        <li key={words}>{words}</li>
      ))}
      {faults.map(({ question, fault }) => (
        <li key={`${question.id} ${fault.said}`}>
          {fault.is === 'not-valid'
            ? t('fromFile.rows.notValid', {
                said: shortened(fault.said),
                remark: text(remarkText(fault.code, question)),
                question: text(question.text),
              })
            : t(fault.is === 'not-among' ? 'fromFile.rows.notAmong' : 'fromFile.rows.notInRegister', {
                said: shortened(fault.said),
                question: text(question.text),
              })}{' '}
          {fault.is !== 'not-valid' && fault.near && (
            <Near
              said={fault.said}
              near={fault.near.name}
              onUse={() => fault.near && onMeant(question, fault.said, fault.near.code, fault.near.name)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

interface NearProps {
  readonly said: string
  readonly near: string
  readonly onUse: () => void
}

function Near({ said, near, onUse }: NearProps) {
  const { t } = useTranslation('answers')
  return (
    <>
      {t('fromFile.rows.didYouMean', { near })}{' '}
      <button
        className="ds-link"
        type="button"
        aria-label={t('fromFile.rows.useEverywhere', { near, said })}
        onClick={onUse}
      >
        {t('fromFile.rows.use', { near })}
      </button>
    </>
  )
}

const shortened = (said: string) => (said.length > 80 ? `${said.slice(0, 80)}…` : said)
