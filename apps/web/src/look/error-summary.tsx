import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { useTranslation } from '../translation.ts'

export interface SummedError {
  /** Id of the element that the link leads to. */
  readonly target: string
  /** The page it stands on, when it is another. */
  readonly to?: string
  readonly text: string
}

/** What has to be put right, with a link to each place. Takes focus when it appears and each time `submitCount` grows. */
export function ErrorSummary({
  errors,
  submitCount,
}: {
  readonly errors: readonly SummedError[]
  readonly submitCount: number
}) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.focus()
  }, [submitCount])
  return (
    <div className="error-summary" ref={box} tabIndex={-1} role="group" aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{t('errorSummary', { count: errors.length })}</h2>
      <ul>
        {errors.map(({ target, text, to }) => (
          <li key={`${to} ${target}`}>
            {to === undefined ? (
              <a className="ds-link" href={`#${target}`} onClick={(event) => goTo(event, target)}>
                {text}
              </a>
            ) : (
              <Link className="ds-link" to={`${to}#${target}`} state={{ judge: true }}>
                {text}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function goTo(event: React.MouseEvent, target: string) {
  const element = document.getElementById(target)
  if (!element) return
  event.preventDefault()
  const field = element.matches('input, select, textarea, button, a')
    ? element
    : (element.querySelector<HTMLElement>('input, select, textarea, button') ?? element)
  element.scrollIntoView({ block: 'center' })
  field.focus({ preventScroll: true })
}
