import { charactersIn } from '@kartlaggning/schema/characters'
import { useEffect, useState } from 'react'
import { useTranslation } from '../../translation.ts'
import { useQuestionContext } from '../question-context.tsx'

/** Near the end a listener hears it too, but only at these two. */
const SAID_AT = [100, 20]

interface CounterProps {
  readonly name: string
  readonly max: number
  /** Otherwise only when little room is left. */
  readonly always: boolean
}

/** How much room is left; the only thing that is drawn again while someone types, and only when it is seen. */
export function Counter({ name, max, always }: CounterProps) {
  const { t } = useTranslation('questionnaire')
  const left = useRoomLeft({ name, max, always })
  if (left === null) return null
  const said = SAID_AT.findLast((limit) => left <= limit && left >= 0)
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

function useRoomLeft({ name, max, always }: CounterProps): number | null {
  const { form } = useQuestionContext()
  const roomAfter = (value: unknown) => {
    const left = max - (typeof value === 'string' ? charactersIn(value) : 0)
    return always || left <= 20 ? left : null
  }
  const [left, setLeft] = useState(() => roomAfter(form.getValues(name)))
  useEffect(() =>
    form.subscribe({
      name,
      exact: true,
      formState: { values: true },
      callback: () => setLeft(roomAfter(form.getValues(name))),
    }),
  )
  return left
}
