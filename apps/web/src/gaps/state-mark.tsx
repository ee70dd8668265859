import type { CoverageState, MatrixCell } from '@kartlaggning/schema/gaps/gap'
import { useTranslation } from '../translation.ts'
import { symbols } from './matrix.ts'
import './state-mark.css'

interface StateMarkProps {
  readonly state: CoverageState
  readonly gap?: boolean
  /** Who has not answered, where what is stated is the other side's alone. */
  readonly silent?: MatrixCell['silent']
  /** How many initiatives there are: given where there is room for a short word only. */
  readonly count?: number
}

/** Symbol and word, in a box with a pattern of its own. Where there is a gap, that is the word. */
export function StateMark({ state, gap = false, silent = null, count }: StateMarkProps) {
  const { t } = useTranslation('gaps')
  if (count !== undefined) return <ShortMark state={state} gap={gap} silent={silent} count={count} />
  return (
    <span className="coverage" data-state={state} data-gap={gap ? '' : undefined}>
      <span className={gap ? 'visually-hidden' : undefined}>
        <span className="coverage__sign" aria-hidden="true">
          {symbols[state]}
        </span>{' '}
        <span className="coverage__word">{t(`state.${state}`)}</span>
      </span>
      {silent && state === 'stated_none' && <span>{t(`silent.${silent}`)}</span>}
      {gap && <strong>{t('gap')}</strong>}
    </span>
  )
}

/** The number of initiatives, or one short word; the whole is said to whoever listens. */
function ShortMark({ state, gap, silent, count }: Required<StateMarkProps>) {
  const { t } = useTranslation('gaps')
  const words = [t(`state.${state}`), silent && state === 'stated_none' && t(`silent.${silent}`), gap && t('gap')]
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
