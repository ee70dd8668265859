import { isUnderWay } from '@kartlaggning/schema/report/files-that-take-long'
import type { OrderedFile } from '@kartlaggning/schema/report/ordered-file'
import { ErrorMessage } from '../look/error-message.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import './ordered-files.css'
import { addressOf, type OrderedFiles as Ordered } from './use-ordered-files.ts'

interface OrderedFilesProps {
  readonly of: { readonly roundId: string; readonly number: number }
  readonly ordered: Ordered
}

/** How far the files that take long have come, and what one can do about each. Parts are seen; what they come to is said. */
export function OrderedFiles({ of, ordered }: OrderedFilesProps) {
  const { t } = useTranslation('report')
  const { files, errorMessage } = ordered
  const said = files.map(({ format, state }) => t(`ordered.said.${state}`, { file: t(`ordered.file.${format}`) }))
  return (
    <div className="no-print">
      <ErrorMessage text={errorMessage} />
      <p className="visually-hidden" role="status">
        {said.join(' ')}
      </p>
      {files.length > 0 && (
        <ul className="ordered-files">
          {files.map((file) => (
            <li key={file.id}>
              <OneFile of={of} file={file} ordered={ordered} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

interface OneFileProps extends OrderedFilesProps {
  readonly file: OrderedFile
}

function OneFile({ of, file, ordered: { order, cancel } }: OneFileProps) {
  const { t } = useTranslation('report')
  const language = useLanguage()
  const named = { file: t(`ordered.file.${file.format}`) }
  if (isUnderWay(file)) {
    const { partsMade: made, parts } = file
    return (
      <>
        <p>{parts === null ? t('ordered.waiting', named) : t('ordered.making', { ...named, made, of: parts })}</p>
        <progress {...(parts !== null && { value: made })} max={parts ?? 1} aria-label={t('ordered.progress', named)} />
        <button className="ds-button" data-variant="tertiary" type="button" onClick={() => void cancel(file)}>
          {t('ordered.cancel')}
          <span className="visually-hidden"> {t('ordered.cancelled', named)}</span>
        </button>
      </>
    )
  }
  if (file.state === 'failed')
    return (
      <>
        <p className="notice notice--warm">{t('ordered.failed', named)}</p>
        <button
          className="ds-button"
          data-variant="secondary"
          type="button"
          onClick={() => void order(file.format, file.reader)}
        >
          {t('ordered.again')}
          <span className="visually-hidden"> {t('ordered.cancelled', named)}</span>
        </button>
      </>
    )
  const size = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format((file.size ?? 0) / 1_000_000)
  return (
    <p>
      {t('ordered.made', named)}{' '}
      <a className="ds-link" href={addressOf(of, file)} download>
        {t('ordered.fetch', { ...named, size })}
      </a>{' '}
      <span className="quiet">{t('ordered.kept')}</span>
    </p>
  )
}
