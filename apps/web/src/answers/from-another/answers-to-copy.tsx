import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { useTranslation } from '../../translation.ts'
import { DifferenceItem } from './difference-item.tsx'
import type { Difference } from './what-differs.ts'

interface AnswersToCopyProps {
  readonly kind: RespondentKind
  readonly place: string
  readonly differences: readonly Difference[]
  /** Ids of questions. */
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
}

/** The questions that the two answer differently, each with a box. */
export function AnswersToCopy({ kind, place, differences, chosen, onChoose }: AnswersToCopyProps) {
  const { t } = useTranslation('answers')
  return (
    <section>
      <h2>{t('fromAnother.answers.title')}</h2>
      <p className="prose">{t('fromAnother.answers.lead')}</p>
      <p className="copied-all">
        <button
          className="ds-link"
          type="button"
          onClick={() => onChoose(new Set(differences.map((it) => it.question.id)))}
        >
          {t('fromAnother.answers.chooseAll')}
        </button>
        <button className="ds-link" type="button" onClick={() => onChoose(new Set())}>
          {t('fromAnother.answers.chooseNone')}
        </button>
      </p>
      <ul className="copied-list">
        {differences.map((difference) => (
          <DifferenceItem
            key={difference.question.id}
            {...{ kind, difference, place }}
            chosen={chosen.has(difference.question.id)}
            onChoose={(choose) => onChoose(withOrWithout(chosen, difference.question.id, choose))}
          />
        ))}
      </ul>
    </section>
  )
}

export function withOrWithout(chosen: ReadonlySet<string>, one: string, choose: boolean): ReadonlySet<string> {
  const next = new Set(chosen)
  if (choose) next.add(one)
  else next.delete(one)
  return next
}
