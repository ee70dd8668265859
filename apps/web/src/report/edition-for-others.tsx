import { urlOf } from '@kartlaggning/schema/endpoint-url'
import { pages } from '@kartlaggning/schema/pages'
import { reports, type ListedEdition } from '@kartlaggning/schema/report/report'
import { Link } from 'react-router'
import { useMay } from '../session.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import { MaskedCells } from './masked-cells.tsx'

interface EditionForOthersProps {
  readonly of: Pick<ListedEdition, 'roundId' | 'number' | 'readers'>
  /** What is published in a rehearsal is open to nobody else. */
  readonly isRehearsed: boolean
}

/** What the county board hands on of an edition, and where anybody reads it. */
export function EditionForOthers({ of, isRehearsed }: EditionForOthersProps) {
  const { roundId, number, readers } = of
  const { t } = useTranslation('report')
  const language = useLanguage()
  const mayPreview = useMay('report.preview')
  if (!mayPreview) return null
  const forLansbra = { params: { roundId, number }, querystring: { language, reader: 'lansbra' } }
  const files = [
    [reports.asPdf, t('others.lansbraPdf')],
    [reports.asDocx, t('others.lansbraDocx')],
    [reports.asPptx, t('others.lansbraPptx')],
    [reports.asXlsx, t('others.lansbraXlsx')],
  ] as const
  return (
    <>
      <ul className="edition-for-others">
        {readers.includes('lansbra') &&
          files.map(([file, text]) => (
            <li key={file.url}>
              <a className="ds-link" href={urlOf(file, forLansbra)} download>
                {text}
              </a>
            </li>
          ))}
        {readers.includes('public') && (
          <li>
            <Link
              className="ds-link"
              to={isRehearsed ? pages.reportForEveryone({ roundId }) : pages.publicEdition({ roundId, number })}
            >
              {t(isRehearsed ? 'others.publicRehearsed' : 'others.public')}
            </Link>
          </li>
        )}
      </ul>
      {readers.includes('public') && <MaskedCells roundId={roundId} number={number} />}
    </>
  )
}
