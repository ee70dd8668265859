import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import { questionAt } from '@kartlaggning/schema/questionnaires/question-at'
import { textFor } from '@kartlaggning/schema/questionnaire/text-for'
import { Link } from 'react-router'
import type { Registers } from '../questionnaire/registers.ts'
import { SideMark } from '../respondents/side-mark.tsx'
import { OnBehalfWords } from '../look/on-behalf.tsx'
import { useAnswerWords } from '../respondents/use-answer-words.ts'
import { useLanguage, useTranslation } from '../translation.ts'
import { PassagesBehind } from './passages-behind.tsx'
import { evidenceRows, type EvidenceRow } from './evidence-rows.ts'
import './needs.css'

const SIDES = ['municipality', 'police'] as const

interface AnswersBehindProps {
  readonly evidence: readonly Evidence[]
  readonly questionnaire: string
  readonly names: Registers
  /** They all answer the same question, which stands above them. */
  readonly isOneQuestion?: boolean
  /** What a municipality is called. */
  readonly place: (code: string) => string
  /** Where an answer was given, for whoever may read it there. */
  readonly addressOf?: (evidence: Evidence) => string
}

/** The answers a finding rests on, both sides beside each other; each leads to where it was given. */
export function AnswersBehind({ evidence, place, isOneQuestion = false, ...context }: AnswersBehindProps) {
  const { t } = useTranslation('needs')
  const asked = useAsked(context.questionnaire)
  const partOf = usePart(context.questionnaire)
  // An own need rests on the words of its passages too; they are read where the passages are.
  const passages = evidence.filter((it) => it.passage)
  const isQuoted = (it: Evidence) => passages.some((of) => isSameAnswer(of, it) && of.value === it.value)
  const rows = evidenceRows(evidence.filter((it) => !it.passage && !isQuoted(it)))
  const several = isOneQuestion || new Set(rows.map((row) => row.place)).size > 1
  const quoted = <PassagesBehind evidence={evidence} place={place} asked={asked} addressOf={context.addressOf} />
  if (rows.length === 0) return quoted
  return (
    <>
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
                {several && <b lang="sv">{place(row.place)}</b>} {isOneQuestion ? partOf(row) : asked(row)}
              </th>
              {SIDES.map((side) => (
                <td key={side} data-side={t(`evidence.${side}`)}>
                  <Answer evidence={row[side]} {...context} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {quoted}
    </>
  )
}

type Asked = Pick<EvidenceRow, 'question' | 'entryName'>

function useAsked(questionnaire: string) {
  const language = useLanguage()
  const partOf = usePart(questionnaire)
  return ({ question, entryName }: Asked) => {
    const found = questionAt(questionnaire, question)
    const asked = found ? textFor(found.question.text, language, 'municipality') : question
    return [entryName, asked, partOf({ question, entryName: null })].filter(Boolean).join(' – ')
  }
}

/** What of a question an answer is about: the entry, or the row. */
function usePart(questionnaire: string) {
  const language = useLanguage()
  return ({ question, entryName }: Asked) => {
    const row = questionAt(questionnaire, question)?.row
    return [entryName, row && textFor(row.text, language, 'municipality')].filter(Boolean).join(' – ')
  }
}

const isSameAnswer = (one: Evidence, other: Evidence) =>
  one.respondentId === other.respondentId && one.entry === other.entry && one.question === other.question

interface AnswerProps extends Pick<AnswersBehindProps, 'questionnaire' | 'names' | 'addressOf'> {
  readonly evidence: Evidence | undefined
}

function Answer({ evidence, questionnaire, names, addressOf }: AnswerProps) {
  const { t } = useTranslation('needs')
  const inWords = useAnswerWords(names)
  if (!evidence) return <span className="quiet">{t('evidence.none')}</span>
  const found = questionAt(questionnaire, evidence.question)
  const words = found ? inWords(evidence.kind, found.kind, evidence.value) : [JSON.stringify(evidence.value)]
  const said = words.join(', ')
  return (
    <>
      {addressOf ? (
        <Link className="ds-link" to={addressOf(evidence)}>
          {said}
        </Link>
      ) : (
        said
      )}
      {evidence.onBehalf && (
        <p className="quiet">
          <OnBehalfWords mark={evidence.onBehalf} />
        </p>
      )}
    </>
  )
}
