import type { Commenting } from '@kartlaggning/schema/needs/commenting'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import { Link, useLoaderData } from 'react-router'
import { ScrollRegion } from '../look/scroll-region.tsx'
import { RoundFrame } from '../rounds/round-frame.tsx'
import { useMay } from '../session.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import type { loadComments } from './load-comments.ts'
import { OpenComments } from './open-comments.tsx'

/** Who has been shown what will be said of them, and what they say of it. */
export function CommentsPage() {
  const { t } = useTranslation(['needs', 'rounds'])
  const language = useLanguage()
  const { round, followed } = useLoaderData<typeof loadComments>()
  const { until, open, respondents } = followed
  const count = respondents.reduce((sum, it) => sum + it.comments.length, 0)
  const answered = respondents.filter((it) => it.comments.length > 0).length
  return (
    <RoundFrame
      round={round}
      tab="gaps"
      title={until === null ? t('comments.title') : t('comments.headline', { count, answered })}
      back={{ to: pages.needs({ roundId: round.id }), text: t('own.back') }}
    >
      <p className="lead">
        {until === null
          ? t('comments.lead')
          : t(open ? 'comments.open' : 'comments.over', {
              date: dateInText(until, language),
              count: respondents.length,
            })}
      </p>
      {useMay('needs.tell') && <OpenComments round={round} until={until} />}
      {respondents.length > 0 && <Table respondents={respondents} />}
      {count > 0 && <Said respondents={respondents} />}
    </RoundFrame>
  )
}

interface RespondentsProps {
  readonly respondents: Commenting['respondents']
}

function Table({ respondents }: RespondentsProps) {
  const { t } = useTranslation('needs')
  return (
    <ScrollRegion label={t('comments.title')}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('comments.who')}</th>
            <th scope="col">{t('comments.shown')}</th>
            <th scope="col">{t('comments.comments')}</th>
          </tr>
        </thead>
        <tbody>
          {respondents.map(({ respondentId, name, shown, comments }) => (
            <tr key={respondentId}>
              <th scope="row" lang="sv">
                {name}
              </th>
              <td className="number">{shown}</td>
              <td className="number">{comments.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Said({ respondents }: RespondentsProps) {
  const { t } = useTranslation('needs')
  const language = useLanguage()
  const { round } = useLoaderData<typeof loadComments>()
  return (
    <>
      <h2>{t('comments.said')}</h2>
      <ul className="history">
        {respondents.flatMap(({ name, comments }) =>
          comments.map(({ needId, title, words, by, at }) => (
            <li key={needId + name}>
              <Link className="ds-link" to={pages.need({ roundId: round.id, needId })}>
                {title[language]} – <span lang="sv">{name}</span>
              </Link>
              <p lang="sv">{words}</p>
              <span className="quiet">{t('communicated.by', { name: by, date: dateInText(at, language) })}</span>
            </li>
          )),
        )}
      </ul>
    </>
  )
}
