import { inSentence } from '../../document/in-sentence.ts'
import type { Section } from '../../document/document.ts'
import type { Option } from '../../questionnaire/question.ts'
import { questionAt } from '../../questionnaires/question-at.ts'
import { canonicalQuestionnaire } from '../../questionnaires/canonical.ts'
import { oneSentenceAfterAnother, type ProfileWriting } from './profile-writing.ts'

/** A text to paste into an application, written from one's own answers. */
export function applicationChapter(writing: ProfileWriting): Section[] {
  const { profile, say } = writing
  if (!profile.application) return []
  const paragraphs = applicationText(writing)
  return [
    {
      kind: 'section',
      role: 'chapter',
      id: 'text',
      title: say('application.heading'),
      blocks:
        paragraphs.length === 0
          ? [{ kind: 'paragraph', words: say('application.none') }]
          : [
              { kind: 'paragraph', words: say('application.lead') },
              ...paragraphs.map((words) => ({ kind: 'paragraph', words, role: 'earlier' }) as const),
            ],
    },
  ]
}

function applicationText(writing: ProfileWriting): string[] {
  const { profile, say, month, list, problem } = writing
  const { application: it, respondent } = profile
  if (!it) return []
  const named = it.problems.map(problem)
  const many = named.length === 1 ? 'Problem' : 'Problems'
  const first = oneSentenceAfterAnother(
    it.pictureMonth && say('application.picture', { name: respondent.name, month: month(it.pictureMonth) }),
    it.pictureMonth !== null &&
      it.sources.length > 0 &&
      say('application.sources', {
        sources: list(it.sources.map((code) => optionIn('knowledge.pictureSources', code, writing))),
      }),
    named.length > 0 && say(`application.${it.problemsOfBoth ? 'shared' : 'own'}${many}`, { problems: list(named) }),
  )
  const second = oneSentenceAfterAnother(
    it.planMonth &&
      say(it.planDecider ? 'application.planBy' : 'application.plan', {
        month: month(it.planMonth),
        decider: it.planDecider ? optionIn('knowledge.planDecider', it.planDecider, writing) : '',
      }),
    it.underWay > 0 && say('application.underWay', { count: it.underWay }),
    it.underWay > 0 && it.inPlan !== null && say('application.inPlan', { inPlan: it.inPlan, of: it.underWay }),
    it.planMonth && it.followupMonth && say('application.followup', { month: month(it.followupMonth) }),
    it.agreementTo && say('application.agreement', { month: month(it.agreementTo) }),
  )
  const third =
    it.withoutAnalysis.length > 0
      ? say('application.withoutAnalysis', { problems: list(it.withoutAnalysis.map(problem)) })
      : ''
  return [first, second, third].filter((words) => words !== '')
}

/** What an option is called inside a sentence. */
function optionIn(address: string, code: string, { language }: ProfileWriting): string {
  const kind = questionAt(canonicalQuestionnaire.version, address)?.kind
  const options: readonly Option[] = kind && 'options' in kind ? kind.options : []
  const text = options.find((it) => it.code === code)?.text[language] ?? code
  return inSentence(text)
}
