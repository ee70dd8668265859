import { needs, type Need } from '@kartlaggning/schema/needs/need'
import { pages } from '@kartlaggning/schema/pages'
import { useState, type SyntheticEvent } from 'react'
import { useForm } from 'react-hook-form'
import { useLocation, useNavigate, useRevalidator } from 'react-router'
import { call, isProblem } from '../call.ts'
import { useMutation } from '../look/use-mutation.ts'
import { useLanguage, useTranslation } from '../translation.ts'
import { fieldsOf, statusOf, type DecisionFields } from './decision-fields.ts'
import type { Done } from './done-line.tsx'
import { useWorkbench } from './load-workbench.ts'
import { nextLeft } from './queue/filter-queue.ts'
import { useNeedWords } from './queue/use-need-words.ts'
import { useQueue } from './queue/use-queue.ts'
import { plannedIn, stepChoicesOf } from './step-choices.ts'

/** What is chosen for a need and for those that are decided on with it, and what comes after. */
export function useDeciding(need: Need) {
  const language = useLanguage()
  const { queue, nextSteps } = useWorkbench()
  const form = useForm<DecisionFields>({ defaultValues: fieldsOf(need), shouldFocusError: false })
  const [steps, setSteps] = useState(() => stepChoicesOf(need, language, nextSteps))
  const [others, setOthers] = useState<ReadonlySet<string>>(new Set())
  const [submitCount, setSubmitCount] = useState(0)
  const { busy, mutate, errorMessage, error } = useMutation()
  const { next, goOn } = useGoingOn(need, others)
  const saidOf = useDoneText(need)

  const postpone = async () => {
    // What has been decided on waits for nothing, and what waits already waits.
    if (need.status !== 'proposed' || need.later) return goOn()
    const seen = [{ id: need.id, seen: need.version }]
    const params = { roundId: need.roundId }
    if (!(await mutate(() => call(needs.postpone, { params, body: { needs: seen } })))) return
    await goOn({ text: saidOf('later', 1), needs: [{ id: need.id, seen: need.version + 1 }] })
  }
  const decide = async (fields: DecisionFields) => {
    if (fields.choice === '') return goOn()
    if (fields.choice === 'later') return postpone()
    const status = statusOf(fields)
    const { motivation, priority } = fields
    const planned = fields.choice === 'confirm' ? plannedIn(steps) : []
    const together = queue.needs.filter((it) => others.has(it.id)).map(({ id, version }) => ({ id, seen: version }))
    const seen = [{ id: need.id, seen: need.version }, ...together]
    const body = { needs: seen, status, motivation, priority: priority || null, steps: planned }
    const done = await mutate(() => call(needs.decideTogether, { params: { roundId: need.roundId }, body }))
    if (!done) return
    const undo = seen.map((it) => ({ id: it.id, seen: it.seen + 1 }))
    await goOn({ text: saidOf(status === 'dismissed' ? 'dismissed' : 'confirmed', seen.length), needs: undo })
  }
  const send = async (event: SyntheticEvent) => {
    await form.handleSubmit(decide)(event)
    setSubmitCount((count) => count + 1)
  }
  const changed = isProblem(error, 'need-was-changed-by-another')
  const message = changed ? undefined : errorMessage
  return { form, steps, setSteps, others, setOthers, send, busy, errorMessage: message, changed, submitCount, next }
}

/** To the next that is left, or to the list when none is, with what was done. */
function useGoingOn(need: Need, others: ReadonlySet<string>) {
  const navigate = useNavigate()
  const { search } = useLocation()
  const { revalidate } = useRevalidator()
  const { order } = useQueue()
  const next = nextLeft(order, need.id, new Set([need.id, ...others]))
  const { roundId } = need
  const goOn = async (done?: Done) => {
    if (done) void revalidate()
    const pathname = next ? pages.need({ roundId, needId: next.id }) : pages.needs({ roundId })
    await navigate({ pathname, search }, { state: { done } })
  }
  return { next, goOn }
}

function useDoneText(need: Need) {
  const { t } = useTranslation('needs')
  const { titleOf } = useNeedWords()
  const [own] = need.gaps
  return (what: 'confirmed' | 'dismissed' | 'later', count: number) => {
    const said = { count, need: own ? titleOf({ ...own, municipalities: need.municipalities }) : '' }
    return t(`done.${what}`, said)
  }
}
