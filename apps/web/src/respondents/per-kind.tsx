import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import { ScrollRegion } from '../look/scroll-region.tsx'
import { useTranslation } from '../translation.ts'
import { statusCounts } from './status-counts.ts'

const kinds = ['municipality', 'police', 'police_area'] as const

/** How far each kind of respondent has come. */
export function PerKind({ respondents }: { readonly respondents: readonly Respondent[] }) {
  const { t } = useTranslation('respondents')
  return (
    <section>
      <h2>{t('perKind.title')}</h2>
      <ScrollRegion label={t('perKind.title')}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t('perKind.kind')}</th>
              <th scope="col">{t('perKind.submitted')}</th>
              <th scope="col">{t('perKind.started')}</th>
              <th scope="col">{t('perKind.notStarted')}</th>
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind) => {
              const { all, submitted, started } = statusCounts(respondents.filter((it) => it.kind === kind))
              if (all === 0) return null
              return (
                <tr key={kind}>
                  <th scope="row">{t(`kind.${kind}`)}</th>
                  <td className="number">
                    <strong>{t('perKind.of', { submitted, all })}</strong>
                  </td>
                  <td className="number">{started}</td>
                  <td className="number">{all - submitted - started}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}
