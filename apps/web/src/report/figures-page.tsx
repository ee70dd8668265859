import type { Block } from '@kartlaggning/schema/document/document'
import { anchorOf } from '@kartlaggning/schema/document/numbering'
import { pages } from '@kartlaggning/schema/pages'
import { answeredIn } from '@kartlaggning/schema/report/counts'
import type { Report } from '@kartlaggning/schema/report/report'
import { reportDocument } from '@kartlaggning/schema/report/report-document'
import { useMemo } from 'react'
import { Link, useLoaderData } from 'react-router'
import { Blocks } from '../look/document/blocks.tsx'
import { useRuleCatalogue } from '../rounds/rule-catalogue.ts'
import { RoundFrame } from '../rounds/round-frame.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import { PrintButton } from './print-button.tsx'
import type { loadPreview } from './load-preview.ts'
import './report.css'

/** All that is drawn of the county, numbered as in the report. */
export function FiguresPage() {
  const { t } = useTranslation(['report', 'rounds'])
  const { round, report } = useLoaderData<typeof loadPreview>()
  return (
    <RoundFrame round={round} tab="comparison" title={t('figures.title')}>
      {report === null ? <p className="notice">{t('preview.tooEarly')}</p> : <Figures report={report} />}
    </RoundFrame>
  )
}

function Figures({ report }: { readonly report: Report }) {
  const { t } = useTranslation('report')
  const language = useLanguage()
  const catalogue = useRuleCatalogue()
  const figures = useMemo(
    () => reportDocument(report, language, catalogue).sections.flatMap(({ blocks }) => blocks.filter(isFigure)),
    [report, language, catalogue],
  )
  const { all, municipality, police } = answeredIn(report)
  return (
    <div className="report">
      <p className="lead">{t('figures.lead', { answered: municipality + police, all: 2 * all })}</p>
      <p className="buttons no-print">
        <Link className="ds-link" to={pages.reconciliation({ roundId: report.round.id })}>
          {t('figures.differences')}
        </Link>
        <PrintButton />
      </p>
      <nav className="report-contents" aria-labelledby="innehall">
        <h2 id="innehall">{t('contents')}</h2>
        <ol>
          {figures.map(({ caption }) => (
            <li key={caption.title}>
              <a className="ds-link" href={`#${anchorOf('figure', caption)}`}>
                {caption.title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <Blocks blocks={figures} level={2} />
    </div>
  )
}

const isFigure = (block: Block) => block.kind === 'figure'
