import type { Published } from '../questionnaires/registry.ts'
import type { Condition } from '../questionnaire/condition.ts'
import type { Question } from '../questionnaire/question.ts'
import { questionsOf, type Questionnaire } from '../questionnaire/section.ts'

/** One thing done to a questionnaire, and what the step says of it. */
export type Edit =
  | { readonly edit: 'rename'; readonly id: string; readonly to: string }
  | { readonly edit: 'reword'; readonly id: string }
  /** Old code → new code, of options, roles or rows. */
  | { readonly edit: 'recode'; readonly id: string; readonly codes: Readonly<Record<string, string>> }
  | { readonly edit: 'recodeRows'; readonly id: string; readonly codes: Readonly<Record<string, string>> }
  /** One option is taken away; what it meant is from now on part of another. */
  | { readonly edit: 'merge'; readonly id: string; readonly code: string; readonly into: string }
  /** One option becomes several: the first carries what was answered, the others are new. */
  | {
      readonly edit: 'split'
      readonly id: string
      readonly code: string
      readonly into: readonly [string, ...string[]]
    }
  | { readonly edit: 'drop'; readonly id: string }
  /** One answer becomes several. */
  | { readonly edit: 'list'; readonly id: string }
  /** An option is offered no longer, and means nothing else. */
  | { readonly edit: 'withdraw'; readonly id: string; readonly code: string }
  /** Anything that a step need not tell: another option, a limit, a condition. */
  | { readonly edit: 'alter'; readonly id: string; readonly to: Readonly<Record<string, unknown>> }
  | { readonly edit: 'add'; readonly question: Question }

/** The next version of a questionnaire, made by program from the one there is. */
export function edited(before: Questionnaire, version: string, edits: readonly Edit[]): Published {
  const start: Published = { questionnaire: { ...before, version }, step: { from: before.version, to: version } }
  return edits.reduce(apply, start)
}

function apply({ questionnaire, step }: Published, edit: Edit): Published {
  const at = (change: (question: Question) => Question | null) => changed(questionnaire, idOf(edit), change)
  switch (edit.edit) {
    case 'rename':
      return {
        questionnaire: everywhere(questionnaire, edit.id, edit.to),
        step: { ...step, renamed: { ...step.renamed, [edit.id]: edit.to } },
      }
    case 'reword':
      return { questionnaire: at((it) => ({ ...it, text: { sv: `${it.text.sv} Ändrad.`, en: 'Changed.' } })), step }
    case 'recode':
      return {
        questionnaire: recoded(questionnaire, edit.id, edit.codes),
        step: { ...step, options: { ...step.options, [edit.id]: edit.codes } },
      }
    case 'recodeRows':
      return {
        questionnaire: at((it) => withCodes(it, edit.codes, ['rows', 'optionalRows'])),
        step: { ...step, rows: { ...step.rows, [edit.id]: edit.codes } },
      }
    case 'merge':
      return {
        questionnaire: recoded(
          at((it) => without(it, edit.code)),
          edit.id,
          { [edit.code]: edit.into },
        ),
        step: {
          ...step,
          options: { ...step.options, [edit.id]: { [edit.code]: edit.into } },
          merges: [...(step.merges ?? []), edit.id],
        },
      }
    case 'split':
      return split({ questionnaire, step }, edit)
    case 'drop':
      return { questionnaire: at(() => null), step: { ...step, dropped: [...(step.dropped ?? []), edit.id] } }
    case 'list':
      return {
        questionnaire: at((it) => ({ ...it, kind: 'multi' }) as Question),
        step: { ...step, listed: [...(step.listed ?? []), edit.id] },
      }
    case 'withdraw':
      return {
        questionnaire: at((it) => without(it, edit.code)),
        step: { ...step, withdrawn: { ...step.withdrawn, [edit.id]: [edit.code] } },
      }
    case 'alter':
      return { questionnaire: at((it) => ({ ...it, ...edit.to }) as Question), step }
    case 'add':
      return { questionnaire: added(questionnaire, edit.question), step }
  }
}

function split({ questionnaire, step }: Published, { id, code, into }: Extract<Edit, { edit: 'split' }>): Published {
  const [first, ...others] = into
  const parts = others.map((it) => ({ code: it, text: { sv: it, en: it } }))
  const more = (it: Question) =>
    'options' in it ? ({ ...it, options: [...it.options, ...parts] } as unknown as Question) : it
  return {
    questionnaire: changed(recoded(questionnaire, id, { [code]: first }), id, more),
    step: {
      ...step,
      options: { ...step.options, [id]: { [code]: first } },
      splits: { ...step.splits, [id]: { [code]: into } },
    },
  }
}

const idOf = (edit: Edit) => (edit.edit === 'add' ? edit.question.id : edit.id)

function changed(questionnaire: Questionnaire, id: string, change: (question: Question) => Question | null) {
  const each = (questions: readonly Question[]) =>
    questions.map((it) => (it.id === id ? change(it) : it)).filter((it) => it !== null)
  return {
    ...questionnaire,
    sections: questionnaire.sections.map(({ entries, ...section }) => ({
      ...section,
      questions: each(section.questions),
      ...(entries && { entries: { ...entries, questions: each(entries.questions) } }),
    })),
  }
}

const added = (questionnaire: Questionnaire, question: Question): Questionnaire => ({
  ...questionnaire,
  sections: questionnaire.sections.map((it) =>
    question.id.startsWith(`${it.id}.`) ? { ...it, questions: [...it.questions, question] } : it,
  ),
})

/** New codes in the question itself and in the conditions that read it. */
function recoded(questionnaire: Questionnaire, id: string, codes: Readonly<Record<string, string>>): Questionnaire {
  const own = changed(questionnaire, id, (it) => withCodes(it, codes, ['options', 'roles', 'cell']))
  return questionsOf(own).reduce(
    (questionnaire, { id: reader }) =>
      changed(questionnaire, reader, (it) => ({
        ...it,
        ...(it.shownWhen && { shownWhen: inCodesOf(id, it.shownWhen, codes) }),
        ...(it.hiddenWhen && { hiddenWhen: inCodesOf(id, it.hiddenWhen, codes) }),
      })),
    own,
  )
}

const withCodes = (question: Question, codes: Readonly<Record<string, string>>, parts: readonly string[]): Question =>
  Object.fromEntries(
    Object.entries(question).map(([part, value]) => [part, parts.includes(part) ? inCodes(value, codes) : value]),
  ) as unknown as Question

const inCodes = <T>(value: T, codes: Readonly<Record<string, string>>): T =>
  deep(value, (text, key) => (key === 'sv' || key === 'en' ? text : (codes[text] ?? text)))

/** Only where the condition reads the question; what it demands besides reads another. */
const inCodesOf = (id: string, { and, ...own }: Condition, codes: Readonly<Record<string, string>>): Condition => ({
  ...(own.question === id ? inCodes(own, codes) : own),
  ...(and && { and: inCodesOf(id, and, codes) }),
})

const everywhere = <T>(value: T, id: string, to: string): T => deep(value, (text) => (text === id ? to : text))

const deep = <T>(value: T, change: (text: string, key: string) => string): T =>
  JSON.parse(JSON.stringify(value), (key, it: unknown) => (typeof it === 'string' ? change(it, key) : it)) as T

const without = (question: Question, code: string): Question =>
  'options' in question ? { ...question, options: question.options.filter((it) => it.code !== code) } : question
