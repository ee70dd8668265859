import { pages } from '@kartlaggning/schema/pages'
import { urlOf } from '@kartlaggning/schema/endpoint-url'
import { MAX_COPIES, papers } from '@kartlaggning/schema/answers/files'
import { questionsDocument } from '@kartlaggning/schema/answers/questions-document'
import type { Language, Text } from '@kartlaggning/schema/text'
import { textFor } from '@kartlaggning/schema/questionnaire/text-for'
import { useCallback } from 'react'
import { useLoaderData } from 'react-router'
import './paper.css'
import { Blocks } from '../look/document/blocks.tsx'
import { Letterhead } from '../look/document/letterhead.tsx'
import { Filters, FilterSelect, useFilter } from '../look/filters.tsx'
import { Page } from '../look/page.tsx'
import { useWording } from '../questionnaire/use-wording.ts'
import { useLanguage, useTranslation } from '../translation.ts'
import type { loadQuestions } from './load-paper.ts'

/** Every question that is asked, to be printed and talked over before anyone answers. */
export function PreparePage() {
  const { t } = useTranslation('answers')
  const { answering, previous, sections } = useLoaderData<typeof loadQuestions>()
  const { kind } = answering
  const textIn = useCallback((text: Text, spoken: Language) => textFor(text, spoken, kind), [kind])
  const wording = useWording(textIn)
  const { copies, beside } = useWish(previous !== null)
  const document = questionsDocument({
    answering,
    sections,
    previous: beside ? previous : null,
    copies,
    wording: { ...wording, place: answering.place },
  })
  return (
    <Page
      title={document.title}
      within={document.within}
      back={{ to: pages.taskList({ respondentId: answering.respondentId }), text: t('backToOverview') }}
      aside={document.within}
      fictional={answering.fictional}
    >
      <div className="prose">
        <Blocks blocks={document.front} level={2} />
      </div>
      <Choices />
      <div className="paper">
        <Blocks blocks={document.sections} level={2} />
        <Letterhead document={document} />
      </div>
    </Page>
  )
}

/** What the address says that one wants on paper. */
function useWish(hasPrevious: boolean) {
  const [wantedCopies] = useFilter('antal')
  const [answered] = useFilter('svar')
  const count = wantedCopies === '' ? 1 : Number(wantedCopies)
  return {
    copies: Number.isInteger(count) && count >= 0 && count <= MAX_COPIES ? count : 1,
    beside: hasPrevious && answered !== 'utan',
  }
}

function Choices() {
  const { t } = useTranslation('answers')
  const language = useLanguage()
  const { answering, previous, sections } = useLoaderData<typeof loadQuestions>()
  const { copies, beside } = useWish(previous !== null)
  const querystring = { language, previous: beside ? 'yes' : 'no', copies } as const
  const docx = urlOf(papers.questions, { params: { respondentId: answering.respondentId }, querystring })
  const numbers = Array.from({ length: MAX_COPIES + 1 }, (_, at) => String(at)).filter((it) => it !== '1')
  return (
    <div className="no-print">
      <Filters label={t('prepare.choices')}>
        {previous && (
          <FilterSelect
            name="svar"
            label={t('prepare.answers')}
            all={t('prepare.withAnswers', {
              round: previous.imported ? t('carried.imported', { round: previous.roundName }) : previous.roundName,
            })}
            options={[['utan', t('prepare.blank')]]}
          />
        )}
        {sections.some((it) => it.entries) && (
          <FilterSelect
            name="antal"
            label={t('prepare.copies')}
            all="1"
            options={numbers.map((it) => [it, it] as const)}
          />
        )}
      </Filters>
      <div className="buttons">
        <button className="ds-button" type="button" onClick={() => window.print()}>
          {t('prepare.print')}
        </button>
        <a className="ds-button" data-variant="secondary" href={docx} download>
          {t('prepare.docx')}
        </a>
      </div>
    </div>
  )
}
