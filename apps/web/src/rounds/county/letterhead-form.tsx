import { readMailAddress } from '@kartlaggning/schema/read-mail-address'
import { counties, type CountyData } from '@kartlaggning/schema/rounds/county'
import { LETTERHEAD_LIMITS, type LetterheadLine } from '@kartlaggning/schema/rounds/letterhead-limits'
import { useState, type SyntheticEvent } from 'react'
import { useRevalidator } from 'react-router'
import { call } from '../../call.ts'
import { ErrorMessage } from '../../look/error-message.tsx'
import { describedBy, Field } from '../../look/field.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { useTranslation } from '../../translation.ts'

const fields = ['address', 'phone', 'email', 'website'] as const satisfies readonly LetterheadLine[]
type Typed = Readonly<Record<LetterheadLine, string>>

const nothing: Typed = { address: '', phone: '', email: '', website: '' }

/** How the county board is reached, as it is to stand on what it sends. */
export function LetterheadForm({ data }: { readonly data: CountyData }) {
  const { t } = useTranslation('rounds/county')
  const { revalidate } = useRevalidator()
  const [typed, setTyped] = useState<Typed>(data.letterhead ?? nothing)
  const [wrong, setWrong] = useState<readonly LetterheadLine[]>([])
  const [said, setSaid] = useState('')
  const { busy, mutate, errorMessage } = useMutation()
  const save = async () => {
    const body = trimmed(typed)
    const faults = faultsIn(body)
    setWrong(faults)
    setSaid('')
    if (faults[0]) document.getElementById(idOf(faults[0]))?.focus()
    if (faults.length > 0) return
    await mutate(async () => {
      const { letterhead } = await call(counties.writeLetterhead, { params: { county: data.code }, body })
      await revalidate()
      setTyped(letterhead ?? nothing)
      setSaid(t('letterhead.saved'))
    })
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    void save()
  }
  return (
    <section>
      <h2>{t('letterhead.title')}</h2>
      <p className="prose">{t('letterhead.lead', { authority: data.authority })}</p>
      <form className="form" noValidate onSubmit={submit}>
        {fields.map((name) => {
          const hint = name === 'phone' ? undefined : t(`letterhead.hints.${name}`)
          const error = wrong.includes(name) ? t(`letterhead.faults.${name}`) : undefined
          const id = idOf(name)
          return (
            <Field key={name} id={id} label={t(`letterhead.fields.${name}`)} optional hint={hint} error={error}>
              <input
                className="ds-input middling"
                id={id}
                value={typed[name]}
                aria-invalid={error ? true : undefined}
                aria-describedby={describedBy({ id, hint, error })}
                onChange={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
              />
            </Field>
          )
        })}
        <ErrorMessage text={errorMessage} />
        <p className="buttons">
          <button className="ds-button" data-variant="secondary" type="submit" aria-disabled={busy}>
            {t('letterhead.save')}
          </button>
        </p>
      </form>
      <p role="status">{said}</p>
    </section>
  )
}

const idOf = (name: LetterheadLine) => `letterhead-${name}`

const trimmed = ({ address, phone, email, website }: Typed): Typed => ({
  address: address.trim(),
  phone: phone.trim(),
  email: email.trim(),
  website: website.trim(),
})

const faultsIn = (typed: Typed) =>
  fields.filter(
    (name) =>
      typed[name].length > LETTERHEAD_LIMITS[name] ||
      (name === 'email' && typed.email !== '' && readMailAddress(typed.email).fault !== undefined),
  )
