import type { Kind } from '@kartlaggning/schema/questionnaire/question'
import { useTranslation } from '../../translation.ts'
import { useText } from '../question-context.tsx'
import { Counter } from './counter.tsx'
import { SingleFrame, type Asked } from './field-frame.tsx'
import { PersonalDataNotice } from './personal-data-notice.tsx'
import { Printed } from './printed.tsx'
import { TypedOrWord } from './typed-or-word.tsx'
import { useCheckOnLeave } from './use-check-on-leave.ts'
import { useTextInput } from './use-text-input.ts'
import { isWarned, usePersonalData } from './use-personal-data.ts'

type Of<K extends Kind['kind']> = Asked & { readonly kind: Kind & { kind: K } }

export function TextField({ asked }: { readonly asked: Of<'text'> }) {
  const { t } = useTranslation('questionnaire')
  const input = useTextInput(asked.name)
  const found = usePersonalData(asked.name)
  const { max, multiline } = asked.kind
  const isReasonAsked = asked.mayNeedReason === true && isWarned(found)
  const hint = multiline && `${t('charactersAtMost', { max })} ${t('aboutPeople')}`
  return (
    <SingleFrame asked={asked} hint={hint}>
      {(control) => {
        const notice = `${control.id}-found`
        const described = [control['aria-describedby'], isReasonAsked && notice].filter(Boolean).join(' ') || undefined
        const props = { ...control, 'aria-describedby': described, ...input }
        return (
          <>
            {multiline ? (
              <textarea className="ds-input" rows={4} {...props} />
            ) : (
              <input className="ds-input" type="text" autoComplete="off" {...props} />
            )}
            <Printed />
            <Counter name={asked.name} max={max} always={multiline ?? false} />
            <PersonalDataNotice id={notice} found={found} wantsReason={isReasonAsked} />
          </>
        )
      }}
    </SingleFrame>
  )
}

export function NumberField({ asked }: { readonly asked: Of<'number'> }) {
  const text = useText()
  const { unit } = asked.kind
  const said = unit && <span className="with-unit__unit">{text(unit)}</span>
  return (
    <SingleFrame asked={asked}>{(control) => <TypedOrWord asked={asked} control={control} unit={said} />}</SingleFrame>
  )
}

export function UrlField({ asked }: { readonly asked: Of<'url'> }) {
  const { t } = useTranslation('questionnaire')
  const input = useTextInput(asked.name, useCheckOnLeave(asked.name, asked.kind))
  return (
    <SingleFrame asked={asked} hint={t('urlHint')}>
      {(control) => (
        <input
          className="ds-input"
          type="text"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          {...control}
          {...input}
        />
      )}
    </SingleFrame>
  )
}
