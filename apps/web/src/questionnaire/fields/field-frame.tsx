import type { Kind, Question } from '@kartlaggning/schema/questionnaire/question'
import { isReason } from '@kartlaggning/schema/questionnaire/reason'
import type { Text } from '@kartlaggning/schema/text'
import type { ReactNode } from 'react'
import { describedBy, Field, FieldGroup } from '../../look/field.tsx'
import { useTranslation } from '../../translation.ts'
import { fieldId, useErrorCode, useNumberToRemove, useText } from '../question-context.tsx'
import { remarkText } from '../remark-texts.ts'

/** One answer to give: a question, or a row of a matrix. */
export interface Asked {
  /** Where the form keeps it: `pictureStatus`, in a matrix `concern.youth_crime`. */
  readonly name: string
  readonly kind: Kind
  readonly text: Text
  readonly help?: Text | undefined
  readonly why?: Text | undefined
  readonly optional: boolean
  /** A text that is asked for a reason when it may point out someone. */
  readonly mayNeedReason?: boolean
}

export const askedBy = (question: Exclude<Question, { kind: 'matrix' }>, name: string): Asked => ({
  name,
  kind: question,
  text: question.text,
  help: question.help,
  why: question.why,
  optional: !question.required,
  mayNeedReason: question.kind === 'text' && !isReason(question),
})

/** What a control has to carry to be tied to its label, hint and error. */
export interface ControlProps {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

interface FrameProps {
  readonly asked: Asked
  /** Hints of the field itself, after the question's own. */
  readonly hint?: ReactNode
  readonly radios?: boolean
  readonly children: (control: ControlProps) => ReactNode
}

/** Label → hint → error → one control. */
export function SingleFrame({ asked, hint, children }: FrameProps) {
  const { id, error, hints, label } = useFrame(asked, hint)
  return (
    <Field id={`${id}-input`} label={label} optional={asked.optional} hint={hints} error={error}>
      <Why asked={asked} />
      {children(control(`${id}-input`, hints, error))}
    </Field>
  )
}

/** Legend → hint → error → several controls. */
export function GroupFrame({ asked, hint, radios = false, children }: FrameProps) {
  const { id, error, hints, label } = useFrame(asked, hint)
  return (
    <FieldGroup id={`${id}-group`} label={label} optional={asked.optional} hint={hints} error={error} radios={radios}>
      <Why asked={asked} />
      {children(control(`${id}-input`, undefined, error))}
    </FieldGroup>
  )
}

function useFrame(asked: Asked, hint: ReactNode) {
  const text = useText()
  const code = useErrorCode(asked.name)
  const number = useNumberToRemove(asked.name, code)
  const hints = [asked.help && text(asked.help), hint].filter(Boolean)
  return {
    id: fieldId(asked.name),
    label: text(asked.text),
    error: code === undefined ? undefined : text(remarkText(code, asked.kind, number)),
    hints: hints.length > 0 ? hints.map((it, at) => <span key={at}>{it} </span>) : undefined,
  }
}

const control = (id: string, hint: ReactNode, error: string | undefined): ControlProps => ({
  id,
  'aria-describedby': describedBy({ id, hint, error }),
  'aria-invalid': error ? true : undefined,
})

function Why({ asked: { why } }: { readonly asked: Asked }) {
  const { t } = useTranslation('questionnaire')
  const text = useText()
  if (!why) return null
  return (
    <details className="why no-print">
      <summary>{t('why')}</summary>
      <p>{text(why)}</p>
    </details>
  )
}
