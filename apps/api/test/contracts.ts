import { actors } from '@kartlaggning/schema/actor'
import { answers } from '@kartlaggning/schema/answers'
import type { Endpoint } from '@kartlaggning/schema/endpoint'
import { gaps } from '@kartlaggning/schema/gap'
import { mailbox } from '@kartlaggning/schema/mail'
import { needs } from '@kartlaggning/schema/need'
import { reconciliation } from '@kartlaggning/schema/reconciliation'
import { reports } from '@kartlaggning/schema/report'
import { respondents } from '@kartlaggning/schema/respondent'
import { rounds } from '@kartlaggning/schema/round'
import { session } from '@kartlaggning/schema/session'

const chapters = { session, mailbox, rounds, respondents, actors, answers, reconciliation, gaps, needs, reports }

type Chapters = typeof chapters
/** `rounds.open` */
export type Operation = { [C in keyof Chapters]: `${C}.${Extract<keyof Chapters[C], string>}` }[keyof Chapters]

/** Every operation that the contracts know. */
export const operations = Object.entries(chapters).flatMap(([chapter, endpoints]) =>
  Object.entries(endpoints).map(([name, endpoint]): [Operation, Endpoint] => [`${chapter}.${name}` as Operation, endpoint]),
)
