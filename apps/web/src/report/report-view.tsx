import type { CompiledDocument } from '@kartlaggning/schema/document/document'
import type { Report } from '@kartlaggning/schema/report/report'
import { markedDocument, reportDocument } from '@kartlaggning/schema/report/report-document'
import { labelOf, sectionNumber } from '@kartlaggning/schema/document/numbering'
import { useMemo } from 'react'
import { Blocks } from '../look/document/blocks.tsx'
import { foldedOnScreen } from '../look/document/folded-on-screen.ts'
import { Letterhead } from '../look/document/letterhead.tsx'
import { usePhone } from '../look/narrow.ts'
import { useRuleCatalogue } from '../rounds/rule-catalogue.ts'
import { useLanguage, useTranslation } from '../translation.ts'
import './report.css'

/** The whole report, the same in preview, in an edition and on paper. */
export function ReportView({ report, isPreview = false }: { readonly report: Report; readonly isPreview?: boolean }) {
  const language = useLanguage()
  const catalogue = useRuleCatalogue()
  const document = useMemo(
    () => (isPreview ? markedDocument : reportDocument)(report, language, catalogue),
    [report, language, catalogue, isPreview],
  )
  return <DocumentView document={document} />
}

/** A document with its chapters beside it. */
export function DocumentView({ document }: { readonly document: CompiledDocument }) {
  const { t } = useTranslation('report')
  const { front, sections } = document
  const isNarrow = usePhone()
  const folded = useMemo(
    () =>
      foldedOnScreen(
        sections,
        {
          appendix: t('fold.appendix'),
          parts: (count) => t('fold.parts', { count }),
          items: (count) => t('fold.items', { count }),
          captioned: ({ kind, caption }) => `${labelOf(kind, caption, document.language)}. ${caption.title}`,
        },
        isNarrow,
      ),
    [sections, t, isNarrow, document.language],
  )
  return (
    <div className="report">
      <nav className="report-contents" aria-labelledby="innehall">
        <h2 id="innehall">{t('contents')}</h2>
        <ol>
          {sections.map((section, at) => {
            const { id, title } = section
            const isChapter = section.number === String(at + 1)
            return (
              <li key={id} data-lettered={!isChapter || undefined}>
                <a className="ds-link" href={`#${id}`}>
                  {isChapter ? title : `${sectionNumber(section)} ${title}`}
                </a>
              </li>
            )
          })}
        </ol>
      </nav>
      <Blocks blocks={front} level={2} />
      <Blocks blocks={folded} level={2} />
      <Letterhead document={document} />
    </div>
  )
}
