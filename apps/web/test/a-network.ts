import type { AnswerChange, Saved } from '@kartlaggning/schema/answers/answers'
import type { answersInMemory, Reply } from '@kartlaggning/schema/answers/answers-in-memory'
import { ProblemError, UnreachableError } from '../src/call.ts'
import type { Unsent } from '../src/questionnaire/saving/unsent.ts'
import { problemOf } from './replies.ts'

type Server = ReturnType<typeof answersInMemory>

/** A page that has sent something, for as long as it is open to hear the reply. */
export interface Sender {
  readonly name: string
  readonly isOpen: () => boolean
  readonly isOnline: () => boolean
  readonly hears: (changes: readonly AnswerChange[]) => void
}

interface Request {
  readonly sender: Sender
  readonly arrive: () => Reply
  readonly settle: PromiseWithResolvers<Saved>
  readonly changes: readonly AnswerChange[]
}

export type Fate = 'arrives' | 'request lost' | 'reply lost' | 'reply late'

/** What lies between the pages and the server: a request waits until its fate is decided, and may come once more. */
export function aNetwork(server: Server) {
  const underWay: Request[] = []
  const late: { readonly request: Request; readonly reply: Reply }[] = []
  /** All that has been sent, for what comes once more. */
  const sent: Request[] = []

  function send(sender: Sender, writer: string, batch: readonly Unsent[]): Promise<Saved> {
    if (!sender.isOnline()) return Promise.reject(unreachable())
    const changes = batch.map((it) => it.change)
    const questionnaire = batch[0]?.questionnaire
    const arrive = () => server.save({ by: sender.name, writer, questionnaire, changes })
    const request = { sender, arrive, changes, settle: Promise.withResolvers<Saved>() }
    underWay.push(request)
    sent.push(request)
    return request.settle.promise
  }

  function decide(which: number, fate: Fate) {
    const [request] = underWay.splice(which % Math.max(underWay.length, 1), 1)
    if (!request) return
    const reply = fate === 'request lost' ? null : request.arrive()
    if (reply && fate === 'reply late') late.push({ request, reply })
    else tell(request, fate === 'arrives' ? reply : null)
  }

  function lateReplyComes(which: number) {
    const [found] = late.splice(which % Math.max(late.length, 1), 1)
    if (found) tell(found.request, found.reply)
  }

  function tell({ sender, settle, changes }: Request, reply: Reply | null) {
    if (!sender.isOpen()) return
    if (!reply || !sender.isOnline()) return settle.reject(unreachable())
    if ('refused' in reply) return settle.reject(new ProblemError(problemOf(reply)))
    sender.hears(changes)
    settle.resolve({ saved: [...reply.saved], at: '2026-11-22T09:42:00Z', receipt: { position: 1, hash: '' } })
  }

  return {
    send,
    decide,
    lateReplyComes,
    comesOnceMore: (which: number) => sent.at(which % Math.max(sent.length, 1))?.arrive(),
    /** Whoever goes offline hears nothing more of what they have sent, though it may arrive. */
    breaks(name: string) {
      const ofTheirs = underWay.filter((it) => it.sender.name === name)
      for (const request of ofTheirs) decide(underWay.indexOf(request), 'request lost')
      const repliesToThem = late.filter((it) => it.request.sender.name === name)
      for (const it of repliesToThem) lateReplyComes(late.indexOf(it))
    },
    everythingArrives() {
      while (late.length > 0) lateReplyComes(0)
      while (underWay.length > 0) decide(0, 'arrives')
    },
    everythingComesOnceMore: () => sent.forEach((it) => void it.arrive()),
  }
}

const unreachable = () => new UnreachableError(new Error('no network'))
