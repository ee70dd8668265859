import type { Theme } from '@kartlaggning/schema/answers/coding/coding'
import type { QueuedNeed } from '@kartlaggning/schema/needs/need-queue'
import { isWithoutRule } from '@kartlaggning/schema/gaps/without-rule'
import { problemName } from '@kartlaggning/schema/questionnaires/problem-groups'
import { useRuleName } from '../../gaps/rule-name.ts'
import { useLanguage, useTranslation } from '../../translation.ts'
import { useCoding } from './load-coding.ts'

type NamedNeed = Pick<QueuedNeed, 'rule' | 'problem' | 'municipalities' | 'sentence'>

/** With more places than these, they are counted. */
const MANY = 3

/** What questions, themes, places and needs are called beside a free text. */
export function useCodingWords() {
  const { found, municipalities } = useCoding()
  const { t } = useTranslation('needs/coding')
  const language = useLanguage()
  const ruleName = useRuleName()
  const place = (code: string) => municipalities.find((it) => it.code === code)?.name ?? code
  return {
    place,
    question: (address: string) => found.questions.find((it) => it.question === address)?.text[language] ?? address,
    theme: (theme: Pick<Theme, 'name'> | undefined) => theme?.name[language] ?? '',
    need: (need: NamedNeed) =>
      isWithoutRule(need)
        ? (need.sentence?.[language] ?? '')
        : [ruleName(need.rule), need.problem && problemName(need.problem, language)].filter(Boolean).join(': ') +
          ` – ${
            need.municipalities.length > MANY
              ? t('places', { count: need.municipalities.length })
              : need.municipalities.map(place).join(', ')
          }`,
  }
}
