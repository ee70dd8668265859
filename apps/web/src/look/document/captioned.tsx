import { anchorOf, labelOf } from '@kartlaggning/schema/document/numbering'
import type { Caption, Table, WayToAnswers } from '@kartlaggning/schema/document/table'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useLanguage, useTranslation } from '../../translation.ts'
import { DownloadTable } from '../download-csv.tsx'
import { MarkOf } from './mark.tsx'
import { Proposed } from './proposed.tsx'
import { WithValuesBehind } from './value-link.tsx'
import { Words } from './words.tsx'
import './captioned.css'

interface CaptionedProps {
  readonly kind: 'table' | 'figure'
  readonly caption: Caption
  /** What is taken along as a file. */
  readonly table: Table
  /** The way to the answers, for those who may read them. */
  readonly evidence: WayToAnswers | undefined
  readonly children: ReactNode
  /** What else can be done with it, on a screen. */
  readonly tools?: ReactNode
}

/** A numbered table or figure, with what it says in a sentence, how it is read, where it comes from and who is missing. */
export function Captioned({ kind, caption, table, evidence, children, tools }: CaptionedProps) {
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
      <WithValuesBehind value={evidence?.values}>{children}</WithValuesBehind>
      {source !== undefined && (
        <figcaption>
          <Words words={source} />
        </figcaption>
      )}
      <p className="buttons no-print">
        <DownloadTable text={t('csv')} table={table} />
        {tools}
        {evidence && (
          <Link className="ds-link" to={evidence.to}>
            {evidence.text}
          </Link>
        )}
      </p>
    </figure>
  )
}
