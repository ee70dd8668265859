import { pages } from '@kartlaggning/schema/pages'
import { Link, useLoaderData } from 'react-router'
import '../../questionnaire/questionnaire.css'
import '../answers.css'
import './grid.css'
import './grid-tools.css'
import './grid-saves.css'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { Page } from '../../look/page.tsx'
import { PresenceLine } from '../../questionnaire/presence/presence.tsx'
import { useTextFor } from '../../questionnaire/question-context.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { preventSubmit } from '../prevent-submit.ts'
import { Columns, type Column } from './columns.tsx'
import { useCommonColumn } from './common-column.ts'
import { Conflicts } from './conflicts.tsx'
import { CopyTools } from './copy-tools.tsx'
import { useTicks } from './counts.ts'
import { EntriesGrid } from './entries-grid.tsx'
import { Grid } from './grid.tsx'
import { ConcernLikeness } from './concern-likeness.tsx'
import type { SectionSideBySide } from './load-side-by-side.ts'
import { GridProgress } from './progress.tsx'
import { groupsOf } from './rows.ts'
import { Saves } from './saves.tsx'
import { useGridEnd } from './use-grid-end.ts'
import { useRefreshAll } from './use-refresh-all.ts'

/** One section for every municipality that somebody answers for at the police. */
export function SideBySideSectionPage() {
  const loaded = useLoaderData<SectionSideBySide>()
  const { drafts, section } = loaded
  const key = [section.id, ...drafts.map(({ answering }) => answering.respondentId + answering.questionnaire)].join(' ')
  return (
    <Columns key={key} drafts={drafts} section={section}>
      {(columns) => <SectionForAll {...loaded} columns={columns} />}
    </Columns>
  )
}

type SectionForAllProps = SectionSideBySide & { readonly columns: readonly Column[] }

function SectionForAll({ roundId, drafts, section, sections, columns }: SectionForAllProps) {
  const { t } = useTranslation('answers/sideBySide')
  const language = useLanguage()
  const text = useTextFor('police')
  const common = useCommonColumn(section, columns)
  const ticks = useTicks(columns, common)
  const presence = useRefreshAll(drafts, roundId, section.id)
  const at = sections.findIndex((it) => it.section === section.id)
  const next = sections[at + 1]
  const overview = pages.sideBySide({ roundId })
  const end = useGridEnd(
    section,
    columns,
    next ? pages.sideBySideSection({ roundId, section: next.section }) : overview,
  )
  const places = drafts.map(({ answering }) => answering.place)
  const listed = new Intl.ListFormat(language, { type: 'conjunction' }).format(places)
  const isAsked = groupsOf(section).length > 0
  const savings = drafts.map(({ saving }) => saving)
  const [first] = drafts
  return (
    <Page
      wide
      title={text(section.title)}
      within={first?.answering.roundName}
      back={{ to: overview, text: t('back', { count: drafts.length }) }}
      aside={t('sectionFor', { number: at + 1, count: sections.length, places: listed })}
      status={<Saves savings={savings} speaks />}
      errors={end.errors.length > 0 && <ErrorSummary errors={end.errors} submitCount={end.submitCount} />}
      fictional={first?.answering.fictional}
    >
      <PresenceLine presence={presence} section={section.id} />
      <p className="lead">
        {section.lead && `${text(section.lead)} `}
        {t('lead', { count: drafts.length })}
      </p>
      {isAsked && (
        <>
          <GridProgress {...{ section, columns, ticks }} />
          <CopyTools {...{ section, columns, ticks }} />
        </>
      )}
      <Conflicts section={section} columns={columns} />
      <form data-saves-itself noValidate onSubmit={preventSubmit}>
        {section.entries && <EntriesGrid section={section} group={section.entries} drafts={drafts} />}
        {isAsked && <Key />}
        <Grid {...{ section, columns, common, ticks }} />
        <ConcernLikeness {...{ section, columns, ticks }} />
        <div className="grid-save">
          <button className="ds-button" type="button" onClick={() => void end.submit()}>
            {t('saveAndContinue')}
          </button>
          <Link className="ds-link" to={overview}>
            {t('saveAndOverview')}
          </Link>
          <Saves savings={savings} />
        </div>
      </form>
    </Page>
  )
}

/** How the cells are drawn, and what the keys do. */
function Key() {
  const { t } = useTranslation('answers/sideBySide')
  return (
    <>
      <p className="grid-key no-print" aria-hidden="true">
        <span data-is="same">{t('key.same')}</span> {t('key.sameMeans')}
        <span data-is="own">{t('key.own')}</span> {t('key.ownMeans')}
        <span data-is="empty">{t('cell.choose')}</span> {t('key.emptyMeans')}
      </p>
      <p className="grid-keys quiet no-print">{t('keys')}</p>
    </>
  )
}
