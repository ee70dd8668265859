import { pages } from '@kartlaggning/schema/pages'
import { Link, useLoaderData } from 'react-router'
import '../answers.css'
import './grid-saves.css'
import { Mark } from '../../look/mark.tsx'
import { Page } from '../../look/page.tsx'
import { ScrollRegion } from '../../look/scroll-region.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { Duty } from '../duty.tsx'
import { shapes } from '../section-shapes.ts'
import { SubmitAll } from './submit-all.tsx'
import type { loadOverviews } from './load-side-by-side.ts'

type Overviews = Awaited<ReturnType<typeof loadOverviews>>

/** Every section of every municipality that somebody answers for at the police. */
export function SideBySidePage() {
  const { t } = useTranslation('answers/sideBySide')
  const { t: answersT } = useTranslation('answers')
  const loaded = useLoaderData<Overviews>()
  const { overviews } = loaded
  const [first] = overviews
  return (
    <Page
      wide
      title={t('overview.title', { count: overviews.length })}
      within={first?.answering.roundName}
      trail={[{ to: pages.start(), text: answersT('start') }]}
      aside={first?.answering.roundName}
      fictional={first?.answering.fictional}
    >
      <p className="lead">{t('overview.lead')}</p>
      <Duty answering={first?.answering} />
      <ScrollRegion label={t('overview.table')}>
        <table className="data-table">
          <caption className="visually-hidden">{t('overview.table')}</caption>
          <Head />
          <Body />
        </table>
      </ScrollRegion>
      <SubmitAll {...loaded} />
    </Page>
  )
}

function Head() {
  const { t } = useTranslation('answers/sideBySide')
  const { overviews } = useLoaderData<Overviews>()
  return (
    <thead>
      <tr>
        <th scope="col">{t('overview.section')}</th>
        {overviews.map(({ answering: { respondentId, place, resting }, sections }) => (
          <th scope="col" key={respondentId}>
            <Link className="ds-link" to={pages.taskList({ respondentId })} lang="sv">
              {place}
            </Link>
            <small>
              {resting
                ? t('overview.submitted')
                : t('overview.progress', {
                    done: sections.filter((it) => it.status === 'done').length,
                    count: sections.length,
                  })}
            </small>
          </th>
        ))}
      </tr>
    </thead>
  )
}

function Body() {
  const { t } = useTranslation('answers/sideBySide')
  const { t: answersT } = useTranslation('answers')
  const language = useLanguage()
  const { roundId, overviews } = useLoaderData<Overviews>()
  const every = new Map(overviews.flatMap(({ sections }) => sections.map((it) => [it.section, it.title] as const)))
  const isOpen = overviews.some(({ answering }) => !answering.resting && answering.open)
  return (
    <tbody>
      {[...every].map(([section, title]) => (
        <tr key={section}>
          <th scope="row">
            {isOpen ? (
              <Link className="ds-link" to={pages.sideBySideSection({ roundId, section })}>
                {title[language]}
              </Link>
            ) : (
              title[language]
            )}
          </th>
          {overviews.map(({ answering, sections }) => {
            const here = sections.find((it) => it.section === section)
            return (
              <td key={answering.respondentId}>
                {here && <Mark shape={shapes[here.status]}>{answersT(`status.${here.status}`)}</Mark>}
                {here && here.unconfirmed > 0 && (
                  <small>{t('overview.unconfirmed', { count: here.unconfirmed })}</small>
                )}
              </td>
            )
          })}
        </tr>
      ))}
    </tbody>
  )
}
