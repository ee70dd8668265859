import { dateInTable } from '@kartlaggning/schema/document/dates'
import { numberInWords } from '@kartlaggning/schema/filled'
import type { HeldClass, RetentionDecision } from '@kartlaggning/schema/report/retention/retention'
import { retentionClasses } from '@kartlaggning/schema/report/retention/retention-classes'
import '../../look/table.css'
import { ScrollRegion } from '../../look/scroll-region.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import './retention.css'

interface ClassTableProps {
  readonly label: string
  readonly classes: readonly HeldClass[]
}

/** Classes of records: how many, since when, what holds of them and by which decision. */
export function ClassTable({ label, classes }: ClassTableProps) {
  const { t } = useTranslation('report/retention')
  const language = useLanguage()
  return (
    <ScrollRegion label={label}>
      <table className="data-table retention-classes">
        <thead>
          <tr>
            <th scope="col">{t('table.class')}</th>
            <th scope="col">{t('table.held')}</th>
            <th scope="col">{t('table.oldest')}</th>
            <th scope="col">{t('table.rule')}</th>
            <th scope="col">{t('table.decision')}</th>
          </tr>
        </thead>
        <tbody>
          {classes.map((it) => (
            <tr key={it.class}>
              <th scope="row">
                {t(`classes.${it.class}.name`)}
                <small>{t(`classes.${it.class}.what`)}</small>
              </th>
              <td className="number">{numberInWords(it.held, language)}</td>
              <td className="day">{it.oldest === null ? t('table.none') : dateInTable(it.oldest)}</td>
              <td>
                <Rule of={it} />
              </td>
              <td>
                <Decisions of={it} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** What becomes of the class: kept, or erased when, and how many today. */
function Rule({ of: { class: name, due, nextDue, decisions } }: { readonly of: HeldClass }) {
  const { t } = useTranslation('report/retention')
  const known = retentionClasses[name]
  if (known.rule === 'system')
    return (
      <>
        {known.months === null
          ? t('rules.with-rehearsal')
          : t('rules.system', { months: t('months', { count: known.months }) })}
      </>
    )
  if (known.rule !== 'decided') return <>{t(`rules.${known.rule}`)}</>
  const [newest] = decisions
  if (!newest) return <>{t('rules.undecided', { months: t('months', { count: known.months }) })}</>
  if (newest.months === null) return <>{t('rules.kept')}</>
  return (
    <>
      {t(`from.${known.from}`, { months: t('months', { count: newest.months }) })}
      {due > 0 && <strong className="retention-due">{t('rules.due', { count: due })}</strong>}
      {due === 0 && nextDue !== null && <small>{t('rules.next', { date: dateInTable(nextDue) })}</small>}
    </>
  )
}

function Decisions({ of: { decisions } }: { readonly of: HeldClass }) {
  const { t } = useTranslation('report/retention')
  const [newest, ...earlier] = decisions
  if (!newest) return <>{t('table.noDecision')}</>
  return (
    <>
      <Decision is={newest} />
      {earlier.length > 0 && (
        <details>
          <summary>{t('table.earlier', { count: earlier.length })}</summary>
          <ul className="retention-earlier">
            {earlier.map((it) => (
              <li key={it.id}>
                <Decision is={it} /> {it.months === null ? t('rules.kept') : t('months', { count: it.months })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Decision({
  is: { registryNumber, decidedOn, decidedBy, notedBy, notedAt },
}: {
  readonly is: RetentionDecision
}) {
  const { t } = useTranslation('report/retention')
  return (
    <>
      {t('table.decided', { number: registryNumber, date: dateInTable(decidedOn), by: decidedBy })}
      <small>{t('table.noted', { name: notedBy, date: dateInTable(notedAt) })}</small>
    </>
  )
}
