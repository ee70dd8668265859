import { describedBy, Field } from './field.tsx'

interface CodeInputProps {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly error: string | undefined
}

/** For a code that came by mail; its form finds it as `code`. */
export function CodeInput({ id, label, hint, error }: CodeInputProps) {
  return (
    <Field {...{ id, label, hint, error }}>
      <input
        className="ds-input short"
        id={id}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ id, hint, error })}
      />
    </Field>
  )
}
