import { useId, useState } from 'react'
import { flushSync } from 'react-dom'
import { isEmptyCell } from '../../files/sheet.ts'
import { ScrollRegion } from '../../look/scroll-region.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { whoseColumns, type Meaning } from './meaning.ts'
import { targetsIn, type OpenedSheet } from './opened-round.ts'
import type { Target, Targets } from './targets.ts'

interface MatchColumnsProps {
  readonly opened: OpenedSheet
  readonly id: string
  readonly targets: Targets
  readonly onChange: (columns: readonly Meaning[]) => void
}

/** The columns of a sheet: first those that say something and are not read, then the rest. */
export function MatchColumns({ opened, targets, onChange }: MatchColumnsProps) {
  const { t } = useTranslation('answers/earlier')
  const { columns, guesses, rows } = opened
  const filled = columns.map((_, at) => rows.some(({ cells }) => !isEmptyCell(cells[at] ?? null)))
  const places = [...columns.keys()].filter((at) => filled[at] || columns[at] !== null)
  const unread = places.filter((at) => columns[at] === null)
  const isGuess = (at: number) => columns[at] !== null && columns[at] === guesses[at]
  const guessed = places.filter(isGuess)
  const read = places.filter((at) => columns[at] !== null && columns[at] !== 'beside' && !isGuess(at))
  const table = (at: readonly number[], label: string) => (
    <ColumnTable {...{ opened, at, label }} targets={targetsIn(opened.is, targets)} onChange={onChange} />
  )
  return (
    <>
      {unread.length > 0 && (
        <details open>
          <summary>{t('columns.unread', { count: unread.length })}</summary>
          {table(unread, t('columns.unread', { count: unread.length }))}
        </details>
      )}
      {guessed.length > 0 && (
        <details open>
          <summary>{t('columns.guessed', { count: guessed.length })}</summary>
          {table(guessed, t('columns.guessed', { count: guessed.length }))}
        </details>
      )}
      {read.length > 0 && (
        <details open={read.length <= AT_A_GLANCE}>
          <summary>{t('columns.read', { count: read.length })}</summary>
          {table(read, t('columns.read', { count: read.length }))}
        </details>
      )}
    </>
  )
}

const AT_A_GLANCE = 30

interface ColumnTableProps {
  readonly opened: OpenedSheet
  readonly at: readonly number[]
  readonly label: string
  readonly targets: readonly Target[]
  readonly onChange: (columns: readonly Meaning[]) => void
}

function ColumnTable({ opened, at, label, targets, onChange }: ColumnTableProps) {
  const { t } = useTranslation('answers/earlier')
  return (
    <ScrollRegion label={label}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('columns.column')}</th>
            <th scope="col">{t('columns.sample')}</th>
            <th scope="col">{t('columns.means')}</th>
          </tr>
        </thead>
        <tbody>
          {at.map((place) => (
            <ColumnRow
              key={place}
              heading={headingAt(opened, place) || t('columns.unnamed', { number: place + 1 })}
              sample={sampleOf(opened, place)}
              meaning={opened.columns[place] ?? null}
              targets={targets}
              onChange={(meaning) => onChange(opened.columns.with(place, meaning))}
            />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

const headingAt = ({ headings }: OpenedSheet, at: number) => String(headings[at] ?? '').trim()

const SAMPLES = 2
const LONG = 60

function sampleOf({ rows }: OpenedSheet, at: number): string {
  const values = rows.map(({ cells }) => cells[at] ?? null).filter((cell) => !isEmptyCell(cell))
  const said = [...new Set(values.map(String))].slice(0, SAMPLES)
  return said.map((it) => (it.length > LONG ? `${it.slice(0, LONG)}…` : it)).join(' · ')
}

interface ColumnRowProps {
  readonly heading: string
  readonly sample: string
  readonly meaning: Meaning
  readonly targets: readonly Target[]
  readonly onChange: (meaning: Meaning) => void
}

/** Hundreds of lists to choose from would weigh down the page: there is one where it is asked for. */
function ColumnRow({ heading, sample, meaning, targets, onChange }: ColumnRowProps) {
  const { t } = useTranslation('answers/earlier')
  const language = useLanguage()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const whose = whoseColumns.find((it) => it === meaning)
  const target = targets.find(({ address }) => address === meaning)
  const words = whose ? t(`whose.${whose}`) : (target?.text[language] ?? t('columns.nothing'))
  return (
    <tr>
      <th scope="row">{heading}</th>
      <td>{sample}</td>
      <td>
        {isOpen ? (
          <>
            <label className="visually-hidden" htmlFor={id}>
              {t('columns.choose', { heading })}
            </label>
            <MeaningSelect {...{ id, meaning, targets, onChange }} />
          </>
        ) : (
          <>
            {words}{' '}
            <button
              className="ds-link"
              type="button"
              aria-label={t('columns.changeOf', { heading })}
              onClick={() => {
                flushSync(() => setOpen(true))
                document.getElementById(id)?.focus()
              }}
            >
              {t('columns.change')}
            </button>
          </>
        )}
      </td>
    </tr>
  )
}

function MeaningSelect({
  id,
  meaning,
  targets,
  onChange,
}: Pick<ColumnRowProps, 'meaning' | 'targets' | 'onChange'> & { readonly id: string }) {
  const { t } = useTranslation('answers/earlier')
  const language = useLanguage()
  const sections = Map.groupBy(targets, ({ section }) => section.id)
  return (
    <select
      className="ds-input"
      id={id}
      value={meaning ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
    >
      <option value="">{t('columns.nothing')}</option>
      <optgroup label={t('columns.whose')}>
        {whoseColumns.map((it) => (
          <option key={it} value={it}>
            {t(`whose.${it}`)}
          </option>
        ))}
      </optgroup>
      {[...sections].map(([section, all]) => (
        <optgroup key={section} label={all[0]?.section.title[language] ?? section}>
          {all.map(({ address, text }) => (
            <option key={address} value={address}>
              {text[language]}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}
