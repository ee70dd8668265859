import type { Block, Section } from '../document/document.ts'
import { entryOf } from '../rules/catalogue.ts'
import type { ReportChapter } from './report-chapter.ts'

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
    ...byRule.map(([rule, findings]): Section => ({
      kind: 'section',
      role: 'part',
      id: `kan-inte-bedomas-${rule}`,
      title: entryOf(rule, catalogue)?.name[language] ?? rule,
      blocks: [
        {
          kind: 'list',
          items: findings.map(({ municipalities, sentence }) => [
            { text: municipalities.map(writing.nameOf).join(', '), strong: true, language: 'sv' },
            { text: ` ${sentence[language]}` },
          ]),
        },
      ],
    })),
  ]
}
