import { linesOf } from '@kartlaggning/schema/answers/document-in-words'
import type { PaperGroup, PaperSection } from '@kartlaggning/schema/answers/paper-questionnaire'
import { useTranslation } from '../translation.ts'
import { PreparedQuestionOnPage } from './paper-question.tsx'
import { WritingLines } from './writing-lines.tsx'

interface PreparedProps {
  /** Blank copies of the questions about one of a repeated group. */
  readonly copies: number
  /** Of the answers that stand beside the questions, when some do. */
  readonly year: number | null
}

export function PreparedSectionOnPage({
  section: { id, title, lead, questions, group },
  ...props
}: PreparedProps & { readonly section: PaperSection }) {
  return (
    <section className="prepared" aria-labelledby={`prepared-${id}`}>
      <h2 id={`prepared-${id}`}>{title}</h2>
      {lead && <p>{lead}</p>}
      {questions.map((question) => (
        <PreparedQuestionOnPage key={question.id} question={question} level={3} year={props.year} />
      ))}
      {group && <Group group={group} {...props} />}
    </section>
  )
}

function Group({ group, copies, year }: PreparedProps & { readonly group: PaperGroup }) {
  const { t } = useTranslation('answers')
  const blank = Array.from({ length: copies }, (_, at) => at + 1)
  return (
    <>
      {group.earlier.map((entry, at) => (
        <article className="prepared__entry" key={at}>
          <h3 lang="sv">{entry.title}</h3>
          <p className="prepared__year">{t('prepare.answeredIn', { year: year ?? '' })}</p>
          <dl className="prepared__answers">
            {entry.answered.map(
              (it) =>
                linesOf(it).length > 0 && (
                  <div key={it.id}>
                    <dt>{it.question}</dt>
                    <dd lang="sv">{linesOf(it).join('; ')}</dd>
                  </div>
                ),
            )}
          </dl>
          {group.aboutEarlier.map((question) => (
            <PreparedQuestionOnPage key={question.id} question={question} level={4} year={null} />
          ))}
          <p className="prepared__label">{t('prepare.changed')}</p>
          <WritingLines lines={3} />
        </article>
      ))}
      {blank.map((number) => (
        <article className="prepared__copy" key={number}>
          <h3>{t('prepare.newOne', { one: group.one, number })}</h3>
          {group.questions.map((question) => (
            <PreparedQuestionOnPage key={question.id} question={question} level={4} year={null} />
          ))}
        </article>
      ))}
    </>
  )
}
