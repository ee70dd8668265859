import { coding } from '@kartlaggning/schema/answers/coding/coding'
import { rootsOf } from '@kartlaggning/schema/answers/coding/count-themes'
import { dateInTable } from '@kartlaggning/schema/document/dates'
import { tableOfRows } from '@kartlaggning/schema/document/table'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { call } from '../../call.ts'
import { DownloadCsv, saveAsCsv } from '../../look/download-csv.tsx'
import { ErrorMessage } from '../../look/error-message.tsx'
import { ScrollRegion } from '../../look/scroll-region.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { useTranslation } from '../../translation.ts'
import { useCoding } from './load-coding.ts'
import { useCodingWords } from './use-coding-words.ts'

const kinds = ['municipality', 'police', 'police_area'] as const

/** How many have written of each theme, of those who have written at all; the municipalities and the police by themselves. */
export function ThemeCounts() {
  const { t } = useTranslation('needs/coding')
  const { round, found } = useCoding()
  const words = useCodingWords()
  const { busy, mutate, errorMessage } = useMutation()
  const savePassages = usePassageRows()
  const asked = kinds.filter((kind) => found.answered[kind] > 0)
  const themes = found.themes.filter(
    ({ active, mergedInto, passages }) => (active && mergedInto === null) || passages > 0,
  )
  const headings = [t('counts.theme'), t('counts.passages'), ...asked.map((kind) => t(`counts.kind.${kind}`))]
  const rows = () => [
    headings,
    ...themes.map((it) => [
      words.theme(it),
      it.passages,
      ...asked.map((kind) => t('counts.of', { count: it.respondents[kind], of: found.answered[kind] })),
    ]),
  ]
  return (
    <section aria-labelledby="antalen">
      <h2 id="antalen">{t('counts.title')}</h2>
      <p className="prose">{t('counts.lead')}</p>
      <ScrollRegion label={t('counts.title')}>
        <table className="data-table">
          <thead>
            <tr>
              {headings.map((it) => (
                <th scope="col" key={it}>
                  {it}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {themes.map((it) => (
              <tr key={it.code}>
                <th scope="row">
                  {words.theme(it)} <Aside theme={it} />
                </th>
                <td>{it.passages}</td>
                {asked.map((kind) => (
                  <td key={kind}>{t('counts.of', { count: it.respondents[kind], of: found.answered[kind] })}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <div className="buttons no-print">
        <DownloadCsv text={t('counts.csv')} name={`${round.name} ${t('counts.title')}`} rows={rows} />
        <button
          className="ds-button"
          data-variant="tertiary"
          type="button"
          aria-disabled={busy}
          onClick={() => void mutate(savePassages)}
        >
          {t('counts.passagesCsv')}
        </button>
      </div>
      <ErrorMessage text={errorMessage} />
    </section>
  )
}

function Aside({
  theme: { active, mergedInto },
}: {
  readonly theme: ReturnType<typeof useCoding>['found']['themes'][number]
}) {
  const { t } = useTranslation('needs/coding')
  const { found } = useCoding()
  const words = useCodingWords()
  const into = found.themes.find((it) => it.code === mergedInto)
  if (into) return <span className="quiet">{t('counts.mergedInto', { theme: words.theme(into) })}</span>
  return active ? null : <span className="quiet">{t('counts.inactive')}</span>
}

/** Every passage of the round, fetched when it is asked for. */
function usePassageRows() {
  const { t } = useTranslation('needs/coding')
  const { round, onPassages } = useCoding()
  const words = useCodingWords()
  const columns = ['respondent', 'question', 'entry', 'quote', 'from', 'to'] as const
  const after = ['version', 'changed', 'needs', 'markedBy', 'markedAt'] as const
  const heading = (it: (typeof columns)[number] | (typeof after)[number]) => t(`counts.csvHeadings.${it}`)
  return async () => {
    const params = { roundId: round.id }
    const [{ passages, themes }, asked] = await Promise.all([
      call(coding.passages, { params }),
      call(respondents.list, { params }),
    ])
    const named = (code: string) => words.theme(themes.find((it) => it.code === code))
    const rows = passages.map((it) => [
      asked.find(({ id }) => id === it.respondentId)?.name ?? '',
      words.question(it.question),
      it.entryName ?? '',
      it.quote,
      it.from + 1,
      it.to,
      rootsOf(themes, it).map(named).join(', '),
      it.submissionVersion,
      t(it.whereNow.state === 'answer-changed' ? 'counts.yes' : 'counts.no'),
      onPassages.flatMap((need) => (need.passageId === it.id ? words.need(need) : [])).join('; '),
      it.markedBy,
      dateInTable(it.markedAt),
    ])
    const headings = [...columns.map(heading), t('counts.theme'), ...after.map(heading)]
    saveAsCsv(tableOfRows(`${round.name} ${t('passages')}`, [headings, ...rows]))
  }
}
