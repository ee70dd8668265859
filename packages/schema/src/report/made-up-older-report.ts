import { aReport } from './made-up-report.ts'

const notShown = { notShown: 'respondent' } as const
const sentence = {
  sv: 'Underlaget visas inte här: någon av dem som har svarat har valt att visa sina svar för färre.',
  en: 'What this rests on is not shown here: one of those who answered has chosen to show its answers to fewer.',
}

/**
 * For tests: what those who took part read of an edition from before reports were compiled from redacted answers. What was
 * withheld was taken away at the end, answer by answer; the need stood with what the coordinator had written.
 */
export function anOlderReport() {
  const { problems, needs, ...rest } = aReport('lansbra')
  return {
    ...rest,
    problems: problems.map(({ problem, cells }) => ({ problem, cells, great: 1 })),
    needs: needs.map((need) => ({
      ...need,
      gaps: need.gaps.map((gap) => ({
        ...gap,
        sentence,
        evidence: gap.evidence.map((it) => ({ ...it, entryName: null, value: notShown })),
      })),
    })),
  }
}
