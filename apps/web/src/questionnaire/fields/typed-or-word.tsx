import type { Kind } from '@kartlaggning/schema/questionnaire/question'
import { unknown } from '@kartlaggning/schema/questionnaire/scale-options'
import { wordsBeside } from '@kartlaggning/schema/questionnaire/words-beside'
import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from '../../translation.ts'
import { fieldId, useQuestionContext, useText } from '../question-context.tsx'
import type { Asked, ControlProps } from './field-frame.tsx'
import { useCheckOnLeave } from './use-check-on-leave.ts'
import { useTextInput } from './use-text-input.ts'

interface TypedProps {
  readonly asked: Asked & { readonly kind: Kind & { kind: 'number' | 'month' } }
  readonly control: ControlProps
  /** What is said after what is typed. */
  readonly unit?: ReactNode
}

/** A number or a month as text, and beside it the words that are an answer instead: "Vet inte", "Tills vidare". */
export function TypedOrWord({ asked, control, unit }: TypedProps) {
  const words = wordsBeside(asked.kind)
  if (words.length > 0) return <WithWords asked={asked} control={control} unit={unit} words={words} />
  return (
    <span className="with-unit">
      <Typed asked={asked} control={control} />
      {unit}
    </span>
  )
}

const asShort = { className: 'ds-input short', type: 'text', autoComplete: 'off' } as const
/** A phone's keyboard of figures has neither hyphens nor letters, and a month is written with both. */
const inputModes = { number: 'numeric', month: 'text' } as const

function Typed({ asked: { name, kind }, control }: Pick<TypedProps, 'asked' | 'control'>) {
  const input = useTextInput(name, useCheckOnLeave(name, kind))
  return <input {...asShort} inputMode={inputModes[kind.kind]} {...control} {...input} />
}

/** The tick takes the place of what is typed. */
function WithWords({ asked, control, unit, words }: TypedProps & { readonly words: readonly string[] }) {
  const { t } = useTranslation('questionnaire')
  const { form } = useQuestionContext()
  const text = useText()
  const { name } = asked
  const checked = useCheckOnLeave(name, asked.kind)
  const value = useWatch({ control: form.control, name })
  const held = typeof value === 'string' ? value : ''
  const set = (next: string) =>
    form.setValue(name, next, { shouldDirty: true, shouldValidate: form.formState.isSubmitted })
  return (
    <div className="with-words">
      <span className="with-unit">
        <input
          {...asShort}
          inputMode={inputModes[asked.kind.kind]}
          {...control}
          value={words.includes(held) ? '' : held}
          onChange={(event) => {
            set(event.target.value)
            checked.recheck()
          }}
          onBlur={checked.leave}
        />
        {unit}
      </span>
      <div className="with-words__words">
        {words.map((word) => {
          const id = `${fieldId(name)}-${word}`
          return (
            <div className="option" key={word}>
              <input
                className="ds-input"
                id={id}
                type="checkbox"
                aria-describedby={`${control.id}-label`}
                checked={held === word}
                onChange={(event) => {
                  set(event.target.checked ? word : '')
                  checked.recheck()
                }}
              />
              <label htmlFor={id}>{word === unknown.value ? text(unknown.text) : t('openEnded')}</label>
            </div>
          )
        })}
      </div>
    </div>
  )
}
