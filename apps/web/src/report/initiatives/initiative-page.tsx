import { pages } from '@kartlaggning/schema/pages'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import { initiativeInWords, initiativeTextsIn } from '@kartlaggning/schema/report/initiatives/initiative-in-words'
import { useLoaderData, useParams } from 'react-router'
import { Page } from '../../look/page.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { AskForm } from './ask-form.tsx'
import { WhereItStands } from './initiative-item.tsx'
import type { loadInitiative } from './load-initiatives.ts'
import './initiatives.css'

/** An initiative, as those who have it tell of it, and the way to get in touch with them. */
export function InitiativePage() {
  const { t } = useTranslation('report/initiatives')
  const language = useLanguage()
  const { county = '' } = useParams()
  const { initiative, countyName, fictional } = useLoaderData<typeof loadInitiative>()
  const texts = initiativeTextsIn(language)
  return (
    <Page
      title={initiative.name}
      within={t('title')}
      back={{ to: pages.initiatives({ county }), text: t('back') }}
      aside={`${countyName} · ${initiative.respondent}`}
      fictional={fictional}
    >
      <p className="lead">
        <WhereItStands initiative={initiative} />
      </p>
      <dl className="initiative-facts">
        {initiativeInWords(initiative, language).map(({ what, said }) => (
          <div key={what}>
            <dt>{texts[what]}</dt>
            <dd>{said.join('; ')}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{t('ownWords', { respondent: insideSentence(initiative.respondent, language) })}</p>
      {initiative.before.length > 0 && (
        <section>
          <h2>{texts.before}</h2>
          <ul>
            {initiative.before.map(({ round, state }) => (
              <li key={round.id}>
                <span lang="sv">{round.name}</span>: {texts.states[state]}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="prose no-print">
        <h2>{t('ask.title')}</h2>
        <p>{t('ask.text', { respondent: insideSentence(initiative.respondent, language) })}</p>
        {initiative.askedAt !== null && (
          <p className="notice">{t('ask.asked', { date: dateInText(initiative.askedAt, language) })}</p>
        )}
        <AskForm initiative={initiative} />
      </section>
    </Page>
  )
}
