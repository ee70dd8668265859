import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { useLoaderData } from 'react-router'
import { DownloadCsv } from '../../look/download-csv.tsx'
import { saveAsFile } from '../../look/save-as-file.ts'
import { useTranslation } from '../../translation.ts'
import type { loadRound } from '../load-round.ts'
import { contactColumns } from './contact-columns.ts'

/** A list to fill in: a row for each that the round asks, with what is known already. */
export function TemplateOfContacts({ kind }: { readonly kind: RespondentKind }) {
  const { t } = useTranslation('respondents/contact-import')
  const { respondents } = useLoaderData<typeof loadRound>()
  const rows = () => [
    contactColumns.map((it) => t(`column.${it}`)),
    ...respondents.filter((it) => it.kind === kind).map(({ name }) => [name, ...contactColumns.slice(1).map(() => '')]),
  ]
  const download = async () => {
    const { writeTemplate } = await import('../../files/write-template.ts')
    saveAsFile(await writeTemplate([{ name: t('template.sheet'), rows: rows() }]), `${t('template.name')}.xlsx`)
  }
  return (
    <section>
      <h2>{t('template.title')}</h2>
      <p className="prose">{t('template.text')}</p>
      <p className="buttons">
        <button className="ds-button" data-variant="secondary" type="button" onClick={() => void download()}>
          {t('template.workbook')}
        </button>
        <DownloadCsv text={t('template.csv')} name={t('template.name')} rows={rows} />
      </p>
    </section>
  )
}
