import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import type { EntryGroup } from '@kartlaggning/schema/questionnaire/section'
import { useTextFor } from '../../questionnaire/question-context.tsx'
import { useTranslation } from '../../translation.ts'
import { AnswersInWords } from '../answers-in-words.tsx'
import type { EntryThere } from './entries-there.ts'

interface EntryThereItemProps {
  readonly kind: RespondentKind
  readonly group: EntryGroup
  readonly entry: EntryThere
  readonly place: string
  readonly chosen: boolean
  readonly onChoose: (choose: boolean) => void
}

/** An entry of the other assignment, and what of it would come along. */
export function EntryThereItem({ kind, group, entry, place, chosen, onChoose }: EntryThereItemProps) {
  const { t } = useTranslation('answers')
  const text = useTextFor(kind)
  const id = `bring-${entry.id}`
  const title = entry.title || t('fromAnother.entries.untitled', { one: text(group.one) })
  const marks = [
    ...(entry.isHere ? [t('fromAnother.entries.isHere')] : []),
    ...(entry.leftEmpty.length > 0
      ? [
          t('fromAnother.entries.leftEmpty', {
            place,
            questions: entry.leftEmpty.map((it) => text(it.text)).join(' · '),
          }),
        ]
      : []),
  ]
  return (
    <li className="copied">
      <div className="option">
        <input
          className="ds-input"
          id={id}
          type="checkbox"
          checked={chosen}
          aria-describedby={marks.length > 0 ? `${id}-marks` : undefined}
          onChange={(event) => onChoose(event.target.checked)}
        />
        <label htmlFor={id} lang="sv">
          {title}
        </label>
      </div>
      <div className="copied__change">
        {marks.length > 0 && (
          <p className="copied__mark" id={`${id}-marks`}>
            {marks.join(' ')}
          </p>
        )}
        <details className="folded">
          <summary>
            {t('fromAnother.entries.show', { count: Object.keys(entry.answers).length })}{' '}
            <span className="visually-hidden">{title}</span>
          </summary>
          <AnswersInWords kind={kind} questions={group.questions} answers={entry.answers} />
        </details>
      </div>
    </li>
  )
}
