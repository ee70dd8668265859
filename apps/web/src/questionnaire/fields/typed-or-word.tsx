import type { Kind } from '@kartlaggning/schema/questionnaire/question'
import { unknown } from '@kartlaggning/schema/questionnaire/scale-options'
import { wordsBeside } from '@kartlaggning/schema/questionnaire/words-beside'
import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from '../../translation.ts'
import { fieldId, useQuestionContext, useText } from '../question-context.tsx'
import type { Asked, ControlProps } from './field-frame.tsx'
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
      <Typed name={asked.name} control={control} />
      {unit}
    </span>
  )
}

const asShort = { className: 'ds-input short', type: 'text', inputMode: 'numeric', autoComplete: 'off' } as const

function Typed({ name, control }: { readonly name: string; readonly control: ControlProps }) {
  const input = useTextInput(name)
  return <input {...asShort} {...control} {...input} />
}

/** The tick takes the place of what is typed. */
function WithWords({ asked, control, unit, words }: TypedProps & { readonly words: readonly string[] }) {
  const { t } = useTranslation('questionnaire')
  const { form } = useQuestionContext()
  const text = useText()
  const { name } = asked
  const value = useWatch({ control: form.control, name })
  const held = typeof value === 'string' ? value : ''
  const set = (next: string) =>
    form.setValue(name, next, { shouldDirty: true, shouldValidate: form.formState.isSubmitted })
  return (
    <div className="with-words">
      <span className="with-unit">
        <input
          {...asShort}
          {...control}
          value={words.includes(held) ? '' : held}
          onChange={(event) => set(event.target.value)}
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
                onChange={(event) => set(event.target.checked ? word : '')}
              />
              <label htmlFor={id}>{word === unknown.value ? text(unknown.text) : t('openEnded')}</label>
            </div>
          )
        })}
      </div>
    </div>
  )
}
