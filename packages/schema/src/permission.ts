import { z } from 'zod'
import { realCounty } from './county.ts'
import { Id } from './id.ts'
import type { OpenedByKey } from './identity/api-key.ts'
import { HeldAssignment, HeldReading } from './identity/held.ts'

export const StaffRole = z.enum(['coordinator', 'analyst'])
export type StaffRole = z.infer<typeof StaffRole>

/** Who is asking, as the session knows it. */
export const Actor = z.object({
  personId: Id,
  name: z.string(),
  email: z.string(),
  /** Each round that they reach is made up, and with it what else they see. */
  fictional: z.boolean(),
  /** Roles at the county board, per county code. */
  staff: z.array(
    z.object({
      county: z.string(),
      role: StaffRole,
      /** What is rehearsed there now, and the planned round that it was made of, if there was one. */
      rehearsal: z.object({ roundId: Id, of: z.optional(Id) }).optional(),
    }),
  ),
  /** The respondents this person answers for. */
  assignments: z.array(HeldAssignment),
  /** The respondents whose answers this person writes on their behalf, at the county board. */
  proxies: z.array(z.object({ respondentId: Id, roundId: Id, county: z.string() })),
  /** The rounds of which this person has been invited to read what is published for LänsBrå. */
  readings: z.array(HeldReading),
})
export type Actor = z.infer<typeof Actor>

/** A program that asks with a key: in one county, for what the key opens, and nobody's. */
export interface KeyHolder {
  readonly key: OpenedByKey & { readonly id: string; readonly county: string }
}

/**
 * Which roles a permission is given to. `respondent` means: holds an assignment for the respondent concerned, and for the
 * section, where one is; `whole`: for all of its sections; `signatory`: with the right to submit; `proxy`: writes the answers
 * of the respondent concerned at the county board, on its behalf, and has of what is the respondent's no more than that takes;
 * `reader`: has been invited to read what is published for LänsBrå of the round concerned;
 * `answers-key` and
 * `editions-key`: asks with a key that opens them.
 */
const permissions = {
  'session.own': ['anyone'],
  'security.read': ['coordinator'],
  'staff.recover': ['coordinator'],
  'keys.keep': ['coordinator'],
  'retention.keep': ['coordinator'],
  'retention.read-periods': ['anyone'],
  'data.answers': ['answers-key'],
  'data.editions': ['editions-key'],
  'jobs.operate': ['coordinator'],
  'counties.read': ['coordinator', 'analyst'],
  'counties.enter': ['coordinator'],
  'rounds.plan': ['coordinator'],
  'rounds.import': ['coordinator'],
  'rehearsals.lead': ['coordinator'],
  'rehearsals.follow': ['coordinator', 'analyst'],
  'rounds.open': ['coordinator'],
  'letters.write': ['coordinator'],
  'rounds.close': ['coordinator'],
  'rounds.correct': ['coordinator'],
  'rounds.move-deadlines': ['coordinator'],
  'rounds.undo': ['coordinator'],
  'rounds.follow': ['coordinator', 'analyst'],
  'rounds.read': ['coordinator', 'analyst', 'participant'],
  'respondents.invite': ['coordinator'],
  'respondents.access': ['coordinator'],
  'people.read': ['coordinator', 'analyst'],
  'people.keep': ['coordinator'],
  'answers.read-own': ['respondent', 'proxy'],
  /** Of their own: whoever takes part in the round for nobody at the police is answered with nothing. */
  'answers.side-by-side': ['participant'],
  'answers.write': ['respondent', 'proxy'],
  'answers.begin': ['whole', 'proxy'],
  'answers.compare': ['whole', 'proxy'],
  'answers.delegate': ['whole'],
  'answers.read-whole': ['whole'],
  'answers.submit': ['signatory', 'proxy'],
  'answers.sign': ['signatory'],
  'answers.write-for': ['coordinator'],
  'answers.answer-ourselves': ['whole'],
  'answers.decline': ['signatory', 'coordinator'],
  'answers.read-submitted': ['coordinator', 'analyst', 'whole'],
  'answers.note': ['coordinator', 'analyst'],
  'answers.review': ['coordinator'],
  'answers.mark-secret': ['coordinator'],
  'answers.disclose': ['coordinator'],
  'answers.export': ['coordinator', 'analyst'],
  'coding.read': ['coordinator', 'analyst'],
  'coding.write': ['coordinator'],
  'actors.read': ['anyone'],
  'actors.propose': ['participant', 'proxy'],
  'actors.register': ['coordinator'],
  'reconciliation.begin': ['coordinator'],
  'reconciliation.last-day': ['coordinator'],
  'reconciliation.take-part': ['whole'],
  'reconciliation.follow': ['coordinator', 'analyst'],
  'gaps.analyse': ['coordinator'],
  'gaps.read': ['coordinator', 'analyst'],
  'needs.read': ['coordinator', 'analyst'],
  'needs.decide': ['coordinator'],
  'needs.tell': ['coordinator'],
  'needs.read-own': ['whole'],
  'needs.comment': ['whole'],
  'initiatives.find': ['coordinator', 'analyst', 'participant'],
  'report.preview': ['coordinator', 'analyst'],
  'report.write': ['coordinator'],
  'report.publish': ['coordinator'],
  'round.archive': ['coordinator'],
  'report.read': ['coordinator', 'analyst', 'participant', 'reader'],
  'profiles.read': ['coordinator', 'analyst', 'whole'],
  'profiles.set-goal': ['whole'],
  'profiles.follow': ['coordinator', 'analyst'],
  'profiles.release': ['coordinator'],
} as const satisfies Record<
  string,
  readonly (
    | 'anyone'
    | 'participant'
    | 'respondent'
    | 'whole'
    | 'signatory'
    | 'proxy'
    | 'reader'
    | KeyRole
    | StaffRole
  )[]
>

type KeyRole = `${OpenedByKey['scope']}-key`

export type Permission = keyof typeof permissions
export type Role = (typeof permissions)[Permission][number]

/** To whom a permission is given. */
export const rolesOf = (permission: Permission): readonly Role[] => permissions[permission]

/** What the request is about, as far as its address tells. */
export interface Subject {
  /** The county, of which whatever the address names is a part. */
  readonly county?: string
  readonly roundId?: string
  readonly respondentId?: string
  readonly section?: string
}

/**
 * Whether this person may. Asked by the API before a handler runs and by the web before it draws a button. Whoever works at
 * a county board has a role in that county alone, and in its rehearsal; the database's policies say so too.
 */
export function may(actor: Actor, permission: Permission, subject: Subject = {}): boolean {
  return permissions[permission].some((role) => {
    switch (role) {
      case 'anyone':
        return true
      case 'participant':
        return actor.assignments.some((it) => isAbout(subject, it, 'roundId'))
      case 'reader':
        return actor.readings.some((it) => isAbout(subject, it, 'roundId'))
      case 'respondent':
        return held(actor, subject).some(
          ({ sections }) => sections === null || subject.section === undefined || sections.includes(subject.section),
        )
      case 'whole':
        return held(actor, subject).some((it) => it.sections === null)
      case 'signatory':
        return held(actor, subject).some((it) => it.signatory)
      case 'proxy':
        return actor.proxies.some((it) => isAbout(subject, it, 'respondentId'))
      case 'coordinator':
      case 'analyst':
        return actor.staff.some(
          (it) => it.role === role && (subject.county === undefined || it.county === realCounty(subject.county)),
        )
      case 'answers-key':
      case 'editions-key':
        return false
    }
  })
}

/** Whether nothing that the subject says is another. */
const isAbout = <Name extends 'roundId' | 'respondentId'>(
  subject: Subject,
  it: Readonly<Record<Name | 'county', string>>,
  name: Name,
): boolean => (subject[name] ?? it[name]) === it[name] && (subject.county ?? it.county) === it.county

/** Whether a program may with its key. */
export const keyMay = ({ key }: KeyHolder, permission: Permission, subject: Subject): boolean =>
  rolesOf(permission).includes(`${key.scope}-key`) &&
  (subject.county === undefined || subject.county === key.county) &&
  (key.scope !== 'answers' || subject.roundId === key.roundId)

/** Whether programs ask for this, with a key. */
export const isForKeys = (permission: Permission | 'public' | undefined): boolean =>
  permission?.startsWith('data.') ?? false

const held = (actor: Actor, subject: Subject) =>
  actor.assignments.filter((it) => it.respondentId === subject.respondentId)
