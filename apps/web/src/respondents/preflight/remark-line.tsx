import { pages } from '@kartlaggning/schema/pages'
import type { PreflightRemark } from '@kartlaggning/schema/respondents/preflight'
import { Link, useLoaderData } from 'react-router'
import { useTranslation } from '../../translation.ts'
import type { loadPreflight } from './load-preflight.ts'

interface RemarkProps {
  readonly remark: PreflightRemark
  readonly respondentId: string
}

/** One thing that would go wrong, and the way to where it is put right. */
export function RemarkLine({ remark, respondentId }: RemarkProps) {
  const { t } = useTranslation('respondents/preflight')
  const { round } = useLoaderData<typeof loadPreflight>()
  const params = { roundId: round.id }
  const cures = {
    questions: pages.roundQuestions(params),
    contacts: pages.contacts({ ...params, respondentId }),
    plan: `${pages.planRound(params)}#closesOn`,
    letter: `${pages.letters(params)}?mejl=invitation&som=${remark.personId ?? ''}`,
  }
  const cure = cureOf(remark.code)
  return (
    <li>
      {t(`codes.${remark.code}`, { about: remark.about })}{' '}
      <Link className="ds-link" to={cures[cure]}>
        {t(`cures.${cure}`)}
      </Link>
    </li>
  )
}

function cureOf(code: PreflightRemark['code']): 'questions' | 'contacts' | 'plan' | 'letter' {
  if (code === 'no-questions') return 'questions'
  if (code === 'link-ends-too-soon') return 'plan'
  return code === 'letter-has-gaps' ? 'letter' : 'contacts'
}
