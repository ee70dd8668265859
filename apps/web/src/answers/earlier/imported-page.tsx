import { earlierRounds } from '@kartlaggning/schema/answers/earlier/earlier-round'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import { Link, useLoaderData, useNavigate } from 'react-router'
import { call } from '../../call.ts'
import { ReasonButton } from '../../respondents/course/reason-button.tsx'
import { RoundFrame } from '../../rounds/round-frame.tsx'
import { useMay } from '../../session.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { loadImported } from './load-import.ts'
import './earlier.css'

/** From where a round was read in, and the way to undo that. */
export function ImportedPage() {
  const { t } = useTranslation('answers/earlier')
  const language = useLanguage()
  const { round } = useLoaderData<typeof loadImported>()
  const { imported } = round
  const facts = imported && [
    [t('imported.by'), imported.by],
    [t('imported.at'), dateInText(imported.at, language)],
    [t('imported.file'), imported.fileName],
    [t('imported.sha256'), imported.sha256],
    [t('imported.answers'), `${round.submitted} / ${round.respondents}`],
  ]
  return (
    <RoundFrame round={round} tab="state" title={t('imported.title')}>
      <p className="lead">{t(imported ? 'imported.lead' : 'imported.notHere')}</p>
      {facts && (
        <>
          <dl className="earlier-facts">
            {facts.map(([term, words]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
          <p className="prose">{t('imported.next')}</p>
          <Undo />
        </>
      )}
    </RoundFrame>
  )
}

function Undo() {
  const { t } = useTranslation('answers/earlier')
  const { round, rounds } = useLoaderData<typeof loadImported>()
  const navigate = useNavigate()
  const later = rounds.filter((it) => it.previousRoundId === round.id)
  if (!useMay('rounds.import', { county: round.county })) return null
  const undo = async (reason: string) => {
    await call(earlierRounds.undo, { params: { roundId: round.id }, body: { reason } })
    await navigate(pages.rounds(), { replace: true })
  }
  return (
    <section>
      <h2>{t('imported.undoTitle')}</h2>
      {later.length > 0 ? (
        <>
          <p className="prose">{t('imported.builtOn')}</p>
          <ul>
            {later.map((it) => (
              <li key={it.id}>
                <Link className="ds-link" to={pages.round({ roundId: it.id })} lang="sv">
                  {it.name}
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p className="prose">{t('imported.undoLead')}</p>
          <ReasonButton
            text={t('imported.undo')}
            title={t('imported.undoQuestion', { round: round.name })}
            confirm={t('imported.confirm')}
            onConfirm={undo}
          >
            <p>{t('imported.undoLead')}</p>
          </ReasonButton>
        </>
      )}
    </section>
  )
}
