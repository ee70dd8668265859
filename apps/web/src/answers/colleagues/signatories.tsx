import { useLanguage, useTranslation } from '../../translation.ts'

/** Whom the answers wait for, to those who do not submit themselves. */
export function Signatories({ names }: { readonly names: readonly string[] }) {
  const { t } = useTranslation('answers')
  const listed = new Intl.ListFormat(useLanguage(), { type: 'disjunction' })
  return <p className="prose">{t('colleagues.submits', { names: listed.format(names) })}</p>
}
