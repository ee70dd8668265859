import type { Answering } from '@kartlaggning/schema/answers/answers'
import type { EntryGroup } from '@kartlaggning/schema/questionnaire/section'
import { DownloadCsv } from '../../look/download-csv.tsx'
import { saveAsFile } from '../../look/save-as-file.ts'
import { useRegisters, useTextFor } from '../../questionnaire/question-context.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { allowedValues, templateRows } from './template.ts'

/** A file to fill in, for those who have no list already. */
export function TemplateButtons({ group, answering }: { readonly group: EntryGroup; readonly answering: Answering }) {
  const { t } = useTranslation('answers')
  const text = useTextFor(answering.kind)
  const language = useLanguage()
  const { actors } = useRegisters()
  const asked = {
    group,
    kind: answering.kind,
    language,
    actor: actors[0]?.name ?? '',
    municipality: answering.place,
    removeThis: t('fromFile.template.removeThis'),
  }
  const name = t('fromFile.template.name', { many: text(group.many) })
  const workbook = async () => {
    const { writeTemplate } = await import('./write-template.ts')
    const sheets = [
      { name: t('fromFile.template.answers'), rows: templateRows(asked) },
      { name: t('fromFile.template.allowed'), rows: allowedValues(asked) },
    ]
    saveAsFile(await writeTemplate(sheets), `${name}.xlsx`)
  }
  return (
    <section>
      <h2>{t('fromFile.template.title')}</h2>
      <p className="prose">{t('fromFile.template.text')}</p>
      <p className="buttons">
        <button className="ds-button" data-variant="secondary" type="button" onClick={() => void workbook()}>
          {t('fromFile.template.workbook')}
        </button>
        <DownloadCsv text={t('fromFile.template.csv')} name={name} rows={() => templateRows(asked)} />
      </p>
    </section>
  )
}
