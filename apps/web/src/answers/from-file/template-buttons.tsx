import { DownloadCsv } from '../../look/download-csv.tsx'
import { saveAsFile } from '../../look/save-as-file.ts'
import { useTextFor } from '../../questionnaire/question-context.tsx'
import { useTranslation } from '../../translation.ts'
import type { OneGroup } from '../load-answering.ts'
import { useTemplate } from './use-template.ts'

/** A file to fill in, for those who have no list already, and their own list in the same file for those who have. */
export function TemplateButtons({ loaded }: { readonly loaded: OneGroup }) {
  const { t } = useTranslation('answers')
  const many = useTextFor(loaded.draft.answering.kind)(loaded.group.many)
  const { template, own, workbookOf } = useTemplate(loaded)
  const name = t('fromFile.template.name', { many })
  const ownName = t('fromFile.own.name', { many })
  const count = own().length - 1
  const save = async (rows: ReturnType<typeof own>, as: string) => saveAsFile(await workbookOf(rows), `${as}.xlsx`)
  return (
    <>
      <section>
        <h2>{t('fromFile.template.title')}</h2>
        <p className="prose">{t('fromFile.template.text')}</p>
        <p className="buttons">
          <button
            className="ds-button"
            data-variant="secondary"
            type="button"
            onClick={() => void save(template(), name)}
          >
            {t('fromFile.template.workbook')}
          </button>
          <DownloadCsv text={t('fromFile.template.csv')} name={name} rows={template} />
        </p>
      </section>
      {count > 0 && (
        <section>
          <h2>{t('fromFile.own.title')}</h2>
          <p className="prose">{t('fromFile.own.text', { many })}</p>
          <p className="buttons">
            <button
              className="ds-button"
              data-variant="secondary"
              type="button"
              onClick={() => void save(own(), ownName)}
            >
              {t('fromFile.own.workbook', { many })}
            </button>
            <DownloadCsv text={t('fromFile.own.csv')} name={ownName} rows={own} />
          </p>
        </section>
      )}
    </>
  )
}
