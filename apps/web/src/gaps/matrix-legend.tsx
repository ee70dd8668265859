import { useTranslation } from '../translation.ts'
import { states } from './matrix.ts'
import { StateMark } from './state-mark.tsx'
import './matrix-legend.css'

export function MatrixLegend() {
  const { t } = useTranslation('gaps')
  return (
    <details className="legend-box" open>
      <summary>{t('legend.title')}</summary>
      <ul>
        {states.map((state) => (
          <li key={state}>
            <StateMark state={state} /> <span>{t(`legend.${state}`)}</span>
          </li>
        ))}
        <li>
          <StateMark state="stated_none" gap /> <span>{t('legend.gap')}</span>
        </li>
        <li>
          <StateMark state="stated_none" gap silent="police" /> <span>{t('legend.silent')}</span>
        </li>
      </ul>
    </details>
  )
}
