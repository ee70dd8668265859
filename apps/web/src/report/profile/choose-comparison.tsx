import { comparisons, type Comparison } from '@kartlaggning/schema/report/profile/comparison'
import type { Profile } from '@kartlaggning/schema/report/profile/profile'
import { Link, useSearchParams } from 'react-router'
import { useTranslation } from '../../translation.ts'
import '../../look/segments.css'

const PARAM = 'jamfor'
const words = { county: null, alike: 'lika', law: 'lagen' } as const satisfies Record<Comparison, string | null>

/** What the address asks to compare with, as far as that can be done. */
export function useComparison({ alike, respondent }: Profile): Comparison {
  const [search] = useSearchParams()
  const asked = comparisons.find((it) => words[it] === search.get(PARAM)) ?? 'county'
  return asked === 'county' || isPossible(asked, alike, respondent) ? asked : 'county'
}

function isPossible(comparison: Comparison, alike: Profile['alike'], { kind }: Profile['respondent']) {
  return comparison === 'alike' ? 'names' in alike : kind === 'municipality'
}

/** The county, municipalities like it, or the law; what cannot be chosen says why. */
export function ChooseComparison({ profile, chosen }: { readonly profile: Profile; readonly chosen: Comparison }) {
  const { t } = useTranslation('report/profile')
  const [search] = useSearchParams()
  const { alike, respondent } = profile
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
            .filter((it) => it === 'county' || isPossible(it, alike, respondent))
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
