import { Fragment, type ComponentProps, type ReactNode } from 'react'

interface RadioProps extends Omit<ComponentProps<'input'>, 'type' | 'className'> {
  readonly id: string
  readonly label: ReactNode
  /** What choosing it means. */
  readonly help?: ReactNode
}

/** One of several to choose from, with its name beside it. What else describes the input is given as for any input. */
export function Radio({ id, label, help, 'aria-describedby': describedBy, ...input }: RadioProps) {
  const helpId = help ? `${id}-help` : undefined
  return (
    <div className="option">
      <RadioInput id={id} aria-describedby={[helpId, describedBy].filter(Boolean).join(' ') || undefined} {...input} />
      <label htmlFor={id}>{label}</label>
      {help && (
        <p className="option__help" id={helpId}>
          {help}
        </p>
      )}
    </div>
  )
}

/** The input alone, where its name stands elsewhere. */
export const RadioInput = (input: Omit<ComponentProps<'input'>, 'type' | 'className'>) => (
  <input className="ds-input" type="radio" {...input} />
)

interface RadioOption<Value extends string> {
  readonly value: Value
  readonly text: ReactNode
  readonly help?: ReactNode
  /** What follows from choosing it. */
  readonly below?: ReactNode
}

interface RadiosProps<Value extends string> {
  /** Of the group; those of the options begin with it. */
  readonly id: string
  readonly name?: string
  readonly options: readonly RadioOption<Value>[]
  readonly chosen: Value | null | undefined
  readonly onChoose: (value: Value) => void
  readonly describedBy?: string | undefined
}

/** All that can be chosen from, where the page itself keeps what is chosen. They stand in a fieldset. */
export function Radios<Value extends string>({
  id,
  name = id,
  options,
  chosen,
  onChoose,
  describedBy,
}: RadiosProps<Value>) {
  return options.map(({ value, text, help, below }) => (
    <Fragment key={value}>
      <Radio
        id={`${id}-${value}`}
        name={name}
        value={value}
        label={text}
        help={help}
        checked={chosen === value}
        aria-describedby={describedBy}
        onChange={() => onChoose(value)}
      />
      {below}
    </Fragment>
  ))
}
