import { urlOf } from '@kartlaggning/schema/endpoint-url'
import { archives } from '@kartlaggning/schema/report/archive/archive'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { useMay } from '../../session.tsx'
import { useTranslation } from '../../translation.ts'

/** The whole round as a package for the archive of the county board. */
export function TakeOutArchive({ round }: { readonly round: Round }) {
  const { t } = useTranslation('respondents')
  if (!useMay('round.archive')) return null
  return (
    <section className="no-print">
      <h2>{t('answers.archive.title')}</h2>
      <p className="prose">{t('answers.archive.lead')}</p>
      <p className="prose quiet">{t('answers.archive.verify')}</p>
      <p>
        <a className="ds-link" href={urlOf(archives.download, { params: { roundId: round.id } })} download>
          {t('answers.archive.download')}
        </a>
      </p>
    </section>
  )
}
