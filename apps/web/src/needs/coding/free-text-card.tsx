import type { FreeText } from '@kartlaggning/schema/answers/coding/coding'
import { pages } from '@kartlaggning/schema/pages'
import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { Link } from 'react-router'
import { OnBehalfWords } from '../../look/on-behalf.tsx'
import { SideMark } from '../../respondents/side-mark.tsx'
import { useMay } from '../../session.tsx'
import { useTranslation } from '../../translation.ts'
import { CodedText } from './coded-text.tsx'
import { Coder } from './coder.tsx'
import { DoneHere } from './done-here.tsx'
import { useCoding } from './load-coding.ts'
import { PassageItem } from './passage-item.tsx'
import { useCodingWords } from './use-coding-words.ts'
import type { Doing } from './use-done.ts'

/** Which answer is being coded, and which of its passages is changed; nothing where it is a new one. */
export interface Open {
  readonly answer: string
  readonly passage: string | null
}

interface FreeTextCardProps {
  readonly answer: FreeText
  readonly open: Open | null
  readonly setOpen: (open: Open | null) => void
  readonly doing: Doing
}

export const nameOfAnswer = ({ respondentId, entry, question }: FreeText) =>
  `${respondentId} ${entry ?? ''} ${question}`

/** An answer in its respondent's own words, with what is coded in it. */
export function FreeTextCard({ answer, open, setOpen, doing }: FreeTextCardProps) {
  const { t } = useTranslation('needs/coding')
  const { round } = useCoding()
  const words = useCodingWords()
  const mayCode = useMay('coding.write')
  const begin = useRef<HTMLButtonElement>(null)
  const { respondent, respondentId, kind, question, entry, entryName, passages, secret } = answer
  const at = nameOfAnswer(answer)
  const asked = [entryName, words.question(question)].filter(Boolean).join(' – ')
  const isOpen = open?.answer === at
  const close = () => {
    flushSync(() => setOpen(null))
    begin.current?.focus()
  }
  return (
    <article className="free-text">
      <h3>
        <SideMark side={kind} />{' '}
        <Link
          className="ds-link"
          lang="sv"
          to={`${pages.submission({ roundId: round.id, respondentId })}#${entry ?? question}`}
        >
          {respondent}
        </Link>
      </h3>
      <p className="free-text__question">{asked}</p>
      {answer.onBehalf && (
        <p className="quiet">
          <OnBehalfWords mark={answer.onBehalf} />
        </p>
      )}
      {secret && <p className="secret-mark">{t('secret')}</p>}
      <CodedText answer={answer} />
      {passages.length > 0 && (
        <ol className="passages" aria-label={t('passages')}>
          {passages.map((passage) => (
            <PassageItem
              key={passage.id}
              passage={passage}
              answer={answer}
              at={at}
              doing={doing}
              onChange={() => setOpen({ answer: at, passage: passage.id })}
            />
          ))}
        </ol>
      )}
      <DoneHere at={at} doing={doing} />
      {isOpen && (
        <Coder
          key={open.passage ?? ''}
          answer={answer}
          passage={passages.find((it) => it.id === open.passage)}
          at={at}
          asked={asked}
          doing={doing}
          onClose={close}
        />
      )}
      {mayCode && !isOpen && (
        <button
          className="ds-button no-print"
          data-variant="secondary"
          type="button"
          ref={begin}
          aria-label={t('codeOf', { respondent, question: asked })}
          onClick={() => setOpen({ answer: at, passage: null })}
        >
          {t('code')}
        </button>
      )}
    </article>
  )
}
