import { rootsOf } from '@kartlaggning/schema/answers/coding/count-themes'
import { isWithoutRule } from '@kartlaggning/schema/gaps/without-rule'
import { pages } from '@kartlaggning/schema/pages'
import { ruleNameOf } from '@kartlaggning/schema/rules/rule-name'
import { Link, useLoaderData, useParams } from 'react-router'
import { useMay } from '../../session.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { loadSubmission } from '../load-submission.ts'

interface CodedHereProps {
  readonly question: string
  readonly entry: string | null
  readonly asked: string
}

/** The passages of a free text that are coded, what they are evidence of, and the way to where it is coded. */
export function CodedHere({ question, entry, asked }: CodedHereProps) {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  const { round, coded } = useLoaderData<typeof loadSubmission>()
  const { respondentId } = useParams()
  const mayCode = useMay('coding.write')
  const here = coded.passages.filter((it) => it.question === question && it.entry === entry)
  const address = `${pages.coding({ roundId: round.id })}?svarande=${respondentId}`
  const themesOf = (passage: (typeof here)[number]) =>
    rootsOf(coded.themes, passage).map((code) => coded.themes.find((it) => it.code === code)?.name[language] ?? code)
  const needsOn = (passageId: string) => coded.onPassages.filter((it) => it.passageId === passageId)
  return (
    <>
      {here.map((passage) => (
        <p className="built-on" key={passage.id}>
          {t('marks.coded')}{' '}
          <Link className="ds-link" to={`${address}#${passage.id}`}>
            <q lang="sv">{passage.quote}</q>
          </Link>{' '}
          – {themesOf(passage).join(', ')}
          {needsOn(passage.id).map((need) => (
            <span key={need.needId}>
              ,{' '}
              <Link className="ds-link" to={pages.need({ roundId: round.id, needId: need.needId })}>
                {t('marks.evidenceFor', {
                  need: (isWithoutRule(need) ? need.sentence : ruleNameOf(need.rule))[language],
                })}
              </Link>
            </span>
          ))}
        </p>
      ))}
      {mayCode && (
        <p className="built-on no-print">
          <Link className="ds-link" to={`${address}&fraga=${question}`} aria-label={t('marks.codeOf', { asked })}>
            {t('marks.code')}
          </Link>
        </p>
      )}
    </>
  )
}
