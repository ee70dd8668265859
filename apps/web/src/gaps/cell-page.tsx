import { pages } from '@kartlaggning/schema/pages'
import { isGap } from '@kartlaggning/schema/gaps/finding-kind'
import type { Concern, Evidence, MatrixCell } from '@kartlaggning/schema/gaps/gap'
import { Link, useLoaderData } from 'react-router'
import { RoundFrame } from '../rounds/round-frame.tsx'
import { questionAt } from '@kartlaggning/schema/questionnaires/question-at'
import { useAnswerWords } from '../respondents/use-answer-words.ts'
import { useLanguage, useTranslation } from '../translation.ts'
import { abstentionWords } from '@kartlaggning/schema/respondents/abstention-words'
import { cellId } from './cell-link.tsx'
import { concernCode } from '@kartlaggning/schema/gaps/concern-code'
import { answerAddress } from './evidence-list.tsx'
import { GapItem } from './gap-item.tsx'
import { problemName } from '@kartlaggning/schema/questionnaires/problem-groups'
import type { loadCell } from './load-cell.ts'
import { isDeclined } from './matrix.ts'
import { StateMark } from './state-mark.tsx'
import './cell-page.css'

/** One cell of the matrix: what both sides say, what is done, and the gaps that rest here. */
export function CellPage() {
  const { t } = useTranslation('gaps')
  const language = useLanguage()
  const { round, names, cell, evidence, gaps } = useLoaderData<typeof loadCell>()
  const municipality = names.municipalities.find((it) => it.code === cell.municipality)?.name ?? cell.municipality
  const initiatives = evidence.filter((it) => it.entry !== null)
  return (
    <RoundFrame
      round={round}
      tab="gaps"
      title={problemName(cell.problem, language)}
      aside={municipality}
      back={{
        to: `${pages.matrix({ roundId: round.id })}#${cellId(cell.municipality, cell.problem)}`,
        text: t('cell.back'),
      }}
    >
      <div className="cell-state">
        <StateMark state={cell.state} gap={cell.gap} silent={cell.silent} declined={isDeclined(cell)} />
        <p>
          {cell.silent
            ? t(`cell.silent.${cell.silent}`, { state: t(`legend.${cell.state}`) })
            : t(`legend.${cell.state}`)}
        </p>
        <WhyDeclined cell={cell} />
      </div>
      <h2>{t('cell.concern')}</h2>
      <dl className="facts">
        {(['municipality', 'police'] as const).map((side) => (
          <div key={side}>
            <dt>{t(`side.${side}`)}</dt>
            <dd>
              <ConcernOf
                concern={cell.concern[side]}
                answer={evidence.find((it) => it.kind === side && it.entry === null)}
              />
            </dd>
          </div>
        ))}
      </dl>
      <h2>{t('cell.initiatives', { count: initiatives.length })}</h2>
      {initiatives.length === 0 && (
        <p className="prose">{t(`cell.${cell.state === 'not_answered' ? 'nobodyAnswered' : 'noInitiatives'}`)}</p>
      )}
      <ul className="initiatives">
        {initiatives.map((it) => (
          <Initiative key={`${it.kind} ${it.entry}`} evidence={it} />
        ))}
      </ul>
      <h2>{t('cell.gaps', { count: gaps.filter((gap) => isGap(gap)).length })}</h2>
      {gaps.length === 0 && <p className="prose">{t('cell.noGaps')}</p>}
      {gaps.map((gap) => (
        <GapItem key={gap.id} gap={gap} round={round} names={names} />
      ))}
    </RoundFrame>
  )
}

function ConcernOf({ concern, answer }: { readonly concern: Concern; readonly answer: Evidence | undefined }) {
  const { t } = useTranslation('gaps')
  const { round } = useLoaderData<typeof loadCell>()
  const text = t(`concern.${concernCode(concern)}`)
  if (!answer) return text
  return (
    <Link className="ds-link" to={answerAddress(round.id, answer)}>
      {text}
    </Link>
  )
}

function Initiative({ evidence }: { readonly evidence: Evidence }) {
  const { t } = useTranslation('gaps')
  const language = useLanguage()
  const { round, names } = useLoaderData<typeof loadCell>()
  const question = questionAt(round.questionnaire, evidence.question)
  const words = useAnswerWords(names)
  return (
    <li>
      <Link className="ds-link" to={answerAddress(round.id, evidence)} lang="sv">
        {evidence.entryName || t('cell.unnamed')}
      </Link>
      <span>
        {[
          t(`said.${evidence.kind}`),
          question?.section.entries?.one[language],
          question && words(evidence.kind, question.kind, evidence.value)[0],
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </li>
  )
}

/** Why a side has declined, which is why it says nothing here. */
function WhyDeclined({ cell: { declined } }: { readonly cell: MatrixCell }) {
  const { t } = useTranslation('gaps')
  const language = useLanguage()
  return (['municipality', 'police'] as const).map((side) => {
    const reason = declined?.[side]
    return (
      reason && (
        <p key={side}>{t('cell.declined', { who: t(`side.${side}`), reason: abstentionWords[reason][language] })}</p>
      )
    )
  })
}
