import { isRehearsal, realCounty } from '@kartlaggning/schema/county'
import { pages } from '@kartlaggning/schema/pages'
import { Link, useLocation } from 'react-router'
import { useActor, useCountyOfPage } from '../session.tsx'
import { useTranslation } from '../translation.ts'

/** From a rehearsal to what is real, and back: one click from every page of whoever works at a county board that rehearses. */
export function OtherSide() {
  const { t } = useTranslation()
  const other = useOtherSide()
  return other ? (
    <Link className="header__tool" to={other.to}>
      {t(other.isRehearsal ? 'rehearsal.enter' : 'rehearsal.leave')}
    </Link>
  ) : null
}

/**
 * Where the same page is in the rehearsal, or in what is real: of a round that has no other of its kind the list of rounds, or the
 * rehearsal's own page. Null where nothing is rehearsed, and for one who is there as somebody made up.
 */
function useOtherSide(): { readonly to: string; readonly isRehearsal: boolean } | null {
  const actor = useActor()
  const county = useCountyOfPage()
  const { pathname } = useLocation()
  const under = (actor?.staff ?? []).flatMap((it) => (it.rehearsal ? [{ county: it.county, ...it.rehearsal }] : []))
  if (county !== undefined && isRehearsal(county)) {
    const now = under.find((it) => it.county === realCounty(county))
    if (now && pathname.includes(now.roundId) && now.of !== undefined)
      return { to: onlyOfRound(pathname.replace(now.roundId, now.of)), isRehearsal: false }
    return now ? { to: pages.rounds(), isRehearsal: false } : null
  }
  const now = under.find((it) => county === undefined || it.county === county)
  if (!now) return null
  const { roundId, of } = now
  const isSame = of !== undefined && pathname.includes(of)
  return { to: isSame ? onlyOfRound(pathname.replace(of, roundId)) : pages.rehearsal({ roundId }), isRehearsal: true }
}

/** What stands below a round's own pages, as somebody's answers, has no other of its kind, nor has the clock: the round's page does. */
const onlyOfRound = (path: string) =>
  path.split('/').length > 4 || path.endsWith('/ovning') ? path.split('/').slice(0, 3).join('/') : path
