import { useTranslation } from 'react-i18next'
import { useWatch } from 'react-hook-form'
import { useAsking } from '../question-context.tsx'

/** Near the end a listener hears it too, but only at these two. */
const SAID_AT = [100, 20]

/** How much room is left; the only thing that is drawn again while someone types. */
export function Counter({
  name,
  max,
  always,
}: {
  readonly name: string
  readonly max: number
  readonly always: boolean
}) {
  const { t } = useTranslation('questionnaire')
  const { form } = useAsking()
  const value = useWatch({ control: form.control, name })
  const left = max - (typeof value === 'string' ? value.length : 0)
  const said = SAID_AT.findLast((limit) => left <= limit && left >= 0)
  if (!always && left > 20) return null
  return (
    <>
      <p className={left < 0 ? 'counter counter--over' : 'counter'} aria-hidden="true">
        {left < 0 ? t('charactersOver', { count: -left }) : t('charactersLeft', { count: left })}
      </p>
      <span className="visually-hidden" role="status">
        {said === undefined ? left < 0 && t('charactersOver', { count: -left }) : t('charactersLeft', { count: said })}
      </span>
    </>
  )
}
