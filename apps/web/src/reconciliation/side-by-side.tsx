import type { Reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import type { Section } from '@kartlaggning/schema/questionnaire/section'
import { useId, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { ComparisonCards } from './comparison-cards.tsx'
import { ComparisonTable } from './comparison-table.tsx'
import { answersIn, comparisonOf, only, onlyOneSide, type ComparedSection } from './comparison.ts'
import { useNarrow } from '../look/narrow.ts'
import { Radio } from '../look/radios.tsx'
import { useTranslation } from '../translation.ts'
import type { Counts } from './summary.ts'
import { useSharedWording, useWho } from './who.ts'

interface SideBySideProps {
  readonly reconciliation: Reconciliation
  readonly sections: readonly Section[]
  readonly counts: Counts
}

export function SideBySide({ reconciliation, sections, counts }: SideBySideProps) {
  const { t } = useTranslation('reconciliation')
  const [showsAll, setShowsAll] = useShowsAll()
  const comparison = useMemo(() => comparisonOf(reconciliation, sections), [reconciliation, sections])
  const differing = useMemo(() => only(comparison, 'differs'), [comparison])
  const shown = showsAll ? comparison : differing
  const count = answersIn(shown).length
  return (
    <section aria-labelledby="svaren">
      <h2 id="svaren" tabIndex={-1}>
        {t('own.sides.title')}
      </h2>
      <HowToRead differing={differing} />
      <Show all={showsAll} counts={counts} onChoose={setShowsAll} />
      <p className="result-count" role="status">
        {count === 0 ? t('own.sides.noneDiffers') : t('own.sides.shown', { count, total: counts.all })}
      </p>
      {shown.map((section) => (
        <OneSection key={section.section.id} compared={section} ownKind={reconciliation.own.kind} />
      ))}
    </section>
  )
}

/** What a difference means, said only where there is one of the sort. */
function HowToRead({ differing }: { readonly differing: readonly ComparedSection[] }) {
  const { t } = useTranslation('reconciliation')
  const answers = answersIn(differing)
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
    { value: false, text: t('own.sides.onlyDiffering', { count: counts.differing }) },
    { value: true, text: t('own.sides.all', { count: counts.all }) },
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

interface OneSectionProps {
  readonly compared: ComparedSection
  readonly ownKind: Reconciliation['own']['kind']
}

function OneSection({ compared, ownKind }: OneSectionProps) {
  const isNarrow = useNarrow()
  const wording = useSharedWording()
  const { Their } = useWho(ownKind)
  const Sheet = isNarrow ? ComparisonCards : ComparisonTable
  return (
    <section className="reconcile__section">
      <h3>{wording.text(compared.section.title)}</h3>
      <Sheet compared={compared} wording={wording} their={Their} />
    </section>
  )
}

/** `?visa=alla`, so that the page comes back the same. */
function useShowsAll() {
  const [search, setSearch] = useSearchParams()
  const choose = (all: boolean) => {
    setSearch(
      (before) => {
        const after = new URLSearchParams(before)
        if (all) after.set('visa', 'alla')
        else after.delete('visa')
        return after
      },
      { replace: true, preventScrollReset: true },
    )
  }
  return [search.get('visa') === 'alla', choose] as const
}
