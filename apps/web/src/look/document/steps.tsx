import type { Steps as SomeSteps, StepState } from '@kartlaggning/schema/document/figure'
import { hyphenated } from '@kartlaggning/schema/document/hyphenated'
import { ScrollRegion } from '../scroll-region.tsx'
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
    <ScrollRegion label={label}>
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
          {rows.map(({ name, steps }) => (
            <tr key={name}>
              <th scope="row" lang="sv">
                {name}
              </th>
              {steps.map((step, at) => (
                <StepCell key={at} {...step} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{foot.title}</th>
            {foot.texts.map((text, at) => (
              <td key={at}>{text}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  )
}

const StepCell = ({ filled, text }: StepState) => (
  <td>
    <span className="step-figure__step" data-filled={filled === null ? 'not-known' : filled} aria-hidden="true">
      {filled === null && '?'}
    </span>
    <span className="visually-hidden">{text}</span>
  </td>
)
