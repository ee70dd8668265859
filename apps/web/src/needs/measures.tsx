import type { Need } from '@kartlaggning/schema/needs/need'
import { supportMeasure, type SupportMeasure } from '@kartlaggning/schema/questionnaires/code-lists/support'
import { useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { useLanguage, useTranslation } from '../translation.ts'
import type { DecisionFields } from './decision-fields.ts'

/** What the county board can do, under the tasks it belongs to; those the need concerns stand open. */
export function Measures({ need }: { readonly need: Need }) {
  const { t } = useTranslation(['needs', 'gaps'])
  const { t: look } = useTranslation()
  const language = useLanguage()
  const { control, register } = useFormContext<DecisionFields>()
  const chosen = useWatch({ control, name: 'measures' })
  // Judged once: a group must not close over what one has just unticked.
  const [isOpen] = useState(
    () => (task: SupportMeasure['task'], measures: readonly SupportMeasure[]) =>
      (task !== null && need.tasks.includes(task)) || measures.some(({ code }) => need.measures.includes(code)),
  )
  const groups = Map.groupBy<SupportMeasure['task'], SupportMeasure>(supportMeasure, (measure) => measure.task)
  return (
    <fieldset className="field measures" id="measures">
      <legend>
        <span className="field__label">
          {t('decide.measures')} <span className="field__optional">{look('optional')}</span>
        </span>
      </legend>
      <p className="field__hint" role="status">
        {t('decide.measuresChosen', { count: chosen.length })}
      </p>
      {[...groups].map(([task, measures]) => (
        <details key={task ?? ''} open={isOpen(task, measures)}>
          <summary>{task ? t(`gaps:task.${task}`) : t('decide.otherMeasures')}</summary>
          {measures.map(({ code, text }) => (
            <div className="option" key={code}>
              <input
                className="ds-input"
                type="checkbox"
                id={`measure-${code}`}
                value={code}
                {...register('measures')}
              />
              <label htmlFor={`measure-${code}`}>{text[language]}</label>
            </div>
          ))}
        </details>
      ))}
    </fieldset>
  )
}
