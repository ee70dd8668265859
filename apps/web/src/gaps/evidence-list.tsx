import { pages } from '@kartlaggning/schema/pages'
import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { respondentName } from '@kartlaggning/schema/respondents/respondent-name'
import { textFor } from '@kartlaggning/schema/questionnaire/text-for'
import { Link } from 'react-router'
import type { Registers } from '../questionnaire/registers.ts'
import { questionAt } from '@kartlaggning/schema/questionnaires/question-at'
import { OnBehalfWords } from '../look/on-behalf.tsx'
import { useAnswerWords } from '../respondents/use-answer-words.ts'
import { useLanguage, useTranslation } from '../translation.ts'
import './evidence-list.css'

/** Where the very answer is read: the question, or the entry it belongs to. */
export const answerAddress = (roundId: string, { respondentId, entry, question }: Evidence) =>
  `${pages.submission({ roundId, respondentId })}#${entry ?? question}`

interface EvidenceListProps {
  readonly evidence: readonly Evidence[]
  readonly round: Pick<Round, 'id' | 'questionnaire'>
  readonly names: Registers
}

/** The answers something rests on, each with a link to where it was given. */
export function EvidenceList({ evidence, round, names }: EvidenceListProps) {
  const { t } = useTranslation('gaps')
  if (evidence.length === 0) return null
  return (
    <details className="evidence">
      <summary>{t('evidence', { count: evidence.length })}</summary>
      <ul>
        {evidence.map((it) => (
          <Answer key={`${it.respondentId} ${it.entry} ${it.question}`} evidence={it} round={round} names={names} />
        ))}
      </ul>
    </details>
  )
}

function Answer({ evidence, round, names }: Omit<EvidenceListProps, 'evidence'> & { readonly evidence: Evidence }) {
  const language = useLanguage()
  const { kind, municipality, entryName, question, value } = evidence
  const place = names.municipalities.find((it) => it.code === municipality)
  const found = questionAt(round.questionnaire, question)
  const asked = found
    ? [textFor(found.question.text, language, kind), found.row && textFor(found.row.text, language, kind)]
    : [question]
  const inWords = useAnswerWords(names)
  const words = found ? inWords(kind, found.kind, value) : [JSON.stringify(value)]
  return (
    <li>
      <span lang="sv">{respondentName(kind, place?.name ?? municipality, place?.officialName)}</span>
      <Link className="ds-link" to={answerAddress(round.id, evidence)}>
        {[entryName, ...asked].filter(Boolean).join(' – ')}
      </Link>
      <strong>{words.join(', ')}</strong>
      {evidence.onBehalf && (
        <span className="quiet">
          <OnBehalfWords mark={evidence.onBehalf} />
        </span>
      )}
    </li>
  )
}
