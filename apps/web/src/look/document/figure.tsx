import type { Figure } from '@kartlaggning/schema/document/figure'
import { useState } from 'react'
import { Link } from 'react-router'
import { useTranslation } from '../../translation.ts'
import { Captioned } from './captioned.tsx'
import { Drawing } from './drawing.tsx'
import { TableOfDocument } from './table.tsx'

/** A picture with its table behind it, and the way to the answers for those who may read them. */
export function FigureOfDocument({ figure }: { readonly figure: Figure }) {
  const { t } = useTranslation()
  const [isTable, setIsTable] = useState(false)
  const { caption, drawing, table, evidence, alternative } = figure
  return (
    <Captioned
      kind="figure"
      caption={caption}
      table={table}
      tools={
        <>
          <button
            className="ds-button"
            data-variant="tertiary"
            type="button"
            aria-pressed={isTable}
            onClick={() => setIsTable(!isTable)}
          >
            {t('asTable')}
          </button>
          {evidence && (
            <Link className="ds-link" to={evidence.to}>
              {evidence.text}
            </Link>
          )}
        </>
      }
    >
      {isTable ? <TableOfDocument table={table} /> : <Drawing drawing={drawing} label={alternative} />}
    </Captioned>
  )
}
