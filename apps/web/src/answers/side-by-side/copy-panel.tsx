import { useState } from 'react'
import { Radios } from '../../look/radios.tsx'
import { registers } from '../../questionnaire/registers.ts'
import { useTranslation } from '../../translation.ts'
import type { Column } from './columns.tsx'
import { planCopy, type Copy, type Extent } from './copy.ts'
import type { Row } from './rows.ts'

interface CopyPanelProps {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly onCopy: (copy: Copy) => void
}

const idOf = ({ draft }: Column) => draft.answering.respondentId

/** From one municipality to as many others as one likes: everything, or only where nothing is answered. */
export function CopyPanel({ columns, rows, onCopy }: CopyPanelProps) {
  const { t } = useTranslation('answers/sideBySide')
  const [fromId, chooseFrom] = useState(() => (columns[0] ? idOf(columns[0]) : ''))
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set())
  const [extent, setExtent] = useState<Extent>('unanswered')
  const from = columns.find((it) => idOf(it) === fromId)
  const others = columns.filter((it) => it !== from)
  const to = others.filter((it) => !without.has(idOf(it)))
  const toggle = (id: string) =>
    setWithout(new Set(without.has(id) ? [...without].filter((it) => it !== id) : [...without, id]))
  return (
    <div className="grid-copy__panel" id="copy-panel">
      <label className="grid-copy__from">
        {t('copy.from')}
        <select className="ds-input" value={fromId} onChange={(event) => chooseFrom(event.target.value)}>
          {columns.map((it) => (
            <option key={idOf(it)} value={idOf(it)}>
              {it.draft.answering.place}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>{t('copy.to')}</legend>
        {others.map((it) => (
          <div className="option" key={idOf(it)}>
            <input
              className="ds-input"
              type="checkbox"
              id={`copy-to-${idOf(it)}`}
              checked={!without.has(idOf(it))}
              onChange={() => toggle(idOf(it))}
            />
            <label htmlFor={`copy-to-${idOf(it)}`} lang="sv">
              {it.draft.answering.place}
            </label>
          </div>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('copy.extent')}</legend>
        <Radios
          id="copy-extent"
          options={[
            { value: 'unanswered', text: t('copy.unanswered') },
            { value: 'all', text: t('copy.all') },
          ]}
          chosen={extent}
          onChoose={setExtent}
        />
      </fieldset>
      <button
        className="ds-button"
        data-variant="secondary"
        type="button"
        onClick={() => from && onCopy(planCopy({ from, to, rows, extent, registers: registers.get() }))}
      >
        {t('copy.do')}
      </button>
    </div>
  )
}
