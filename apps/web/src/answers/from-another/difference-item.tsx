import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { useTextFor } from '../../questionnaire/question-context.tsx'
import { useWordsFor } from '../../questionnaire/use-words.ts'
import { useTranslation } from '../../translation.ts'
import type { ImportedAnswer } from '../imported.ts'
import type { Difference } from './what-differs.ts'

interface DifferenceItemProps {
  readonly kind: RespondentKind
  readonly difference: Difference
  /** "Surahammar" */
  readonly place: string
  readonly chosen: boolean
  readonly onChoose: (choose: boolean) => void
}

/** A question, what stands here and what would stand. */
export function DifferenceItem({ kind, difference, place, chosen, onChoose }: DifferenceItemProps) {
  const { t } = useTranslation('answers')
  const text = useTextFor(kind)
  const { question, changes, ownMatter } = difference
  const id = `copy-${question.id}`
  return (
    <li className="copied">
      <div className="option">
        <input
          className="ds-input"
          id={id}
          type="checkbox"
          checked={chosen}
          aria-describedby={`${id}-change`}
          onChange={(event) => onChoose(event.target.checked)}
        />
        <label htmlFor={id}>{text(question.text)}</label>
      </div>
      <div className="copied__change" id={`${id}-change`}>
        {ownMatter && <p className="copied__mark">{t(`fromAnother.answers.${ownMatter}`, { place })}</p>}
        {changes.map((change) => (
          <Change key={change.place.question} {...{ kind, question, change }} />
        ))}
      </div>
    </li>
  )
}

interface ChangeProps {
  readonly kind: RespondentKind
  readonly question: Difference['question']
  readonly change: ImportedAnswer
}

function Change({ kind, question, change: { place, before, after } }: ChangeProps) {
  const { t } = useTranslation('answers')
  const text = useTextFor(kind)
  const words = useWordsFor(kind)
  const inWords = (value: unknown) => words(question.kind === 'matrix' ? question.cell : question, value).join(', ')
  const row = question.kind === 'matrix' && question.rows.find((it) => place.question.endsWith(`.${it.code}`))
  return (
    <>
      {row && <p className="copied__row">{text(row.text)}</p>}
      <dl className="copied__sides">
        <div>
          <dt>{t('fromAnother.answers.here')}</dt>
          <dd>{inWords(before) || <span className="quiet">{t('fromAnother.answers.empty')}</span>}</dd>
        </div>
        <div>
          <dt>{t('fromAnother.answers.becomes')}</dt>
          <dd>{inWords(after)}</dd>
        </div>
      </dl>
    </>
  )
}
