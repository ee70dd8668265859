import { describedBy, Field } from '../../look/field.tsx'

interface TextFieldProps {
  readonly id: string
  readonly label: string
  readonly value?: string
  readonly error?: string | undefined
  readonly optional?: boolean
  readonly type?: 'text' | 'email' | 'tel'
  readonly readOnly?: boolean
}

/** One line of a form about a person; the form is read when it is sent. */
export const TextField = ({ id, label, value, error, optional = false, type = 'text', readOnly }: TextFieldProps) => (
  <Field id={id} label={label} error={error} optional={optional}>
    <input
      className="ds-input"
      id={id}
      name={id}
      type={type}
      defaultValue={value}
      spellCheck={false}
      readOnly={readOnly}
      aria-invalid={error ? true : undefined}
      aria-describedby={describedBy({ id, error })}
    />
  </Field>
)

/** What was typed in a field of a form. */
export function typedIn(form: FormData, field: string): string {
  const typed = form.get(field)
  return typeof typed === 'string' ? typed.trim() : ''
}
