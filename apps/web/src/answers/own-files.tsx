import { answerExports } from '@kartlaggning/schema/answers/export/export'
import { urlOf } from '@kartlaggning/schema/endpoint-url'
import { pages } from '@kartlaggning/schema/pages'
import { Link } from 'react-router'
import { FileLinks } from '../look/file-links.tsx'
import { useLanguage, useTranslation } from '../translation.ts'

interface OwnFilesProps {
  readonly respondentId: string
  readonly of: 'draft' | 'submission'
}

/** What the respondent has answered, to take along in formats that other programs read. */
export function OwnFiles({ respondentId, of }: OwnFilesProps) {
  const { t } = useTranslation('answers')
  const language = useLanguage()
  const params = { respondentId }
  const querystring = { language, of }
  const tables = (flavour: 'swedish-excel' | 'open') =>
    urlOf(answerExports.ownTables, { params, querystring: { ...querystring, flavour } })
  return (
    <details className="folded no-print">
      <summary>{t('ownFiles.title')}</summary>
      <p className="prose">{t(`ownFiles.${of}`)}</p>
      <FileLinks
        label={t('ownFiles.title')}
        address={{
          workbook: urlOf(answerExports.ownWorkbook, { params, querystring }),
          excel: tables('swedish-excel'),
          open: tables('open'),
          json: urlOf(answerExports.ownJson, { params, querystring }),
        }}
      />
      <p>
        <Link className="ds-link" to={pages.otherSurvey({ respondentId })}>
          {t('ownFiles.otherSurvey')}
        </Link>
      </p>
    </details>
  )
}
