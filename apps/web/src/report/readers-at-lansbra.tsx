import { dateInTable, dateInText } from '@kartlaggning/schema/document/dates'
import { editionReaders, type InvitedReader } from '@kartlaggning/schema/report/edition-readers'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { useLoaderData } from 'react-router'
import '../look/table.css'
import { call } from '../call.ts'
import { ConfirmButton } from '../look/confirm-button.tsx'
import { Mark } from '../look/mark.tsx'
import { ScrollRegion } from '../look/scroll-region.tsx'
import type { Announce } from '../respondents/status-message.tsx'
import { useMay } from '../session.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import { EraseReader } from './erase-reader.tsx'
import { InviteReader } from './invite-reader.tsx'
import type { loadPreview } from './load-preview.ts'

/** Who at LänsBrå reads what is published for LänsBrå by a link of their own; where they are invited, and where it is ended. */
export function ReadersAtLansbra({ tell }: { readonly tell: Announce }) {
  const { t } = useTranslation('report')
  const { round, readers } = useLoaderData<typeof loadPreview>()
  const mayInvite = useMay('report.publish')
  return (
    <section>
      <h2>{t('readers.title')}</h2>
      <p className="prose">{t('readers.lead')}</p>
      {readers.length > 0 && <ReaderTable round={round} readers={readers} tell={tell} />}
      {mayInvite && (
        <details className="ds-details">
          <summary>{t('readers.inviteTitle')}</summary>
          <InviteReader roundId={round.id} onInvited={({ email }) => tell(t('readers.done', { email }))} />
        </details>
      )}
    </section>
  )
}

interface ReaderTableProps {
  readonly round: Pick<Round, 'id' | 'county'>
  readonly readers: readonly InvitedReader[]
  readonly tell: Announce
}

function ReaderTable({ round, readers, tell }: ReaderTableProps) {
  const { t } = useTranslation('report')
  const mayEnd = useMay('report.publish')
  const mayErase = useMay('people.keep')
  return (
    <ScrollRegion label={t('readers.title')}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('readers.name')}</th>
            <th scope="col">{t('readers.state')}</th>
            <th scope="col">{t('readers.invited')}</th>
            <th scope="col">{t('readers.read')}</th>
          </tr>
        </thead>
        <tbody>
          {readers.map((reader) => (
            <tr key={reader.id}>
              <th scope="row">
                {reader.name}
                <br />
                <span className="quiet">{reader.email}</span>
              </th>
              <td>
                <State of={reader} />
                {reader.usable && mayEnd && <EndReading roundId={round.id} reader={reader} tell={tell} />}
                {!reader.usable && reader.erasedAt === null && mayErase && (
                  <EraseReader round={round} reader={reader} tell={tell} />
                )}
              </td>
              <td>{t('readers.by', { date: dateInTable(reader.givenAt), name: reader.givenBy })}</td>
              <td>{reader.readAt === null ? t('readers.neverRead') : dateInTable(reader.readAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function State({ of: { usable, expiresOn, ended, erasedAt } }: { readonly of: InvitedReader }) {
  const { t } = useTranslation('report')
  const language = useLanguage()
  const until = { date: dateInText(expiresOn, language) }
  if (usable) return <Mark shape="full">{t('readers.usable', until)}</Mark>
  if (erasedAt !== null)
    return <Mark shape="none">{t('readers.erase.erased', { date: dateInText(erasedAt, language) })}</Mark>
  if (ended === null) return <Mark shape="none">{t('readers.expired', until)}</Mark>
  return <Mark shape="none">{t('readers.ended', { date: dateInText(ended.at, language), name: ended.by })}</Mark>
}

interface EndReadingProps {
  readonly roundId: string
  readonly reader: InvitedReader
  readonly tell: Announce
}

function EndReading({ roundId, reader: { id, name }, tell }: EndReadingProps) {
  const { t } = useTranslation('report')
  const end = async () => {
    await call(editionReaders.end, { params: { roundId, readerId: id } })
    tell(t('readers.endDone', { name }))
  }
  return (
    <ConfirmButton
      text={t('readers.end')}
      variant="tertiary"
      title={t('readers.endTitle', { name })}
      confirm={t('readers.end')}
      onConfirm={end}
    >
      <p>{t('readers.endText')}</p>
    </ConfirmButton>
  )
}
