import { describedBy, Field } from '../look/field.tsx'

const personFields = ['name', 'email', 'function'] as const
export type PersonField = (typeof personFields)[number]

interface PersonFieldsProps {
  readonly labelOf: (field: PersonField) => string
  readonly errorOf: (field: string) => string | undefined
}

/** Who is invited: a name, an address and, where it helps, what they do. */
export function PersonFields({ labelOf, errorOf }: PersonFieldsProps) {
  return personFields.map((field) => (
    <Field key={field} id={field} label={labelOf(field)} error={errorOf(field)} optional={field === 'function'}>
      <input
        className="ds-input"
        id={field}
        name={field}
        type={field === 'email' ? 'email' : 'text'}
        spellCheck={false}
        aria-invalid={errorOf(field) ? true : undefined}
        aria-describedby={describedBy({ id: field, error: errorOf(field) })}
      />
    </Field>
  ))
}
