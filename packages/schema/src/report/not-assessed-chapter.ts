import type { Block, Section } from '../document/document.ts'
import { entryOf } from '../rules/catalogue.ts'
import type { Report } from './report.ts'
import type { ReportChapter } from './report-chapter.ts'
import type { ReportWriting } from './report-writing.ts'

/** What nobody can say, because somebody has not answered, does not know or is not shown. */
export const notAssessedChapter: ReportChapter = (writing, figures) => {
  const { report, say, withholding, language, catalogue } = writing
  const { notAssessed } = report
  const lead = [
    ...(withholding === null ? [] : [withholding]),
    ...(notAssessed.length > 0 ? [say('notAssessed.lead')] : []),
  ]
  const paragraphs = lead.length > 0 ? lead : [say('notAssessed.none')]
  const byRule = [...Map.groupBy(notAssessed, (it) => it.rule)]
  return [
    ...paragraphs.map((words): Block => ({ kind: 'paragraph', words })),
    ...figures,
    ...byRule.map(([rule, findings]): Section => {
      const title = entryOf(rule, catalogue)?.name[language] ?? rule
      const blocks: Block[] = [{ kind: 'list', items: findings.map((it) => findingWords(it, writing)) }]
      const section = { kind: 'section', role: 'part', id: `kan-inte-bedomas-${rule}`, title } as const
      if (findings.length <= FEW) return { ...section, blocks }
      const places = new Set(findings.flatMap((it) => it.municipalities)).size
      const all = say('notAssessed.all', { count: findings.length, places })
      return { ...section, blocks: [{ ...section, role: 'folded', id: `${section.id}-alla`, title: all, blocks }] }
    }),
  ]
}

/** More than so many of a rule are opened when they are asked for. */
const FEW = 5

const findingWords = ({ municipalities, sentence }: Report['notAssessed'][number], writing: ReportWriting) => [
  { text: municipalities.map(writing.nameOf).join(', '), strong: true, language: 'sv' as const },
  { text: ` ${sentence[writing.language]}` },
]
