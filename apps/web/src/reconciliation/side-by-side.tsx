import type { Reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { useId, useMemo, type ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { ComparisonCards } from './comparison-cards.tsx'
import { ComparisonTable, type SheetProps } from './comparison-table.tsx'
import { answersIn, only, onlyOneSide, type ComparedSection } from './comparison.ts'
import { useNarrow } from '../look/narrow.ts'
import { Radio } from '../look/radios.tsx'
import { useTranslation } from '../translation.ts'
import type { Point } from './points.ts'
import { summarySentences, type Counts } from './summary.ts'
import { useSharedWording, useWho } from './who.ts'

interface SideBySideProps {
  readonly comparison: readonly ComparedSection[]
  readonly ownKind: Reconciliation['own']['kind']
  readonly counts: Counts
  readonly besides: readonly Point[]
  /** What is said of one of those, and the way to explain it. */
  readonly explained: (point: Point) => ReactNode
}

/** Every answer that both were asked for, to look things up in. */
export function SideBySide({ comparison, ownKind, counts, besides, explained }: SideBySideProps) {
  const { t } = useTranslation('reconciliation')
  const [showsAll, setShowsAll] = useShowsAll()
  const near = useMemo(() => only(comparison, 'near'), [comparison])
  const shown = showsAll ? comparison : near
  const count = answersIn(shown).length
  const who = useWho(ownKind)
  const points = useMemo(() => new Map(besides.map((it) => [it.id, it])), [besides])
  const below = (id: string) => {
    const point = points.get(id)
    return point && explained(point)
  }
  return (
    <details className="side-by-side" id="svaren">
      <summary>{t('own.sides.title', { count: counts.all })}</summary>
      <p>{summarySentences(counts, who.them, t).join(' ')}</p>
      <HowToRead shown={shown} />
      <Show all={showsAll} counts={counts} onChoose={setShowsAll} />
      <p className="result-count" role="status">
        {count === 0 ? t('own.sides.noneNear') : t('own.sides.shown', { count, total: counts.all })}
      </p>
      {shown.map((section) => (
        <OneSection key={section.section.id} compared={section} ownKind={ownKind} below={below} />
      ))}
    </details>
  )
}

/** What a difference means, said only where there is one of the sort. */
function HowToRead({ shown }: { readonly shown: readonly ComparedSection[] }) {
  const { t } = useTranslation('reconciliation')
  const answers = answersIn(shown)
  const marks = answers.map(onlyOneSide).some(({ own, theirs }) => own.length + theirs.length > 0)
  return (
    <div className="prose">
      {answers.some(({ kind }) => kind.kind === 'scale') && <p>{t('own.sides.judgements')}</p>}
      {marks && <p>{t('own.sides.onlyHere')}</p>}
    </div>
  )
}

interface ShowProps {
  readonly all: boolean
  readonly counts: Counts
  readonly onChoose: (all: boolean) => void
}

function Show({ all, counts, onChoose }: ShowProps) {
  const { t } = useTranslation('reconciliation')
  const id = useId()
  const choices = [
    { value: true, text: t('own.sides.all', { count: counts.all }) },
    { value: false, text: t('own.sides.onlyNear', { count: counts.near }) },
  ]
  return (
    <fieldset className="filters reconcile__show">
      <legend>{t('own.sides.show')}</legend>
      {choices.map(({ value, text }) => (
        <Radio
          key={text}
          id={`${id}-${value}`}
          name={id}
          label={text}
          checked={all === value}
          onChange={() => onChoose(value)}
        />
      ))}
    </fieldset>
  )
}

interface OneSectionProps extends Pick<SheetProps, 'below'> {
  readonly compared: ComparedSection
  readonly ownKind: Reconciliation['own']['kind']
}

function OneSection({ compared, ownKind, below }: OneSectionProps) {
  const isNarrow = useNarrow()
  const wording = useSharedWording()
  const { Their } = useWho(ownKind)
  const Sheet = isNarrow ? ComparisonCards : ComparisonTable
  return (
    <section className="reconcile__section">
      <h3>{wording.text(compared.section.title)}</h3>
      <Sheet compared={compared} wording={wording} their={Their} below={below} />
    </section>
  )
}

/** `?visa=nara`, so that the page comes back the same. */
function useShowsAll() {
  const [search, setSearch] = useSearchParams()
  const choose = (all: boolean) => {
    setSearch(
      (before) => {
        const after = new URLSearchParams(before)
        if (all) after.delete('visa')
        else after.set('visa', 'nara')
        return after
      },
      { replace: true, preventScrollReset: true },
    )
  }
  return [search.get('visa') !== 'nara', choose] as const
}
