import { pages } from '@kartlaggning/schema/pages'
import { useEffect } from 'react'
import { Link, useLoaderData, useRevalidator } from 'react-router'
import { StepHeading } from '../../files/step-heading.tsx'
import { useTranslation } from '../../translation.ts'
import type { loadRound } from '../load-round.ts'

interface ImportDoneProps {
  readonly added: number
  readonly onAnother: () => void
}

/** What has been done, and what is left to do: to invite them, or to bring in the other list. */
export function ImportDone({ added, onAnother }: ImportDoneProps) {
  const { t } = useTranslation('respondents/contact-import')
  const { round } = useLoaderData<typeof loadRound>()
  const { revalidate } = useRevalidator()
  useEffect(() => void revalidate(), [revalidate])
  return (
    <section>
      <StepHeading>{t('done.title', { count: added })}</StepHeading>
      <p className="prose">{t('done.text')}</p>
      <p className="buttons">
        <Link className="ds-button" to={pages.inviteAll({ roundId: round.id })}>
          {t('done.invite')}
        </Link>
        <button className="ds-button" data-variant="secondary" type="button" onClick={onAnother}>
          {t('done.another')}
        </button>
      </p>
    </section>
  )
}
