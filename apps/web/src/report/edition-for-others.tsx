import { pages } from '@kartlaggning/schema/pages'
import type { ListedEdition, Report } from '@kartlaggning/schema/report/report'
import { Link } from 'react-router'
import { useMay } from '../session.tsx'
import { useTranslation } from '../translation.ts'
import { EditionFileLink } from './edition-file-link.tsx'
import { OrderedFiles } from './ordered-files.tsx'
import { useOrderedFiles } from './use-ordered-files.ts'
import { MaskedCells } from './masked-cells.tsx'
import { WithdrawEdition } from './withdraw-edition.tsx'

interface EditionForOthersProps {
  readonly of: Pick<ListedEdition, 'roundId' | 'number' | 'readers' | 'withdrawn'>
  /** The round as it is, which is as large as it was. */
  readonly report: Pick<Report, 'response'>
  readonly replacedBy: number | null
  /** What is published in a rehearsal is open to nobody else. */
  readonly isRehearsed: boolean
}

/** What the county board hands on of an edition, and where anybody reads it. */
export function EditionForOthers({ of, report, replacedBy, isRehearsed }: EditionForOthersProps) {
  const { roundId, number, readers } = of
  const { t } = useTranslation('report')
  const mayPreview = useMay('report.preview')
  const ordered = useOrderedFiles({ roundId, number }, { remembers: false })
  if (!mayPreview) return null
  const files = [
    ['pdf', t('others.lansbraPdf')],
    ['docx', t('others.lansbraDocx')],
    ['pptx', t('others.lansbraPptx')],
    ['xlsx', t('others.lansbraXlsx')],
  ] as const
  return (
    <>
      <ul className="edition-for-others">
        {readers.includes('lansbra') &&
          files.map(([format, text]) => (
            <li key={format}>
              <EditionFileLink
                of={{ roundId, number }}
                {...{ format, report, ordered, text }}
                reader="lansbra"
                look="link"
              />
            </li>
          ))}
        {readers.includes('public') && !of.withdrawn && (
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
      <OrderedFiles of={{ roundId, number }} ordered={ordered} />
      {readers.includes('public') && (
        <>
          <MaskedCells roundId={roundId} number={number} />
          <WithdrawEdition of={of} replacedBy={replacedBy} />
        </>
      )}
    </>
  )
}
