import { newId } from '@kartlaggning/schema/id'
import { pages } from '@kartlaggning/schema/pages'
import { useState } from 'react'
import { RoundFrame } from '../../rounds/round-frame.tsx'
import { useMay } from '../../session.tsx'
import { useTranslation } from '../../translation.ts'
import { DoneHere } from './done-here.tsx'
import { useCoding } from './load-coding.ts'
import { ThemeForm } from './theme-form.tsx'
import { ThemeItem } from './theme-item.tsx'
import { useDone } from './use-done.ts'
import './coding.css'

/** The county's code book: what each theme is called and when it is used, and which are one. */
export function CodeBookPage() {
  const { t } = useTranslation('needs/coding')
  const { round, found } = useCoding()
  const mayCode = useMay('coding.write')
  const doing = useDone()
  const [added, setAdded] = useState<string | null>(null)
  return (
    <RoundFrame
      round={round}
      tab="answers"
      title={t('book.title')}
      back={{ to: pages.coding({ roundId: round.id }), text: t('book.back') }}
    >
      <p className="lead">{t('book.lead')}</p>
      {found.themes.map((theme) => (
        <ThemeItem key={theme.code} theme={theme} doing={doing} />
      ))}
      <DoneHere at="added" doing={doing} />
      {added && <ThemeForm code={added} at="added" doing={doing} onClose={() => setAdded(null)} />}
      {mayCode && !added && (
        <button className="ds-button no-print" type="button" onClick={() => setAdded(newId())}>
          {t('book.add')}
        </button>
      )}
    </RoundFrame>
  )
}
