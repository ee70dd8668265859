import type { Kind } from '@kartlaggning/schema/questionnaire/question'
import { useWatch } from 'react-hook-form'
import { useTranslation } from '../../translation.ts'
import { fieldId, useQuestionContext } from '../question-context.tsx'
import { SingleFrame, type Asked, type ControlProps } from './field-frame.tsx'
import { useTextInput } from './use-text-input.ts'

type AskedMonth = Asked & { readonly kind: Kind & { kind: 'month' } }

/** Month as text: `<input type="month">` speaks the browser's language, not ours. */
export function MonthField({ asked }: { readonly asked: AskedMonth }) {
  const { t } = useTranslation('questionnaire')
  return (
    <SingleFrame asked={asked} hint={t('monthHint')}>
      {(control) =>
        asked.kind.openEnded ? (
          <OpenEndedMonth name={asked.name} control={control} />
        ) : (
          <Month name={asked.name} control={control} />
        )
      }
    </SingleFrame>
  )
}

interface MonthProps {
  readonly name: string
  readonly control: ControlProps
}

function Month({ name, control }: MonthProps) {
  const input = useTextInput(name)
  return <input className="ds-input short" type="text" inputMode="numeric" autoComplete="off" {...control} {...input} />
}

/** Either a month or "tills vidare"; the tick takes the month's place. */
function OpenEndedMonth({ name, control }: MonthProps) {
  const { t } = useTranslation('questionnaire')
  const { form } = useQuestionContext()
  const value = useWatch({ control: form.control, name })
  const isOpenEnded = value === 'open_ended'
  const id = `${fieldId(name)}-open-ended`
  const set = (next: string) =>
    form.setValue(name, next, { shouldDirty: true, shouldValidate: form.formState.isSubmitted })
  return (
    <>
      <input
        className="ds-input short"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        {...control}
        value={isOpenEnded || typeof value !== 'string' ? '' : value}
        onChange={(event) => set(event.target.value)}
      />
      <div className="option">
        <input
          className="ds-input"
          id={id}
          type="checkbox"
          checked={isOpenEnded}
          onChange={(event) => set(event.target.checked ? 'open_ended' : '')}
        />
        <label htmlFor={id}>{t('openEnded')}</label>
      </div>
    </>
  )
}
