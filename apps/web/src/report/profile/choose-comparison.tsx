import { comparisons, type Comparison } from '@kartlaggning/schema/report/profile/comparison'
import type { Profile } from '@kartlaggning/schema/report/profile/profile'
import { Link, useSearchParams } from 'react-router'
import { useMay } from '../../session.tsx'
import { useTranslation } from '../../translation.ts'
import '../../look/segments.css'

const PARAM = 'jamfor'
const words = { county: null, alike: 'lika', law: 'lagen', goal: 'mal' } as const satisfies Record<
  Comparison,
  string | null
>

/** What the address asks to compare with, as far as that can be done. */
export function useComparison({ alike, respondent }: Profile): Comparison {
  const maySetGoals = useMay('profiles.set-goal', { respondentId: respondent.id })
  const [search] = useSearchParams()
  const asked = comparisons.find((it) => words[it] === search.get(PARAM)) ?? 'county'
  return asked === 'county' || isPossible(asked, { alike, respondent, maySetGoals }) ? asked : 'county'
}

interface Possible extends Pick<Profile, 'alike' | 'respondent'> {
  /** Goals are the respondent's own. */
  readonly maySetGoals: boolean
}

function isPossible(comparison: Comparison, { alike, respondent, maySetGoals }: Possible) {
  if (comparison === 'alike') return 'names' in alike
  return comparison === 'goal' ? maySetGoals : respondent.kind === 'municipality'
}

/** The county, municipalities like it, the law, or goals of one's own; what cannot be chosen says why. */
export function ChooseComparison({ profile, chosen }: { readonly profile: Profile; readonly chosen: Comparison }) {
  const { t } = useTranslation('report/profile')
  const [search] = useSearchParams()
  const { alike, respondent } = profile
  const maySetGoals = useMay('profiles.set-goal', { respondentId: respondent.id })
  const addressOf = (comparison: Comparison) => {
    const next = new URLSearchParams(search)
    next.delete(PARAM)
    const word = words[comparison]
    if (word) next.set(PARAM, word)
    return `?${next.toString()}`
  }
  return (
    <div className="profile__compare no-print">
      <nav aria-label={t('compare')}>
        <span aria-hidden="true">{t('compare')}</span>
        <ul className="segments">
          {comparisons
            .filter((it) => it === 'county' || isPossible(it, { alike, respondent, maySetGoals }))
            .map((it) => (
              <li key={it}>
                <Link to={addressOf(it)} aria-current={it === chosen || undefined} preventScrollReset replace>
                  {t(`against.${it}`)}
                </Link>
              </li>
            ))}
        </ul>
      </nav>
      {'why' in alike && <p className="quiet">{t(`noAlike.${alike.why}`)}</p>}
    </div>
  )
}
