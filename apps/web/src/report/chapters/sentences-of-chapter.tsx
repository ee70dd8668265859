import { chapters, type Review, type RoundSentence } from '@kartlaggning/schema/report/chapters'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { useState } from 'react'
import { useLoaderData } from 'react-router'
import { call } from '../../call.ts'
import { ErrorMessage } from '../../look/error-message.tsx'
import { Filters, FilterSelect } from '../../look/filters.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { StatusMessage, useStatusMessage } from '../../respondents/status-message.tsx'
import { useMay } from '../../session.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { loadChapters } from './load-chapters.ts'
import { RewriteSentence } from './rewrite-sentence.tsx'
import { READER } from './which-reader.ts'

const isWaiting = ({ state }: RoundSentence) => state === 'proposed' || state === 'changed'
const approved = ({ id, version, computed }: RoundSentence): Review => ({ id, seen: version, computed, said: null })

/** What is computed for the chapter, to be approved as it is or written anew. */
export function SentencesOfChapter({ chapter }: { readonly chapter: string }) {
  const { t } = useTranslation('report/chapters')
  const { round, reader, listed } = useLoaderData<typeof loadChapters>()
  const mayWrite = useMay('report.write')
  const [message, tell] = useStatusMessage()
  const { busy, mutate, errorMessage } = useMutation()
  const own = (listed?.sentences ?? []).filter((it) => it.chapter === chapter)
  const waiting = own.filter(isWaiting)
  const review = (sentences: Review[], said: string) =>
    mutate(async () => {
      await call(chapters.review, { params: { roundId: round.id }, body: { reader, sentences } })
      tell(said)
    })
  return (
    <section className="chapter-sentences" aria-labelledby="sentences">
      <h2 id="sentences">{t('sentences.title')}</h2>
      <p className="prose">{t('sentences.lead')}</p>
      <Filters label={t('sentences.title')}>
        <FilterSelect
          name={READER}
          label={t('sentences.reader')}
          options={[
            ['', t('sentences.readers.county-board')],
            ['lansbra', t('sentences.readers.lansbra')],
          ]}
        />
      </Filters>
      <StatusMessage {...message} />
      <ErrorMessage text={errorMessage} />
      {own.length === 0 && <p>{t('sentences.none')}</p>}
      {mayWrite && waiting.length > 0 && (
        <div className="buttons">
          <button
            className="ds-button"
            type="button"
            aria-disabled={busy}
            onClick={() => void review(waiting.map(approved), t('sentences.approved', { count: waiting.length }))}
          >
            {t('sentences.approveAll', { count: waiting.length })}
          </button>
        </div>
      )}
      <ul>
        {own.map((sentence) => (
          <OneSentence
            key={`${reader} ${sentence.id} ${sentence.version}`}
            sentence={sentence}
            review={mayWrite ? review : undefined}
          />
        ))}
      </ul>
    </section>
  )
}

interface OneSentenceProps {
  readonly sentence: RoundSentence
  /** Not there for whoever may only read. */
  readonly review: ((sentences: Review[], said: string) => Promise<unknown>) | undefined
}

function OneSentence({ sentence, review }: OneSentenceProps) {
  const { t } = useTranslation('report/chapters')
  const language = useLanguage()
  const [isWriting, setIsWriting] = useState(false)
  const { id, state, computed, said, reviewed, version, changedBy, changedAt } = sentence
  const isRewritten = state === 'rewritten' && said !== null
  const before = state === 'changed' ? (said ?? reviewed) : isRewritten ? computed : null
  return (
    <li>
      <p className={isWaiting(sentence) ? 'doc-proposed' : 'quiet'}>
        {t(`sentences.state.${state}`)}
        {!isWaiting(sentence) && changedBy && changedAt && (
          <> {t('sentences.by', { date: dateInText(changedAt, language), name: changedBy })}</>
        )}
      </p>
      <p lang="sv">{isRewritten ? said : computed}</p>
      {before !== null && (
        <p className="quiet">
          {t(state === 'changed' ? 'sentences.before' : 'sentences.replaces')}: <span lang="sv">{before}</span>
        </p>
      )}
      {review && isWriting && (
        <RewriteSentence
          id={id}
          words={said ?? computed}
          onCancel={() => setIsWriting(false)}
          onSave={(words) => review([{ id, seen: version, computed, said: words }], t('sentences.rewritten'))}
        />
      )}
      {review && !isWriting && (
        <div className="buttons">
          {isWaiting(sentence) ? (
            <button
              className="ds-button"
              data-variant="secondary"
              type="button"
              onClick={() => void review([approved(sentence)], t('sentences.approved', { count: 1 }))}
            >
              {t('sentences.approve')}
            </button>
          ) : (
            version > 0 && (
              <button
                className="ds-button"
                data-variant="tertiary"
                type="button"
                onClick={() =>
                  void review([{ id, seen: version, computed: null, said: null }], t('sentences.takenBack'))
                }
              >
                {t('sentences.takeBack')}
              </button>
            )
          )}
          <button className="ds-button" data-variant="tertiary" type="button" onClick={() => setIsWriting(true)}>
            {t('sentences.rewrite')}
          </button>
        </div>
      )}
    </li>
  )
}
