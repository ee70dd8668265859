import type { Steps as SomeSteps, StepState } from '@kartlaggning/schema/document/figure'
import { hyphenated } from '@kartlaggning/schema/document/hyphenated'
import { LongRegion } from './long-region.tsx'
import { ValueLink } from './value-link.tsx'
import './steps.css'

/** A table whose cells are filled as far as a step has been reached; each also says so in words. */
export function Steps({
  steps: { columns, rows, foot },
  label,
}: {
  readonly steps: SomeSteps
  readonly label: string
}) {
  return (
    <LongRegion label={label} rows={rows.length}>
      <table className="step-figure">
        <thead>
          <tr>
            {columns.map(({ title }, at) => (
              <th scope="col" key={at}>
                {hyphenated(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, steps, about }) => (
            <tr key={name}>
              <th scope="row" lang="sv">
                {hyphenated(name)}
              </th>
              {steps.map((step, at) => (
                <StepCell key={at} step={step} about={about ? [about, columns[at + 1]?.about, step.about] : null} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{foot.title}</th>
            {foot.texts.map((text, at) => (
              <td key={at}>
                <ValueLink about={columns[at + 1]?.about ?? null}>{text}</ValueLink>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </LongRegion>
  )
}

interface StepCellProps {
  readonly step: StepState
  readonly about: readonly (StepState['about'] | undefined)[] | null
}

const StepCell = ({ step, about }: StepCellProps) => (
  <td>
    <ValueLink about={about}>
      <StepOf {...step} />
    </ValueLink>
  </td>
)

const StepOf = ({ filled, text }: StepState) => (
  <>
    <span className="step-figure__step" data-filled={filled === null ? 'not-known' : filled} aria-hidden="true">
      {filled === null && '?'}
    </span>
    <span className="visually-hidden">{text}</span>
  </>
)
