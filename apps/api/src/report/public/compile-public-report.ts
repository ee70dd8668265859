import { isSharedWithFewer } from '@kartlaggning/schema/answers/redact'
import { canonicalQuestionnaire } from '@kartlaggning/schema/questionnaires/canonical'
import { FEWEST_COUNTED } from '@kartlaggning/schema/report/count-shown'
import { withoutFew, type MaskedCell } from '@kartlaggning/schema/report/public/count-cells'
import { PUBLIC_OUTLINE } from '@kartlaggning/schema/report/public/public-outline'
import type { PublicReport } from '@kartlaggning/schema/report/public/public-report'
import type { RedactedFor } from '../../gaps/redact-round.ts'
import type { SideKind } from '../../gaps/rules/round-answers.ts'
import { compileNeeds } from '../compile-needs.ts'
import type { ReportFacts } from '../compile-report.ts'
import { countNeeds } from './count-needs.ts'
import { countQuestions } from './count-questions.ts'
import { countStructure } from './count-structure.ts'

type PublicFacts = Pick<ReportFacts, 'round' | 'authority' | 'letterhead' | 'readIn' | 'asked' | 'gaps' | 'needs'>

/**
 * Compiles what anybody may read, and which cells are not shown in it. What has been published for everyone before is held
 * against it, since the difference between two numbers is a number too.
 */
export function compilePublicReport(
  facts: PublicFacts,
  answers: RedactedFor<'public'>,
  earlier: readonly PublicReport[],
): { report: PublicReport; masked: MaskedCell[] } {
  const questions = countQuestions(answers)
  const structure = countStructure(questions.tables)
  const needs = countNeeds(compileNeeds(facts, answers))
  const counted = {
    tables: [...(structure.table ? [structure.table] : []), ...questions.tables, needs.table],
    sums: [...questions.sums, ...structure.sums, ...needs.sums],
    implied: questions.implied,
    slack: questions.slack,
    open: questions.open,
  }
  const { tables, masked } = withoutFew(counted, earlier)
  return { report: { ...aboutRound(facts), response: responseIn(facts, answers), tables }, masked }
}

function aboutRound({ round, authority, letterhead, readIn }: PublicFacts) {
  const { id, name, year, county, countyName, opensOn, closesOn, fictional, registryNumber, purpose, voluntary } = round
  const about = { id, name, year, county, countyName }
  const readAs = canonicalQuestionnaire.version
  return {
    reader: 'public' as const,
    publicOutline: PUBLIC_OUTLINE,
    edition: null,
    round: {
      ...about,
      authority,
      ...(letterhead && { letterhead }),
      opensOn,
      closesOn,
      readAs,
      fictional,
      registryNumber,
      ...(readIn && { readIn }),
    },
    method: { purpose, voluntary, fewest: FEWEST_COUNTED },
  }
}

function responseIn({ asked }: PublicFacts, { municipalities }: RedactedFor<'public'>): PublicReport['response'] {
  const countsOf = (kind: SideKind | 'police_area') => {
    const those = asked.filter((it) => it.kind === kind)
    return { asked: those.length, answered: those.filter(({ submittedAt }) => submittedAt !== null).length }
  }
  const shownOf = (kind: SideKind) =>
    municipalities.filter((it) => {
      const side = it[kind]
      return side !== null && !isSharedWithFewer(side)
    }).length
  return {
    municipality: { ...countsOf('municipality'), shown: shownOf('municipality') },
    police: { ...countsOf('police'), shown: shownOf('police') },
    policeAreas: countsOf('police_area'),
  }
}
