import type { Evidence, Gap } from '@kartlaggning/schema/gaps/gap'
import { questionAt } from '@kartlaggning/schema/questionnaires/question-at'
import { textFor } from '@kartlaggning/schema/questionnaire/text-for'
import { Link } from 'react-router'
import { answerAddress } from '../gaps/evidence-list.tsx'
import { SideMark } from '../respondents/side-mark.tsx'
import { useAnswerWords } from '../respondents/use-answer-words.ts'
import { useLanguage, useTranslation } from '../translation.ts'
import { evidenceRows, type EvidenceRow } from './evidence-rows.ts'
import { useWorkbench } from './load-workbench.ts'
import { useNeedWords } from './queue/use-need-words.ts'

const SIDES = ['municipality', 'police'] as const

/** The answers a finding rests on, both sides beside each other; each leads to where it was given. */
export function EvidenceTable({ gap }: { readonly gap: Gap }) {
  const { t } = useTranslation('needs')
  const { place } = useNeedWords()
  const rows = evidenceRows(gap.evidence)
  const several = new Set(rows.map((row) => row.place)).size > 1
  if (rows.length === 0) return null
  return (
    <table className="ds-table answers-behind">
      <caption className="visually-hidden">{t('evidence.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('evidence.question')}</th>
          {SIDES.map((side) => (
            <th scope="col" key={side}>
              <SideMark side={side} /> {t(`evidence.${side}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              {several && <b lang="sv">{place(row.place)}</b>} <Question row={row} />
            </th>
            {SIDES.map((side) => (
              <td key={side} data-side={t(`evidence.${side}`)}>
                <Answer evidence={row[side]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Question({ row: { question, entryName } }: { readonly row: EvidenceRow }) {
  const language = useLanguage()
  const { round } = useWorkbench()
  const found = questionAt(round.questionnaire, question)
  const asked = found
    ? [
        textFor(found.question.text, language, 'municipality'),
        found.row && textFor(found.row.text, language, 'municipality'),
      ]
    : [question]
  return [entryName, ...asked].filter(Boolean).join(' – ')
}

function Answer({ evidence }: { readonly evidence: Evidence | undefined }) {
  const { t } = useTranslation('needs')
  const { round, names } = useWorkbench()
  const inWords = useAnswerWords(names)
  if (!evidence) return <span className="quiet">{t('evidence.none')}</span>
  const found = questionAt(round.questionnaire, evidence.question)
  const words = found ? inWords(evidence.kind, found.kind, evidence.value) : [JSON.stringify(evidence.value)]
  return (
    <Link className="ds-link" to={answerAddress(round.id, evidence)}>
      {words.join(', ')}
    </Link>
  )
}
