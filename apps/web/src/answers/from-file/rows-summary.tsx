import { useTranslation } from '../../translation.ts'
import { isSound, type Planned } from './planned.ts'

/** How the rows stand, in numbers. */
export function RowsSummary({ rows }: { readonly rows: readonly Planned[] }) {
  const { t } = useTranslation('answers')
  const sound = rows.filter(isSound).length
  const asides = rows.filter((it) => it.aside !== null).length
  const twins = rows.filter((it) => it.aside === null && it.twin !== null).length
  const faulty = rows.length - sound - asides - twins
  const said = [
    ...(sound > 0 ? [t('fromFile.rows.sound', { count: sound })] : []),
    ...(twins > 0 ? [t('fromFile.rows.twins', { count: twins })] : []),
    ...(faulty > 0 ? [t('fromFile.rows.faulty', { count: faulty })] : []),
    ...(asides > 0 ? [t('fromFile.rows.asides', { count: asides })] : []),
  ]
  return (
    <ul className="planned__summary">
      {said.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  )
}
