import { fillTemplate } from '@kartlaggning/schema/letters/fill-template'
import { letterBlocks, letterStyle } from '@kartlaggning/schema/letters/letter-html'
import type { LetterValues } from '@kartlaggning/schema/letters/letter-kinds'
import { fictionalNotice } from '@kartlaggning/schema/letters/letter-words'
import { letters, type FilledPlaces, type WhichText } from '@kartlaggning/schema/letters/letters'
import { useEffect, useId, useRef, useState } from 'react'
import { useLoaderData, useSearchParams } from 'react-router'
import { call } from '../../call.ts'
import { ErrorMessage } from '../../look/error-message.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { useMay } from '../../session.tsx'
import { useTranslation } from '../../translation.ts'
import type { loadLetters } from './load-letters.ts'

interface PreviewProps {
  readonly which: WhichText
  readonly text: { readonly subject: string; readonly body: string }
  readonly valid: boolean
}

/** The letter as a chosen contact would get it, both as HTML and as text. */
export function LetterPreview({ which, text, valid }: PreviewProps) {
  const { t } = useTranslation('respondents/letters')
  const id = useId()
  const { round, letters: all } = useLoaderData<typeof loadLetters>()
  const [query] = useSearchParams()
  const asked = all.recipients.find((it) => it.personId === query.get('som'))
  const [personId, setPersonId] = useState((asked ?? all.recipients[0])?.personId ?? '')
  const [form, setForm] = useState<'html' | 'text'>('html')
  const { places, errorMessage } = usePlaces({ roundId: round.id, kind: which.kind, personId }, which.language)
  const filled = places && fillTemplate(which.kind, text, places.values as LetterValues)
  const notice = places?.fictional ? `\n${fictionalNotice[which.language]}\n` : ''
  return (
    <section aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t('preview.title')}</h3>
      <div className="filters">
        <div className="filter">
          <label htmlFor={`${id}-to`}>{t('preview.to')}</label>
          <select
            className="ds-input"
            id={`${id}-to`}
            value={personId}
            onChange={(event) => setPersonId(event.target.value)}
          >
            {all.recipients.map((it) => (
              <option key={it.personId} value={it.personId} lang="sv">
                {`${it.respondents.join(', ')} (${it.name})`}
              </option>
            ))}
          </select>
        </div>
        <div className="filter">
          <label htmlFor={`${id}-form`}>{t('preview.form')}</label>
          <select
            className="ds-input"
            id={`${id}-form`}
            value={form}
            onChange={(event) => setForm(event.target.value === 'text' ? 'text' : 'html')}
          >
            <option value="html">{t('preview.html')}</option>
            <option value="text">{t('preview.text')}</option>
          </select>
        </div>
      </div>
      {all.recipients.length === 0 && <p className="notice">{t('preview.nobody')}</p>}
      <ErrorMessage text={errorMessage} />
      {filled && places && (
        <div className="letters__preview" lang={which.language}>
          <p>
            <strong>{filled.subject}</strong>
          </p>
          {form === 'text' ? (
            <pre>{filled.body + notice}</pre>
          ) : (
            <AsHtml html={letterBlocks(filled.body + notice, places.publicUrl)} />
          )}
        </div>
      )}
      <p className="quiet">{t('preview.note')}</p>
      <SendTest which={which} text={text} personId={personId} valid={valid} />
    </section>
  )
}

/** By itself, so that neither style reaches the other. What is shown is escaped where it is made. */
function AsHtml({ html }: { readonly html: string }) {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!host.current) return
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' })
    const style = new CSSStyleSheet()
    style.replaceSync(letterStyle)
    root.adoptedStyleSheets = [style]
    root.innerHTML = `<div class="letter">${html}</div>`
  }, [html])
  return <div ref={host} />
}

interface Whose {
  readonly roundId: string
  readonly kind: WhichText['kind']
  readonly personId: string
}

/** What stands in the places for this contact; of the one chosen last, whichever reply comes last. */
function usePlaces({ roundId, kind, personId }: Whose, language: WhichText['language']) {
  const [places, setPlaces] = useState<FilledPlaces>()
  const { mutate, errorMessage } = useMutation()
  const ask = useRef(mutate)
  useEffect(() => {
    let isCurrent = true
    void ask.current(async () => {
      const found = await call(letters.places, {
        params: { roundId, kind },
        querystring: { language, ...(personId && { personId }) },
      })
      if (isCurrent) setPlaces(found)
    })
    return () => {
      isCurrent = false
    }
  }, [roundId, kind, personId, language])
  return { places, errorMessage }
}

function SendTest({ which, text, personId, valid }: PreviewProps & { readonly personId: string }) {
  const { t } = useTranslation('respondents/letters')
  const { round } = useLoaderData<typeof loadLetters>()
  const [sentTo, setSentTo] = useState('')
  const { busy, mutate, errorMessage } = useMutation()
  if (!useMay('letters.write')) return null
  const { kind, language } = which
  const send = () =>
    mutate(async () => {
      const body = { kind, language, ...(personId && { personId }), ...text }
      setSentTo((await call(letters.test, { params: { roundId: round.id }, body })).to)
    })
  return (
    <>
      <ErrorMessage text={errorMessage} />
      <p className="buttons">
        <button
          className="ds-button"
          data-variant="secondary"
          type="button"
          aria-disabled={busy || !valid}
          onClick={() => void (valid && send())}
        >
          {t('test.button')}
        </button>
      </p>
      <p role="status">{sentTo && t('test.sent', { to: sentTo })}</p>
    </>
  )
}
