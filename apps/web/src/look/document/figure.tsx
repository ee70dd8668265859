import type { Drawing as SomeDrawing, Figure } from '@kartlaggning/schema/document/figure'
import { useState } from 'react'
import { useTranslation } from '../../translation.ts'
import { Captioned } from './captioned.tsx'
import { Drawing } from './drawing.tsx'
import { TableOfDocument } from './table.tsx'
import { TallRegion } from './tall-region.tsx'

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
      evidence={evidence}
      tools={
        <button
          className="ds-button"
          data-variant="tertiary"
          type="button"
          aria-pressed={isTable}
          onClick={() => setIsTable(!isTable)}
        >
          {t('asTable')}
        </button>
      }
    >
      {isTable ? (
        <TableOfDocument table={table} />
      ) : (
        <Picture drawing={drawing} title={caption.title} label={alternative} />
      )}
    </Captioned>
  )
}

interface PictureProps {
  readonly drawing: SomeDrawing
  readonly title: string
  readonly label: string
}

/** One that is drawn as a table shows the first of its rows by itself. */
function Picture({ drawing, title, label }: PictureProps) {
  const drawn = <Drawing drawing={drawing} label={label} />
  if (drawing.kind === 'steps' || drawing.kind === 'heat-map') return drawn
  return <TallRegion label={title}>{drawn}</TallRegion>
}
