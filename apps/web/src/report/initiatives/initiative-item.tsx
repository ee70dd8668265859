import { pages } from '@kartlaggning/schema/pages'
import type { SharedInitiative } from '@kartlaggning/schema/report/initiatives/initiative-catalogue'
import { initiativeInWords, initiativeTextsIn } from '@kartlaggning/schema/report/initiatives/initiative-in-words'
import { Link, useParams } from 'react-router'
import { OnBehalfWords } from '../../look/on-behalf.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'

const SHORT = ['problems', 'method', 'level', 'evaluated'] as const

/** One that is found: what it is called, whose it is and since when, and what it is about. */
export function InitiativeItem({ initiative }: { readonly initiative: SharedInitiative }) {
  const { county = '' } = useParams()
  const language = useLanguage()
  const texts = initiativeTextsIn(language)
  const described = initiativeInWords(initiative, language)
  return (
    <li>
      <h2>
        <Link className="ds-link" to={pages.initiative({ county, initiativeId: initiative.id })} lang="sv">
          {initiative.name}
        </Link>
      </h2>
      <p>
        <span lang="sv">{initiative.respondent}</span> · <WhereItStands initiative={initiative} />
      </p>
      <dl>
        {SHORT.flatMap((what) => described.find((it) => it.what === what) ?? []).map(({ what, said }) => (
          <div key={what}>
            <dt>{texts[what]}</dt>
            <dd>{said.join('; ')}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

/** Its state, and which round says so; also that later answers do not mention it. */
export function WhereItStands({
  initiative: { state, round, leftOutIn, onBehalf },
}: {
  readonly initiative: SharedInitiative
}) {
  const { t } = useTranslation('report/initiatives')
  const texts = initiativeTextsIn(useLanguage())
  return (
    <>
      <strong>{texts.states[state]}</strong> {t('according', { round: round.name })}
      {leftOutIn !== null && ` ${t('leftOut', { round: leftOutIn.name })}`}
      {onBehalf && (
        <span className="quiet">
          {' '}
          <OnBehalfWords mark={onBehalf} />
        </span>
      )}
    </>
  )
}
