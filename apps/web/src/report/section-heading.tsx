import { useTranslation } from '../translation.ts'

export type SectionName =
  | 'sammanfattning'
  | 'metod'
  | 'svarslage'
  | 'struktur'
  | 'problem'
  | 'behov'
  | 'kan-inte-bedomas'

export function SectionHeading({ name, number }: { readonly name: SectionName; readonly number: number }) {
  const { t } = useTranslation('report')
  return (
    <h2 id={name} tabIndex={-1}>
      {number}. {t(`sections.${name}`)}
    </h2>
  )
}
