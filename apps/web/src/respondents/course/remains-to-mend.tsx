import { preflight, type Preflight } from '@kartlaggning/schema/respondents/preflight'
import { pages } from '@kartlaggning/schema/pages'
import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { call } from '../../call.ts'
import { useTranslation } from '../../translation.ts'

type Found = Preflight | 'checking' | 'unchecked'

/** What the preflight finds when it is asked again, by whoever is about to open the round. */
export function RemainsToMend({ roundId }: { readonly roundId: string }) {
  const { t } = useTranslation('respondents')
  const [found, setFound] = useState<Found>('checking')
  useEffect(() => {
    let isThere = true
    const show = (it: Found) => isThere && setFound(it)
    call(preflight.read, { params: { roundId } }).then(show, () => show('unchecked'))
    return () => {
      isThere = false
    }
  }, [roundId])
  const count = typeof found === 'string' ? 0 : found.respondents.filter(({ remarks }) => remarks.length > 0).length
  return (
    <p role="status">
      {typeof found === 'string' && t(`course.preflight.${found}`)}
      {typeof found !== 'string' &&
        (count > 0 ? t('course.preflight.remains', { count }) : t('course.preflight.clear'))}
      {count > 0 && (
        <>
          {' '}
          <Link className="ds-link" to={pages.preflight({ roundId })}>
            {t('course.preflight.see')}
          </Link>
        </>
      )}
    </p>
  )
}
