import type { Kind } from '@kartlaggning/schema/questionnaire/question'
import { useTranslation } from '../../translation.ts'
import { useQuestionContext } from '../question-context.tsx'
import { GroupFrame, type Asked } from './field-frame.tsx'
import { OptionsByGroup } from './option-groups.tsx'

type AskedRanking = Asked & { readonly kind: Kind & { kind: 'ranking' } }

/** One list to choose from for each place: nothing has to be dragged. */
export function RankingField({ asked }: { readonly asked: AskedRanking }) {
  const { t } = useTranslation('questionnaire')
  const { form } = useQuestionContext()
  const { options, places } = asked.kind
  return (
    <GroupFrame asked={asked}>
      {(control) => (
        <ol className="ranking">
          {Array.from({ length: places }, (_, at) => (
            <li key={at}>
              <label className="field__label field__label--plain" htmlFor={`${control.id}-${at}`}>
                {at === 0 ? t('placeMostImportant') : t('place', { place: at + 1 })}
              </label>
              <select
                className="ds-input middling"
                id={`${control.id}-${at}`}
                aria-describedby={control['aria-describedby']}
                aria-invalid={control['aria-invalid']}
                {...form.register(`${asked.name}.${at}`)}
              >
                <option value="">{t('choose')}</option>
                <OptionsByGroup options={options} />
              </select>
            </li>
          ))}
        </ol>
      )}
    </GroupFrame>
  )
}
