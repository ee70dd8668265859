import type { CoverageState, MatrixCell } from '@kartlaggning/schema/gaps/gap'
import { useTranslation } from '../translation.ts'
import { symbols } from './matrix.ts'
import './state-mark.css'

interface StateMarkProps {
  readonly state: CoverageState
  readonly gap?: boolean
  /** Who has not answered, where what is stated is the other side's alone. */
  readonly silent?: MatrixCell['silent']
}

/** Symbol and word, in a box with a pattern of its own. Where there is a gap, that is the word. */
export function StateMark({ state, gap = false, silent = null }: StateMarkProps) {
  const { t } = useTranslation('gaps')
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
