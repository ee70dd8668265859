import { disclosures, type Disclosure } from '@kartlaggning/schema/answers/disclosure/disclosure'
import { groundInWords } from '@kartlaggning/schema/answers/disclosure/disclosure-texts'
import { dateInWords } from '@kartlaggning/schema/document/dates'
import { urlOf } from '@kartlaggning/schema/endpoint-url'
import { useParams } from 'react-router'
import { useLanguage, useTranslation } from '../../translation.ts'

/** Every copy that was made: when, by whom, for whom, what was masked, and its files as they were. */
export function CopiesMade({ made }: { readonly made: readonly Disclosure[] }) {
  const { t } = useTranslation('respondents/disclosure')
  return (
    <section>
      <h2>{t('list')}</h2>
      {made.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <ol className="copies-made">
          {made.map((it) => (
            <Copy key={it.id} copy={it} />
          ))}
        </ol>
      )}
    </section>
  )
}

function Copy({ copy }: { readonly copy: Disclosure }) {
  const { t } = useTranslation('respondents/disclosure')
  const language = useLanguage()
  const { respondentId = '' } = useParams()
  const { id, disclosedAt, disclosedBy, requestedBy, note, version, reference, masks, files } = copy
  const when = dateInWords(disclosedAt, language)
  const params = { respondentId, disclosureId: id }
  const address = { pdf: urlOf(disclosures.asPdf, { params }), docx: urlOf(disclosures.asDocx, { params }) }
  return (
    <li>
      <h3>{t('item', { when, by: disclosedBy })}</h3>
      <p>
        {requestedBy === '' ? t('anonymous') : t('forWhom', { who: requestedBy })} ·{' '}
        {t('version', { version, reference })}
      </p>
      {note && (
        <p className="copies-made__note" lang="sv">
          {note}
        </p>
      )}
      <p className="copies-made__files">
        {files.map(({ format }) => (
          <a key={format} className="ds-link" href={address[format]} download>
            {t(format)} <span className="visually-hidden">{t('fileFor', { when })}</span>
          </a>
        ))}
      </p>
      {masks.length === 0 ? (
        <p>{t('maskedIn', { count: 0 })}</p>
      ) : (
        <details>
          <summary>{t('maskedIn', { count: masks.length })}</summary>
          <ul>
            {masks.map((mask) => (
              <li key={`${mask.entry} ${mask.question}`}>
                <span lang={copy.language}>{mask.asked}</span>: {groundInWords(mask, copy.language)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary>{t('checksum')}</summary>
        {files.map(({ format, hash }) => (
          <p key={format} className="copies-made__hash">
            {t(format)}: <code>{hash}</code>
          </p>
        ))}
      </details>
    </li>
  )
}
