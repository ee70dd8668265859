import { isWithheld, type Withheld } from '@kartlaggning/schema/answers/audience'
import type { Concern } from '@kartlaggning/schema/gaps/gap'
import type { Report } from '@kartlaggning/schema/report/report'
import './heat.css'
import { concernCode } from '../gaps/concern-code.ts'
import { groupProblems, problemName } from '../gaps/problem-groups.ts'
import { hyphenated } from '../gaps/hyphenated.ts'
import { DownloadCsv } from '../look/download-csv.tsx'
import { ScrollRegion } from '../look/scroll-region.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import { useCounted } from './counted.ts'
import { ReportFigure } from './figure.tsx'
import { HeatLegend, HeatRow } from './heat-row.tsx'
import { LeftOut } from './left-out.tsx'
import { SectionHeading } from './section-heading.tsx'
import { answeredIn, differences, largest, tooFewToCount } from './summary.ts'

/** F2: how large each side finds each problem, side by side. */
export function ProblemsSection({ report }: { readonly report: Report }) {
  const { t } = useTranslation(['report', 'gaps'])
  const language = useLanguage()
  const { all } = answeredIn(report)
  const { cells, municipalities } = differences(report)
  const isForOthers = report.reader === 'lansbra'
  const counted = useCounted(report)
  const [top] = largest(report, 1)
  const summary = [
    top &&
      t(isForOthers ? 'problems.topShown' : 'problems.top', {
        problem: problemName(top.problem, language),
        counted: counted.short(top.large),
      }),
    tooFewToCount(report) && t('counted.tooFewProblems'),
    isForOthers ? t('differencesWithheld') : t('problems.differ', { count: cells, municipalities, all }),
  ]
  const title = t('problems.title')
  const inWords = (concern: Concern | Withheld) =>
    isWithheld(concern) ? t(`notShown.${concern.notShown}`) : t(`gaps:concern.${concernCode(concern)}`)
  if (report.problems.length === 0) return <LeftOut name="problem" number={5} />
  return (
    <section>
      <SectionHeading name="problem" number={5} />
      <p className="prose">{t('problems.lead')}</p>
      <ReportFigure report={report} number={3} title={title} summary={summary.filter(Boolean).join(' ')} wide>
        <HeatLegend report={report} />
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
                <th scope="col">{t('problems.large')}</th>
              </tr>
            </thead>
            {groupProblems(judged(report)).map(({ group, problems }) => (
              <tbody key={group?.sv ?? ''}>
                <tr className="heat__group">
                  <th scope="rowgroup" colSpan={report.response.length + 2}>
                    {group?.[language] ?? t('gaps:otherProblems')}
                  </th>
                </tr>
                {problems.map(({ code }) => (
                  <HeatRow key={code} report={report} code={code} />
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
                inWords(concern.municipality),
                inWords(concern.police),
                isForOthers ? t('notShown.difference') : differs ? t('problems.differs') : '',
              ]),
            ),
          ]}
        />
      </p>
    </section>
  )
}

/** "Another problem" is only there when somebody has named one. */
const judged = ({ problems }: Report): string[] =>
  problems
    .filter(
      ({ problem, cells }) =>
        problem !== 'other' ||
        cells.some(({ concern }) =>
          [concern.municipality, concern.police].some((it) => it !== null && !isWithheld(it)),
        ),
    )
    .map((it) => it.problem)
