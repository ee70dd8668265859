import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import { SideMark } from '../respondents/side-mark.tsx'
import { Link } from 'react-router'
import { useTranslation } from '../translation.ts'

interface PassagesBehindProps {
  readonly evidence: readonly Evidence[]
  readonly place: (code: string) => string
  readonly asked: (evidence: Evidence) => string
  readonly addressOf: ((evidence: Evidence) => string) | undefined
}

/** The passages of free texts that a finding rests on, in their own words. */
export function PassagesBehind({ evidence, place, asked, addressOf }: PassagesBehindProps) {
  const { t } = useTranslation('needs')
  const passages = evidence.filter((it) => it.passage)
  if (passages.length === 0) return null
  return (
    <div className="passages-behind">
      <h4>{t('evidence.passages')}</h4>
      {passages.map((it) => (
        <figure key={it.passage?.id}>
          <blockquote lang="sv">{typeof it.value === 'string' ? it.value : ''}</blockquote>
          <figcaption>
            <SideMark side={it.kind} /> <span lang="sv">{it.policeArea ?? place(it.municipality)}</span>:{' '}
            {addressOf ? (
              <Link className="ds-link" to={addressOf(it)}>
                {asked(it)}
              </Link>
            ) : (
              asked(it)
            )}
            {it.passage?.isChanged && <strong> {t('evidence.passageChanged')}</strong>}
          </figcaption>
        </figure>
      ))}
    </div>
  )
}
