import type { Presence } from '@kartlaggning/schema/answers/colleagues'
import { useLanguage, useTranslation } from '../translation.ts'

interface CompanyProps {
  readonly company: readonly Presence[]
  readonly section: string
}

/** "Anna Ek och Bo Lind skriver i avsnittet"; an empty line while nobody else does, so that it is said when they come. */
export function Company({ company, section }: CompanyProps) {
  const words = useCompanyWords()
  return (
    <p className="company no-print" role="status">
      {words('writes', company, section)}
    </p>
  )
}

export function useCompanyWords() {
  const { t } = useTranslation('questionnaire')
  const language = useLanguage()
  const listed = new Intl.ListFormat(language, { type: 'conjunction' })
  return (word: 'writes' | 'here', company: readonly Presence[], section: string) => {
    const names = [...new Set(company.filter((it) => it.section === section).map((it) => it.name))]
    return names.length > 0 && t(`company.${word}`, { count: names.length, names: listed.format(names) })
  }
}
