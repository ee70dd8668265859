import { anchorOf, labelOf } from '@kartlaggning/schema/document/numbering'
import type { Caption, Table } from '@kartlaggning/schema/document/table'
import type { ReactNode } from 'react'
import { useLanguage, useTranslation } from '../../translation.ts'
import { DownloadTable } from '../download-csv.tsx'
import { MarkOf } from './mark.tsx'
import { Proposed } from './proposed.tsx'
import { Words } from './words.tsx'
import './captioned.css'

interface CaptionedProps {
  readonly kind: 'table' | 'figure'
  readonly caption: Caption
  /** What is taken along as a file. */
  readonly table: Table
  readonly children: ReactNode
  /** What else can be done with it, on a screen. */
  readonly tools?: ReactNode
}

/** A numbered table or figure, with what it says in a sentence, how it is read, where it comes from and who is missing. */
export function Captioned({ kind, caption, table, children, tools }: CaptionedProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const label = labelOf(kind, caption, language)
  const { title, summary, sentence, legend, source } = caption
  return (
    <figure className="doc-figure" id={anchorOf(kind, caption)}>
      <h3>
        {label && `${label}. `}
        {title}
      </h3>
      {summary !== undefined && (
        <p className="doc-figure__summary">
          <Proposed sentence={sentence} />
          <Words words={summary} />
        </p>
      )}
      {legend && (
        <ul className="doc-legend">
          {legend.map((mark) => (
            <li key={mark.text}>
              <MarkOf mark={mark} />
            </li>
          ))}
        </ul>
      )}
      {children}
      {source !== undefined && (
        <figcaption>
          <Words words={source} />
        </figcaption>
      )}
      <p className="buttons no-print">
        <DownloadTable text={t('csv')} table={table} />
        {tools}
      </p>
    </figure>
  )
}
