import type { EarlierAnswers, EarlierRemark, earlierRounds } from '@kartlaggning/schema/answers/earlier/earlier-round'
import type { ReplyOf } from '@kartlaggning/schema/endpoint'
import { contradictions } from '@kartlaggning/schema/questionnaires/contradictions'
import { textFor } from '@kartlaggning/schema/questionnaire/text-for'
import { useState } from 'react'
import { ScrollRegion } from '../../look/scroll-region.tsx'
import { remarkText } from '../../questionnaire/remark-texts.ts'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { Targets } from './targets.ts'

export type Trial = ReplyOf<typeof earlierRounds.tryOut>

interface TrialResultProps {
  readonly trial: Trial
  readonly answers: readonly EarlierAnswers[]
  readonly targets: Targets
}

/** How much would be kept of each, and what there is to know of it. */
export function TrialResult({ trial, answers, targets }: TrialResultProps) {
  const { t } = useTranslation('answers/earlier')
  const language = useLanguage()
  const answered = trial.respondents.filter((_, at) => answers[at]?.answers !== null)
  const silent = trial.respondents.length - answered.length
  const values = answered.reduce((sum, it) => sum + it.values, 0)
  const names = new Map(targets.all.map(({ section }) => [section.id, section.title[language]]))
  const list = trial.sectionsOff.map((id) => names.get(id) ?? id).join(', ')
  return (
    <>
      <p>
        <strong>{t('check.sum', { values, respondents: answered.length })}</strong>
      </p>
      {silent > 0 && <p>{t('check.silent', { count: silent })}</p>}
      {trial.sectionsOff.length > 0 && <p className="prose">{t('check.sectionsOff', { list })}</p>}
      <Remarks trial={trial} answers={answers} targets={targets} />
      <h3>{t('check.perRespondent')}</h3>
      <ScrollRegion label={t('check.perRespondent')}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t('check.respondent')}</th>
              <th scope="col">{t('check.values')}</th>
              <th scope="col">{t('check.entries')}</th>
              <th scope="col">{t('check.unanswered')}</th>
              <th scope="col">{t('check.remarks')}</th>
            </tr>
          </thead>
          <tbody>
            {trial.respondents.map((it) => (
              <tr key={it.name}>
                <th scope="row" lang="sv">
                  {it.name}
                </th>
                <td className="number">{it.values}</td>
                <td className="number">{it.entries}</td>
                <td className="number">{it.unanswered}</td>
                <td className="number">{it.remarks.length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  )
}

const AT_A_TIME = 10

function Remarks({ trial, answers, targets }: TrialResultProps) {
  const { t } = useTranslation('answers/earlier')
  const language = useLanguage()
  const wordsOf = useRemarkWords(targets)
  const [shown, setShown] = useState(AT_A_TIME)
  const all = trial.respondents.flatMap(({ name, remarks }, at) =>
    remarks.map((remark) => ({ name, remark, kind: answers[at]?.kind ?? 'municipality' })),
  )
  if (all.length === 0) return null
  return (
    <section className="earlier-list">
      <h3>{t('check.server', { count: all.length })}</h3>
      <ul>
        {all.slice(0, shown).map(({ name, remark, kind }) => {
          const text = targets.at.get(remark.question)?.text
          const about = {
            respondent: name,
            question: text ? textFor(text, language, kind) : remark.question,
            words: wordsOf(remark, kind),
          }
          return (
            <li key={`${name} ${remark.entry} ${remark.question} ${remark.code} ${remark.number}`}>
              {t('check.remarkLine', about)}
            </li>
          )
        })}
      </ul>
      {all.length > shown && (
        <button className="ds-link" type="button" onClick={() => setShown(all.length)}>
          {t('check.more', { count: all.length - shown })}
        </button>
      )}
    </section>
  )
}

function useRemarkWords(targets: Targets) {
  const { t } = useTranslation('answers/earlier')
  const language = useLanguage()
  return ({ code, question, number }: EarlierRemark, kind: EarlierAnswers['kind']): string => {
    const contradiction = contradictions.find((it) => it.number === number)
    if (contradiction) return textFor(contradiction.text, language, kind)
    if (code === 'not-shown') return t('check.hidden')
    if (code === 'points-out') return t('check.pointsOut')
    return textFor(remarkText(code, targets.at.get(question)?.asked.get(kind)), language, kind)
  }
}
