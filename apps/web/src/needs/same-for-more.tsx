import type { QueuedNeed } from '@kartlaggning/schema/needs/need-queue'
import { useState } from 'react'
import { useTranslation } from '../translation.ts'
import { useNeedWords } from './queue/use-need-words.ts'

const FIRST = 6

interface SameForMoreProps {
  readonly candidates: readonly QueuedNeed[]
  readonly chosen: ReadonlySet<string>
  readonly onChange: (chosen: ReadonlySet<string>) => void
}

/** The others of the rule that are left, which can be given the same decision. */
export function SameForMore({ candidates, chosen, onChange }: SameForMoreProps) {
  const { t } = useTranslation('needs')
  const [isOpen, open] = useState(false)
  const { titleOf, placesOf, problemOf } = useNeedWords()
  if (candidates.length === 0) return null
  const set = (id: string, isChosen: boolean) => {
    const next = new Set(chosen)
    if (isChosen) next.add(id)
    else next.delete(id)
    onChange(next)
  }
  const isAll = candidates.every(({ id }) => chosen.has(id))
  const rule = candidates[0]?.rule
  const shown = candidates.slice(0, isOpen ? undefined : FIRST)
  return (
    <fieldset className="field">
      <legend>
        <span className="field__label">{t('more.title')}</span>
      </legend>
      <p className="field__hint">{t('more.hint')}</p>
      {candidates.length > 1 && (
        <Option
          id="more-all"
          label={t('more.all', { count: candidates.length })}
          isChosen={isAll}
          onChange={(all) => onChange(new Set(all ? candidates.map(({ id }) => id) : []))}
        />
      )}
      {shown.map((need) => (
        <Option
          key={need.id}
          id={`more-${need.id}`}
          label={need.rule === rule ? [placesOf(need), problemOf(need)].filter(Boolean).join(', ') : titleOf(need)}
          isChosen={chosen.has(need.id)}
          onChange={(isChosen) => set(need.id, isChosen)}
        />
      ))}
      {shown.length < candidates.length && (
        <button className="ds-button" data-variant="tertiary" type="button" onClick={() => open(true)}>
          {t('more.rest', { count: candidates.length - FIRST })}
        </button>
      )}
    </fieldset>
  )
}

interface OptionProps {
  readonly id: string
  readonly label: string
  readonly isChosen: boolean
  readonly onChange: (isChosen: boolean) => void
}

const Option = ({ id, label, isChosen, onChange }: OptionProps) => (
  <div className="option">
    <input
      className="ds-input"
      type="checkbox"
      id={id}
      checked={isChosen}
      onChange={(event) => onChange(event.target.checked)}
    />
    <label htmlFor={id}>{label}</label>
  </div>
)
