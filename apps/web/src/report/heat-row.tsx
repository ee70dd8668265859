import { isWithheld, type Withheld } from '@kartlaggning/schema/answers/audience'
import type { Concern } from '@kartlaggning/schema/gaps/gap'
import type { Counted } from '@kartlaggning/schema/report/counted'
import { largeOf } from '@kartlaggning/schema/report/large-problem'
import type { Report } from '@kartlaggning/schema/report/report'
import './heat.css'
import { concernCode } from '../gaps/concern-code.ts'
import { problemName } from '../gaps/problem-groups.ts'
import { useLanguage, useTranslation } from '../translation.ts'
import { signs } from './indicator-status.ts'

const short = (concern: Concern) =>
  concern === null ? '?' : concern === 'unknown' ? '~' : concern === 'not_applicable' ? '·' : String(concern)

/** A problem in the eyes of both sides, municipality by municipality. */
export function HeatRow({ report, code }: { readonly report: Report; readonly code: string }) {
  const language = useLanguage()
  const row = report.problems.find((it) => it.problem === code)
  if (!row) return null
  return (
    <tr>
      <th scope="row">{problemName(code, language)}</th>
      {report.response.map(({ municipality }) => (
        <HeatCell key={municipality} cell={row.cells.find((it) => it.municipality === municipality)} />
      ))}
      <td className="heat__large">
        <LargeIn counted={largeOf(row)} />
      </td>
    </tr>
  )
}

function LargeIn({ counted }: { readonly counted: Counted | null }) {
  const { t } = useTranslation('report')
  if (counted) return t('problems.of', { so: counted.count, of: counted.of })
  return (
    <>
      <span aria-hidden="true">{signs.not_shown}</span>
      <span className="visually-hidden">{t('counted.tooFew')}</span>
    </>
  )
}

function HeatCell({ cell }: { readonly cell: Report['problems'][number]['cells'][number] | undefined }) {
  const { t } = useTranslation('report')
  if (!cell) return <td>–</td>
  return (
    <td data-differs={cell.differs ? '' : undefined}>
      <span className="heat__pair">
        <Side side="municipality" concern={cell.concern.municipality} />
        {cell.differs && (
          <span className="heat__differs" aria-hidden="true">
            ≠
          </span>
        )}
        <Side side="police" concern={cell.concern.police} />
        {cell.differs && <span className="visually-hidden">{t('problems.differs')}</span>}
      </span>
    </td>
  )
}

interface SideProps {
  readonly side: 'municipality' | 'police'
  readonly concern: Concern | Withheld
}

function Side({ side, concern }: SideProps) {
  const { t } = useTranslation(['report', 'gaps'])
  if (isWithheld(concern))
    return (
      <span data-level="not_shown">
        <span aria-hidden="true">{signs.not_shown}</span>
        <span className="visually-hidden">{`${t(`sideName.${side}`)} ${t(`notShown.${concern.notShown}`)}. `}</span>
      </span>
    )
  const code = concernCode(concern)
  return (
    <span data-level={code}>
      <span aria-hidden="true">{short(concern)}</span>
      <span className="visually-hidden">{`${t(`sideName.${side}`)} ${t(`gaps:concern.${code}`)}. `}</span>
    </span>
  )
}

export function HeatLegend({ report }: { readonly report: Report }) {
  const { t } = useTranslation(['report', 'gaps'])
  return (
    <ul className="report-legend heat-legend">
      <li>{t('problems.sides')}</li>
      {(['0', '1', '2', '3', '4', 'unknown', 'not_applicable', 'none'] as const).map((code) => (
        <li key={code}>
          <span className="heat__key" data-level={code} aria-hidden="true">
            {{ unknown: '~', not_applicable: '·', none: '?' }[code as 'none'] ?? code}
          </span>
          {t(`gaps:concern.${code}`)}
        </li>
      ))}
      {report.reader === 'lansbra' ? (
        <li>
          <span className="heat__key" data-level="not_shown" aria-hidden="true">
            {signs.not_shown}
          </span>
          {t('notShown.respondent')}. {t('problems.ofShown')}
        </li>
      ) : (
        <li>
          <span className="heat__key heat__key--differs" aria-hidden="true">
            ≠
          </span>
          {t('problems.differs')}
        </li>
      )}
    </ul>
  )
}
