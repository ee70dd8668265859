import { letterKinds } from '@kartlaggning/schema/letters/letter-kinds'
import { Link, useLoaderData, useSearchParams } from 'react-router'
import { Filters, FilterSelect } from '../../look/filters.tsx'
import { RoundFrame } from '../../rounds/round-frame.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { StatusMessage, useStatusMessage } from '../status-message.tsx'
import { LetterEditor } from './letter-editor.tsx'
import type { loadLetters } from './load-letters.ts'
import { kindsOfLetters, respondentKinds, textsOf, useWhichText } from './which-text.ts'
import './letters.css'

/** What the letters of a round say, each with its places and how it looks to a contact. */
export function LettersPage() {
  const { t } = useTranslation('respondents/letters')
  const { round, letters } = useLoaderData<typeof loadLetters>()
  const language = useLanguage()
  const which = useWhichText()
  const [message, tell] = useStatusMessage()
  const texts = textsOf(letters, which)
  const key = [which.kind, which.language, which.respondentKind, which.scope, texts.own?.body.length].join(' ')
  return (
    <RoundFrame round={round} tab="settings" title={t('title')}>
      <p className="lead">{t('lead')}</p>
      <StatusMessage {...message} />
      <div className="letters">
        <Kinds />
        <div>
          <h2>{letterKinds[which.kind].name[language]}</h2>
          <p className="prose">{letterKinds[which.kind].when[language]}</p>
          <Filters label={t('which')}>
            <FilterSelect
              name="galler"
              label={t('scope')}
              options={[
                ['round', t('scopes.round')],
                ['county', t('scopes.county')],
              ]}
            />
            <FilterSelect
              name="till"
              label={t('to')}
              all={t('everyone')}
              options={respondentKinds.map((kind) => [kind, t(`kinds.${kind}`)])}
            />
            <FilterSelect
              name="sprak"
              label={t('language')}
              options={[
                ['sv', t('languages.sv')],
                ['en', t('languages.en')],
              ]}
            />
          </Filters>
          <LetterEditor key={key} which={which} texts={texts} tell={tell} />
        </div>
      </div>
    </RoundFrame>
  )
}

/** The kinds of letters, and which of them the county board has words of its own for. */
function Kinds() {
  const { t } = useTranslation('respondents/letters')
  const { letters } = useLoaderData<typeof loadLetters>()
  const [query] = useSearchParams()
  const language = useLanguage()
  const { kind: chosen } = useWhichText()
  return (
    <nav aria-label={t('kindsOfLetters')}>
      <ul className="letters__kinds">
        {kindsOfLetters.map((kind) => {
          const address = new URLSearchParams(query)
          address.set('mejl', kind)
          return (
            <li key={kind}>
              <Link
                className="ds-link"
                to={{ search: address.toString() }}
                aria-current={kind === chosen ? 'page' : undefined}
                preventScrollReset
              >
                {letterKinds[kind].name[language]}
              </Link>
              {letters.texts.some((it) => it.kind === kind) && <small>{t('changed')}</small>}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
