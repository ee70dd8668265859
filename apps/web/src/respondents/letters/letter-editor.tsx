import { faultsInTemplate, requiredOf } from '@kartlaggning/schema/letters/letter-template'
import { letters, type WhichText } from '@kartlaggning/schema/letters/letters'
import { useState } from 'react'
import { useLoaderData } from 'react-router'
import { call } from '../../call.ts'
import { ConfirmButton } from '../../look/confirm-button.tsx'
import { ErrorMessage } from '../../look/error-message.tsx'
import { describedBy, Field } from '../../look/field.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { useMay } from '../../session.tsx'
import { useTranslation } from '../../translation.ts'
import type { Announce } from '../status-message.tsx'
import { LetterPlaces } from './letter-places.tsx'
import { LetterPreview } from './letter-preview.tsx'
import type { loadLetters } from './load-letters.ts'
import type { textsOf } from './which-text.ts'

interface EditorProps {
  readonly which: WhichText
  readonly texts: ReturnType<typeof textsOf>
  readonly tell: Announce
}

/** The text of one letter, its places beside it, and under it how it looks. */
export function LetterEditor({ which, texts, tell }: EditorProps) {
  const { t } = useTranslation('respondents/letters')
  const { round } = useLoaderData<typeof loadLetters>()
  const mayWrite = useMay('letters.write')
  const { busy, mutate, errorMessage } = useMutation()
  const shown = texts.own ?? texts.otherwise
  const [text, setText] = useState({ subject: shown?.subject ?? '', body: shown?.body ?? '' })
  const [tried, setTried] = useState(false)
  const faults = useFaults(which, text)
  const params = { roundId: round.id }
  const save = async (event: React.SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (faults.subject || faults.body) return
    await mutate(async () => {
      await call(letters.write, { params, body: { ...which, ...text } })
      tell(t('saved'))
    })
  }
  const reset = async () => {
    await call(letters.reset, { params, body: which })
    tell(t('reset.done'))
  }
  const field = (name: 'subject' | 'body') => {
    const error = tried ? faults[name] : undefined
    return {
      frame: { id: name, label: t(name), error },
      control: {
        id: name,
        className: 'ds-input',
        value: text[name],
        lang: which.language,
        readOnly: !mayWrite,
        onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
          setText({ ...text, [name]: event.target.value }),
        'aria-invalid': error ? true : undefined,
        'aria-describedby': describedBy({ id: name, error }),
      },
    }
  }
  const [subject, body] = [field('subject'), field('body')]
  return (
    <>
      <p className="quiet">{t(texts.own ? 'own' : 'standard')}</p>
      <form className="letters__editor" noValidate onSubmit={(event) => void save(event)}>
        <div>
          <Field {...subject.frame}>
            <input {...subject.control} />
          </Field>
          <Field {...body.frame}>
            <textarea {...body.control} rows={20} />
          </Field>
          <ErrorMessage text={errorMessage} />
          {mayWrite && (
            <div className="buttons">
              <button className="ds-button" type="submit" aria-disabled={busy}>
                {t('save')}
              </button>
              {texts.own && (
                <ConfirmButton
                  text={t('reset.button')}
                  variant="secondary"
                  title={t('reset.title')}
                  confirm={t('reset.confirm')}
                  onConfirm={reset}
                >
                  <p>{t('reset.text')}</p>
                </ConfirmButton>
              )}
            </div>
          )}
        </div>
        <LetterPlaces kind={which.kind} required={requiredOf(which.kind)} />
      </form>
      <LetterPreview which={which} text={text} valid={!faults.subject && !faults.body} />
    </>
  )
}

/** What is wrong with the text as it is written now, in words, at each of its fields. */
function useFaults(which: WhichText, text: { readonly subject: string; readonly body: string }) {
  const { t } = useTranslation('respondents/letters')
  const faults = faultsInTemplate(which.kind, text)
  const inWords = (name: 'subject' | 'body') => {
    if (text[name].trim() === '') return t('faults.empty')
    return faults[name].map(({ code, said }) => t(`faults.${code}`, { said })).join(' ') || undefined
  }
  return { subject: inWords('subject'), body: inWords('body') }
}
