import { useRef, useState } from 'react'
import type { Section } from '@kartlaggning/schema/questionnaire/section'
import { addressKey } from '../../questionnaire/saving/answer-address.ts'
import { useTranslation } from '../../translation.ts'
import { placeOf, type Column } from './columns.tsx'
import { CopyPanel } from './copy-panel.tsx'
import { perform, undo, type Copy } from './copy.ts'
import { useRows, useTick, type Ticks } from './counts.ts'

interface CopyToolsProps {
  readonly section: Section
  readonly columns: readonly Column[]
  readonly ticks: Ticks
}

/** What fills many cells at once, with what it did and the way back. */
export function CopyTools({ section, columns, ticks }: CopyToolsProps) {
  const { t } = useTranslation('answers/sideBySide')
  const rows = useRows(section)
  const [open, setOpen] = useState(false)
  const [said, say] = useState('')
  const [last, setLast] = useState<Copy | null>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const status = useRef<HTMLParagraphElement>(null)
  useTick(ticks)
  const carried = columns.map((column) => ({
    saving: column.draft.saving,
    places: rows
      .filter((row) => column.asked.has(row.name))
      .map((row) => placeOf(column.context, row))
      .filter((place) => column.draft.saving.state.get().unconfirmed.has(addressKey(place))),
  }))
  const count = carried.reduce((sum, { places }) => sum + places.length, 0)

  const copy = (plan: Copy) => {
    perform(plan)
    setOpen(false)
    setLast(plan)
    const left = plan.left > 0 ? ` ${t('copy.left', { count: plan.left })}` : ''
    say(t('copy.copied', { count: plan.answers.length }) + left)
    opener.current?.focus()
  }
  const takeBack = () => {
    if (!last) return
    const kept = undo(last)
    setLast(null)
    say(kept > 0 ? t('copy.undoneExcept', { count: kept }) : t('copy.undone'))
    // The button goes away with what it undid.
    status.current?.focus()
  }
  const confirm = () => {
    for (const { saving, places } of carried) saving.confirm(places)
    setLast(null)
    say(t('carried.confirmed', { count }))
    status.current?.focus()
  }
  return (
    <div className="grid-copy no-print">
      {count > 0 && (
        <button className="ds-button" data-variant="secondary" type="button" onClick={confirm}>
          {t('carried.confirm', { count })}
        </button>
      )}
      <button
        className="ds-button"
        data-variant="secondary"
        type="button"
        ref={opener}
        aria-expanded={open}
        aria-controls="copy-panel"
        onClick={() => setOpen(!open)}
      >
        {t('copy.title')}
      </button>
      <p role="status" ref={status} tabIndex={-1}>
        {said}{' '}
        {last && last.answers.length > 0 && (
          <button className="ds-link" type="button" onClick={takeBack}>
            {t('copy.undo')}
          </button>
        )}
      </p>
      {open && <CopyPanel columns={columns} rows={rows} onCopy={copy} />}
    </div>
  )
}
