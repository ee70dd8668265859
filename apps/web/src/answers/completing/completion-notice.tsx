import type { Answering } from '@kartlaggning/schema/answers/answers'
import type { OpenCompletion } from '@kartlaggning/schema/answers/completion'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import type { Section } from '@kartlaggning/schema/questionnaire/section'
import { Link } from 'react-router'
import { fieldId, useTextFor } from '../../questionnaire/question-context.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { KeepSubmission } from '../overview/keep-submission.tsx'
import './completing.css'

interface CompletionNoticeProps {
  readonly answering: Answering
  readonly completion: OpenCompletion
  readonly sections: readonly Section[]
}

/** Why the answers have come back, and just the questions that it is about. */
export function CompletionNotice({ answering, completion, sections }: CompletionNoticeProps) {
  const { t } = useTranslation('answers')
  const language = useLanguage()
  const { reason, answerBy, questions } = completion
  const facts = { authority: answering.authority, count: questions.length, date: dateInText(answerBy, language) }
  return (
    <section className="notice notice--warm" aria-labelledby="komplettera">
      <h2 id="komplettera">{t('completing.title', facts)}</h2>
      <p className="completing__reason">{reason}</p>
      <ul className="completing">
        {questions.map((it) => (
          <li key={`${it.entry} ${it.question}`}>
            <QuestionLink {...{ answering, sections }} asked={it} />
            {it.reason && <span className="completing__reason">{it.reason}</span>}
          </li>
        ))}
      </ul>
      <p>{t('completing.rest')}</p>
      {answering.signs && <KeepSubmission answering={answering} />}
    </section>
  )
}

interface QuestionLinkProps extends Pick<CompletionNoticeProps, 'answering' | 'sections'> {
  readonly asked: OpenCompletion['questions'][number]
}

function QuestionLink({ answering: { respondentId, kind }, sections, asked }: QuestionLinkProps) {
  const text = useTextFor(kind)
  const { entry, question, title } = asked
  const [section = '', name = ''] = question.split('.')
  const found = sections.find(({ id }) => id === section)
  const of = (entry === null ? found?.questions : found?.entries?.questions) ?? []
  const id = `${section}.${name}`
  const page =
    entry === null ? pages.section({ respondentId, section }) : pages.entry({ respondentId, section, entryId: entry })
  const said = of.find((it) => it.id === id)
  return (
    <Link className="ds-link" to={`${page}#${fieldId(name)}`}>
      {title && `${title}: `}
      {said ? text(said.text) : question}
    </Link>
  )
}
