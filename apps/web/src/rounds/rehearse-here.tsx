import { pages } from '@kartlaggning/schema/pages'
import { rehearsals } from '@kartlaggning/schema/rehearsal/rehearsal'
import type { County } from '@kartlaggning/schema/rounds/county'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { Link, useNavigate } from 'react-router'
import { call } from '../call.ts'
import { ErrorMessage } from '../look/error-message.tsx'
import { useMutation } from '../look/use-mutation.ts'
import { countiesOf, forgetActor, useActor } from '../session.tsx'
import { useTranslation } from '../translation.ts'

interface RehearseHereProps {
  readonly rounds: readonly Round[]
  readonly counties: readonly County[]
}

/** The ways into a rehearsal, in each county that one coordinates: the one that is under way, a planned round, or one made up. */
export function RehearseHere({ rounds, counties }: RehearseHereProps) {
  const { t } = useTranslation('rounds')
  const actor = useActor()
  const own = countiesOf(actor)
  if (own.length === 0) return null
  return (
    <section id="ova">
      <h2>{t('rehearse.title')}</h2>
      <p className="prose">{t('rehearse.text')}</p>
      {own.map((county) => (
        <OneCounty
          key={county}
          county={county}
          name={own.length > 1 ? counties.find(({ code }) => code === county)?.name : undefined}
          planned={rounds.filter((it) => it.county === county && isPlanned(it))}
          underWay={actor?.staff.find((it) => it.county === county)?.rehearsal?.roundId}
        />
      ))}
    </section>
  )
}

const isPlanned = ({ status, municipalities }: Round) =>
  (status === 'draft' || status === 'consultation') && municipalities.length > 0

interface OneCountyProps {
  readonly county: string
  /** Where there are several. */
  readonly name: string | undefined
  readonly planned: readonly Round[]
  readonly underWay: string | undefined
}

function OneCounty({ county, name, planned, underWay }: OneCountyProps) {
  const { t } = useTranslation('rounds')
  const { busy, mutate, errorMessage } = useMutation()
  const navigate = useNavigate()
  const begin = async () => {
    const { roundId } = await call(rehearsals.beginMadeUp, { params: { county } })
    forgetActor()
    await navigate(pages.rehearsal({ roundId }))
  }
  return (
    <>
      {name && <h3>{name}</h3>}
      <ErrorMessage text={errorMessage} />
      <p className="buttons">
        {underWay !== undefined ? (
          <Link className="ds-button" data-variant="secondary" to={pages.rehearsal({ roundId: underWay })}>
            {t('rehearse.goOn')}
          </Link>
        ) : (
          <>
            {planned.map((it) => (
              <Link key={it.id} className="ds-button" data-variant="secondary" to={pages.rehearsal({ roundId: it.id })}>
                {t('rehearse.planned', { round: it.name })}
              </Link>
            ))}
            {planned.length === 0 && (
              <button
                className="ds-button"
                data-variant="secondary"
                type="button"
                aria-disabled={busy}
                onClick={() => void mutate(begin)}
              >
                {t('rehearse.madeUp')}
              </button>
            )}
          </>
        )}
      </p>
    </>
  )
}
