import type { Presence } from '@kartlaggning/schema/answers/presence'
import { useLanguage, useTranslation } from '../../translation.ts'

interface PresenceProps {
  readonly presence: readonly Presence[]
  readonly section: string
}

/** "Anna Ek och Bo Lind skriver i avsnittet"; an empty line while nobody else does, so that it is said when they come. */
export function PresenceLine({ presence, section }: PresenceProps) {
  const words = usePresenceText()
  return (
    <p className="presence no-print" role="status">
      {words('writes', presence, section)}
    </p>
  )
}

export function usePresenceText() {
  const { t } = useTranslation('questionnaire')
  const language = useLanguage()
  return (word: 'writes' | 'here', presence: readonly Presence[], section: string) => {
    const names = [...new Set(presence.filter((it) => it.section === section).map((it) => it.name))]
    if (names.length === 0) return false
    const listed = new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
    return t(`presence.${word}`, { count: names.length, names: listed })
  }
}
