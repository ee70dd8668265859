import type { Concern } from '@kartlaggning/schema/gap'
import type { Report } from '@kartlaggning/schema/report'
import { useTranslation } from 'react-i18next'
import { concernCode } from '../gaps/concern-code.ts'
import { groupProblems, problemName } from '../gaps/problem-groups.ts'
import { hyphenated } from '../gaps/hyphenated.ts'
import { useLanguage } from '../language.ts'
import { DownloadCsv } from '../look/download-csv.tsx'
import { ScrollRegion } from '../look/scroll-region.tsx'
import { ReportFigure } from './figure.tsx'
import { SectionHeading } from './section-heading.tsx'
import { answeredIn, differences, greatest } from './summary.ts'

const short = (concern: Concern) =>
  concern === null ? '?' : concern === 'unknown' ? '~' : concern === 'not_applicable' ? '·' : String(concern)

/** F2: how great each side finds each problem, side by side. */
export function ProblemsSection({ report }: { readonly report: Report }) {
  const { t } = useTranslation(['report', 'gaps'])
  const language = useLanguage()
  const { all } = answeredIn(report)
  const { cells, municipalities } = differences(report)
  const [top] = greatest(report, 1)
  const summary = [
    top && t('problems.top', { problem: problemName(top.problem, language), count: top.great, all }),
    t('problems.differ', { count: cells, municipalities, all }),
  ]
  const title = t('problems.title')
  return (
    <section>
      <SectionHeading name="problem" number={5} />
      <p className="prose">{t('problems.lead')}</p>
      <ReportFigure report={report} number={3} title={title} summary={summary.filter(Boolean).join(' ')} wide>
        <Legend />
        <ScrollRegion label={title}>
          <table className="heat">
            <colgroup>
              <col className="heat__problem" />
              {report.response.map(({ municipality }) => (
                <col key={municipality} />
              ))}
              <col />
            </colgroup>
            <thead>
              <tr>
                <th scope="col">{t('gaps:problem')}</th>
                {report.response.map(({ municipality, name }) => (
                  <th scope="col" key={municipality} lang="sv">
                    {hyphenated(name)}
                  </th>
                ))}
                <th scope="col">{t('problems.great')}</th>
              </tr>
            </thead>
            {groupProblems(report.problems.map((it) => it.problem)).map(({ group, problems }) => (
              <tbody key={group?.sv ?? ''}>
                <tr className="heat__group">
                  <th scope="rowgroup" colSpan={report.response.length + 2}>
                    {group?.[language] ?? t('gaps:otherProblems')}
                  </th>
                </tr>
                {problems.map(({ code }) => (
                  <ProblemRow key={code} report={report} code={code} all={all} />
                ))}
              </tbody>
            ))}
          </table>
        </ScrollRegion>
      </ReportFigure>
      <p className="buttons">
        <DownloadCsv
          text={t('gaps:csv')}
          name={`${report.round.name} ${title}`}
          rows={() => [
            [
              t('gaps:problem'),
              t('municipality'),
              t('sideName.municipality'),
              t('sideName.police'),
              t('problems.difference'),
            ],
            ...report.problems.flatMap(({ problem, cells: row }) =>
              row.map(({ municipality, concern, differs }) => [
                problemName(problem, language),
                report.response.find((it) => it.municipality === municipality)?.name ?? municipality,
                t(`gaps:concern.${concernCode(concern.municipality)}`),
                t(`gaps:concern.${concernCode(concern.police)}`),
                differs ? t('problems.differs') : '',
              ]),
            ),
          ]}
        />
      </p>
    </section>
  )
}

function ProblemRow({ report, code, all }: { readonly report: Report; readonly code: string; readonly all: number }) {
  const { t } = useTranslation('report')
  const language = useLanguage()
  const row = report.problems.find((it) => it.problem === code)
  if (!row) return null
  return (
    <tr>
      <th scope="row">{problemName(code, language)}</th>
      {report.response.map(({ municipality }) => (
        <HeatCell key={municipality} cell={row.cells.find((it) => it.municipality === municipality)} />
      ))}
      <td className="heat__great">{t('problems.of', { count: row.great, all })}</td>
    </tr>
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

function Side({ side, concern }: { readonly side: 'municipality' | 'police'; readonly concern: Concern }) {
  const { t } = useTranslation(['report', 'gaps'])
  const code = concernCode(concern)
  return (
    <span data-level={code}>
      <span aria-hidden="true">{short(concern)}</span>
      <span className="visually-hidden">{`${t(`sideName.${side}`)} ${t(`gaps:concern.${code}`)}. `}</span>
    </span>
  )
}

function Legend() {
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
      <li>
        <span className="heat__key heat__key--differs" aria-hidden="true">
          ≠
        </span>
        {t('problems.differs')}
      </li>
    </ul>
  )
}
