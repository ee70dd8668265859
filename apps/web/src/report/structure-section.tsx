import { isWithheld } from '@kartlaggning/schema/answers/audience'
import type { Report } from '@kartlaggning/schema/report/report'
import './structure.css'
import { hyphenated } from '../gaps/hyphenated.ts'
import { ScrollRegion } from '../look/scroll-region.tsx'
import { questionAt } from '../respondents/question-at.ts'
import { useTranslation } from '../translation.ts'
import { useCounted } from './counted.ts'
import { ReportFigure } from './figure.tsx'
import { signs, indicatorStatus, type IndicatorStatus } from './indicator-status.ts'
import { LeftOut } from './left-out.tsx'
import { SectionHeading } from './section-heading.tsx'
import { inPlace, isAsked } from './summary.ts'
import type { texts } from './texts.sv.ts'

type Column = keyof typeof texts.structure.column
type Word = keyof typeof texts.structure.word

const columnOf = (question: string) => question.replace('.', '-') as Column

/** T2: text and sign for each side. */
export function StructureSection({ report }: { readonly report: Report }) {
  const { t } = useTranslation('report')
  const questions = report.structure[0]?.answers.map((it) => it.question) ?? []
  const summary = useSummary(report)
  if (questions.length === 0) return <LeftOut name="struktur" number={4} />
  return (
    <section>
      <SectionHeading name="struktur" number={4} />
      <ReportFigure report={report} number={2} title={t('structure.title')} summary={summary} wide>
        <ul className="report-legend">
          {(['in_place', 'partly', 'under_way', 'none', 'unknown', 'not_answered'] as const).map((standing) => (
            <li key={standing}>
              <span aria-hidden="true">{signs[standing]} </span>
              {t(`structure.standing.${standing}`)}
            </li>
          ))}
          {report.reader === 'lansbra' && (
            <li>
              <span aria-hidden="true">{signs.not_shown} </span>
              {t('notShown.respondent')}
            </li>
          )}
          <li>{t('structure.sides')}</li>
        </ul>
        <ScrollRegion label={t('structure.title')}>
          <table className="data-table report-table structure-table">
            <thead>
              <tr>
                <th scope="col">{t('municipality')}</th>
                {questions.map((question) => (
                  <th scope="col" key={question}>
                    {t(`structure.column.${columnOf(question)}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {report.structure.map(({ municipality, name, answers }) => (
                <tr key={municipality}>
                  <th scope="row" lang="sv">
                    {hyphenated(name)}
                  </th>
                  {answers.map(({ question, ...both }) => (
                    <td key={question}>
                      {sidesAsked(report, question).map((side) => (
                        <Said key={side} side={side} question={question} answer={both[side]} />
                      ))}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      </ReportFigure>
    </section>
  )
}

function useSummary(report: Report): string {
  const { t } = useTranslation('report')
  const counted = useCounted(report)
  if (!isAsked(report, 'knowledge.pictureStatus')) return t('structure.knowledgeLeftOut')
  const picture = inPlace(report, 'knowledge.pictureStatus', 'municipality')
  const plan = inPlace(report, 'knowledge.planStatus', 'municipality')
  if (!picture || !plan) return t('counted.tooFewStructure')
  return t('structure.summary', { picture: counted.municipalities(picture), plan: counted.short(plan) })
}

function sidesAsked({ round }: Report, question: string) {
  const asked = questionAt(round.questionnaire, question)?.question.askedOf
  return (['municipality', 'police'] as const).filter((side) => asked?.includes(side) ?? true)
}

interface SaidProps {
  readonly side: 'municipality' | 'police'
  readonly question: string
  readonly answer: Report['structure'][number]['answers'][number]['municipality']
}

function Said({ side, question, answer }: SaidProps) {
  const { t, exists } = useTranslation('report')
  const standing: IndicatorStatus = indicatorStatus(question, answer)
  const word = `${columnOf(question)}-${typeof answer === 'string' ? answer : ''}`
  const known = exists(`structure.word.${word}`)
  return (
    <span className="said" data-standing={standing}>
      <abbr title={t(`sideName.${side}`)}>{t(`sideShort.${side}`)}</abbr>
      <span>
        <span aria-hidden="true">{signs[standing]} </span>
        {isWithheld(answer) ? (
          <>
            {t('notShown.short')}
            <span className="visually-hidden">{` (${t(`notShown.${answer.notShown}`)})`}</span>
          </>
        ) : standing !== 'not_shown' && known ? (
          t(`structure.word.${word as Word}`)
        ) : (
          t(`structure.standing.${standing}`)
        )}
      </span>
    </span>
  )
}
