import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '../translation.ts'

export interface Said {
  readonly words: string
  readonly undo: () => void
}

/** What was just said of entries, for as long as the page is open. */
export function useSaid() {
  const [said, say] = useState<Said>()
  return { said, say }
}

interface SaidOfEntriesProps {
  readonly said: Said
  /** Of the entry, where it is about one. */
  readonly name?: string
  readonly onUndone: () => void
}

/** Stands where the buttons stood, so that one's place in a long list is kept, and takes it back. */
export function SaidOfEntries({ said: { words, undo }, name, onUndone }: SaidOfEntriesProps) {
  const { t } = useTranslation('answers')
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => line.current?.focus({ preventScroll: true }), [])
  return (
    <p className="carried-said no-print" ref={line} tabIndex={-1} role="status">
      <span>
        {name && <span className="visually-hidden">{name}: </span>}
        {words}
      </span>{' '}
      <button
        className="ds-link"
        type="button"
        onClick={() => {
          undo()
          onUndone()
        }}
      >
        {t('group.undo')} {name && <span className="visually-hidden">{name}</span>}
      </button>
    </p>
  )
}
