import { tieKinds, tieStates } from '@kartlaggning/schema/definitions/tie'
import type { Tie, Ties } from '@kartlaggning/schema/gaps/tie'
import { pages } from '@kartlaggning/schema/pages'
import { useState } from 'react'
import { useLoaderData } from 'react-router'
import { DownloadCsv } from '../look/download-csv.tsx'
import { Filters, FilterSelect, useFilter } from '../look/filters.tsx'
import { RoundFrame } from '../rounds/round-frame.tsx'
import { useTranslation } from '../translation.ts'
import type { loadTies } from './load-ties.ts'
import { spanInWords, TieCounts } from './tie-counts.tsx'
import { TieTable, useTieInWords } from './tie-table.tsx'

/** So many rows are drawn at a time. */
const ROWS = 100

/** The mirror of cooperation: every claimed tie with how it stands when both ends have been heard. */
export function TiesPage() {
  const { t } = useTranslation(['gaps', 'rounds'])
  const { round, ties, names, onBehalf } = useLoaderData<typeof loadTies>()
  const [state] = useFilter('lage')
  const [kind] = useFilter('slag')
  const [rows, setRows] = useState(ROWS)
  const inWords = useTieInWords(names)
  const shown = ties.filter((it) => isChosen(it.state, state) && isChosen(it.kind, kind))
  return (
    <RoundFrame
      round={round}
      tab="comparison"
      title={t('ties.headline', { count: ties.length, span: spanInWords(ties) })}
      back={{ to: pages.reconciliation({ roundId: round.id }), text: t('ties.back') }}
    >
      <p className="lead">{t('ties.lead')}</p>
      {onBehalf.length > 0 && (
        <p className="notice">{t('ties.onBehalf', { names: onBehalf.map(({ name }) => name).join(', ') })}</p>
      )}
      <TieCounts ties={ties} />
      <Filters label={t('ties.filters')}>
        <FilterSelect
          name="lage"
          label={t('ties.state')}
          all={t('ties.all')}
          options={tieStates.map((it) => [it, t(`ties.states.${it}`)])}
        />
        <FilterSelect
          name="slag"
          label={t('ties.kind')}
          all={t('ties.all')}
          options={tieKinds.map((it) => [it, t(`ties.kinds.${it}`)])}
        />
      </Filters>
      <p className="result-count" role="status">
        {t('ties.shown', { count: shown.length, all: ties.length })}
      </p>
      <TieTable ties={shown.slice(0, rows)} inWords={inWords} />
      <p className="buttons">
        {shown.length > rows && (
          <button
            className="ds-button"
            data-variant="secondary"
            type="button"
            onClick={() => setRows((before) => before + ROWS)}
          >
            {t('ties.more', { count: Math.min(ROWS, shown.length - rows) })}
          </button>
        )}
        <DownloadCsv
          text={t('ties.csv')}
          name={`${round.name} ${t('ties.title')}`}
          rows={() => [
            [t('ties.municipality'), t('ties.kind'), t('ties.tie'), t('ties.state'), t('ties.givenOnBehalf')],
            ...shown.map((it) => [
              inWords.place(it),
              t(`ties.kinds.${it.kind}`),
              inWords.tie(it),
              inWords.state(it),
              namesIn(it, onBehalf),
            ]),
          ]}
        />
      </p>
    </RoundFrame>
  )
}

const isChosen = (value: Tie['state'] | Tie['kind'], chosen: string) => chosen === '' || value === chosen

/** Those where the tie was claimed whose answers the county board has submitted. */
const namesIn = ({ municipality }: Tie, onBehalf: Ties['onBehalf']) =>
  onBehalf.flatMap((it) => (it.municipality === municipality ? it.name : [])).join(', ') || null
