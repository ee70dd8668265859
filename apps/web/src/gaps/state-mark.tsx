import type { CoverageState, MatrixCell } from '@kartlaggning/schema/gaps/gap'
import { useTranslation } from '../translation.ts'
import { symbols } from './matrix.ts'
import './state-mark.css'

interface StateMarkProps {
  readonly state: CoverageState
  readonly gap?: boolean
  /** Who has not answered, where what is stated is the other side's alone. */
  readonly silent?: MatrixCell['silent']
  /** It has declined to. */
  readonly declined?: boolean
  /** How many initiatives there are: given where there is room for a short word only. */
  readonly count?: number
}

/** Symbol and word, in a box with a pattern of its own. Where there is a gap, that is the word. */
export function StateMark({ state, gap = false, silent = null, declined = false, count }: StateMarkProps) {
  const { t } = useTranslation('gaps')
  const said = silent && state === 'stated_none' && t(`${declined ? 'declined' : 'silent'}.${silent}`)
  if (count !== undefined) return <ShortMark state={state} gap={gap} said={said} count={count} />
  return (
    <span className="coverage" data-state={state} data-gap={gap ? '' : undefined}>
      <span className={gap ? 'visually-hidden' : undefined}>
        <span className="coverage__sign" aria-hidden="true">
          {symbols[state]}
        </span>{' '}
        <span className="coverage__word">{t(`state.${state}`)}</span>
      </span>
      {said && <span>{said}</span>}
      {gap && <strong>{t('gap')}</strong>}
    </span>
  )
}

/** The number of initiatives, or one short word; the whole is said to whoever listens. */
interface ShortMarkProps extends Required<Pick<StateMarkProps, 'state' | 'gap' | 'count'>> {
  /** Who has not answered. */
  readonly said: string | false | null
}

function ShortMark({ state, gap, said, count }: ShortMarkProps) {
  const { t } = useTranslation('gaps')
  const words = [t(`state.${state}`), said, gap && t('gap')]
  return (
    <span className="coverage" data-state={state} data-gap={gap ? '' : undefined}>
      {!gap && (
        <span className="coverage__sign" aria-hidden="true">
          {symbols[state]}
        </span>
      )}
      <span aria-hidden="true">{gap ? t('gap') : state === 'covered' ? count : t(`short.${state}`)}</span>
      <span className="visually-hidden">{words.filter(Boolean).join(', ')}</span>
    </span>
  )
}
