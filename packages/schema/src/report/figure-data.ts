import { z } from 'zod'
import { tieKinds, tieStates } from '../definitions/tie.ts'
import { Comparable, Footnote } from '../versions/question-change.ts'
import { Counted } from './counted.ts'
import { Tally } from './tally.ts'

/** `null`: too few answers are shown to this reader to be counted. */
const OfSides = z.object({ municipality: Tally.nullable(), police: Tally.nullable() })

const SideKind = z.enum(['municipality', 'police'])

/** A municipality, and which of its sides state something. */
const StatedIn = z.object({ municipality: z.string(), sides: z.array(SideKind) })
export type StatedIn = z.infer<typeof StatedIn>

/** Whether the counterpart of who lists a joint action confirms it, or why it has not said. */
export const jointActionTies = [
  'confirmed',
  'not_known',
  'not_answered',
  'not_reconciled',
  'silent',
  'not_asked',
] as const
const JointActionTie = z.enum(jointActionTies)
export type JointActionTie = z.infer<typeof JointActionTie>

/** How what rests on some questions can be laid beside the same in the round before. */
const Compared = z.object({ comparable: Comparable, footnotes: z.array(Footnote) })
export type Compared = z.infer<typeof Compared>

/** Of so many initiatives of the last round; all that follows but those added is the same number. */
export const FatesOfSide = z.object({
  before: z.int(),
  continues: z.int(),
  changed: z.int(),
  ended: z.int(),
  neverStarted: z.int(),
  unstated: z.int(),
  /** The respondent has not answered this time. */
  silent: z.int(),
  added: z.int(),
})
export type FatesOfSide = z.infer<typeof FatesOfSide>

/** Of so many who are known in both rounds, in how many it was and is in place, and where it has changed. */
const ChangeOfSide = z.object({
  of: z.int(),
  before: z.int(),
  now: z.int(),
  notCompared: z.int(),
  changed: z.array(
    z.object({
      municipality: z.string(),
      before: z.string(),
      now: z.string(),
      change: z.enum(['improved', 'worsened']),
    }),
  ),
})
export type ChangeOfSide = z.infer<typeof ChangeOfSide>

const SinceLast = z.object({
  initiatives: Compared.extend({ municipality: FatesOfSide.nullable(), police: FatesOfSide.nullable() }).optional(),
  structure: z.array(
    Compared.extend({
      question: z.string(),
      municipality: ChangeOfSide.nullable(),
      police: ChangeOfSide.nullable(),
    }),
  ),
})
export type SinceLast = z.infer<typeof SinceLast>

/**
 * What the figures are drawn of, counted when the report is compiled; the words come later. A figure whose questions the round
 * did not ask, or whose answers are not for the reader of the report, is not there.
 */
export const FigureData = z.object({
  /** T5; `municipality` and `sides` are those who list it. */
  jointActions: z
    .array(
      z.object({
        name: z.string(),
        municipality: z.string(),
        sides: z.array(SideKind),
        isPlanned: z.boolean(),
        problems: z.array(z.string()),
        places: z.array(z.string()),
        /** `null`: an organisation that is in the register no longer. */
        actors: z.array(z.object({ actor: z.string().nullable(), roles: z.array(z.string()) })),
        /** Only for who may see how the two sides differ. */
        tie: JointActionTie.optional(),
      }),
    )
    .optional(),
  /** How many of the claimed ties of each kind stand how; only for who may see how the two sides differ. */
  ties: z
    .array(
      z.object({
        kind: z.enum(tieKinds),
        states: z.array(z.object({ state: z.enum(tieStates), count: z.int() })),
      }),
    )
    .optional(),
  /** F8; the places of an action, of two that cooperate and of neighbours that do nothing together are municipalities. */
  across: z
    .object({
      tiles: z.array(z.object({ municipality: z.string(), x: z.int(), y: z.int() })),
      problems: z.array(
        z.object({
          problem: z.string(),
          actions: z.array(z.object({ name: z.string(), places: z.array(z.string()) })),
          pairs: z.array(z.array(z.string())),
          alone: z.array(z.array(z.string())),
        }),
      ),
    })
    .optional(),
  /** F7: by kind of actor, in which municipalities which sides cooperate with it, and in which a side says nothing. */
  actors: z
    .object({
      open: z.array(z.string()),
      kinds: z.array(z.object({ kind: z.string(), by: z.array(StatedIn), quality: Counted.optional() })),
    })
    .optional(),
  /** T8; not there in a first round. */
  sinceLast: SinceLast.optional(),
  /** F1: how far each municipality has come on each step of the work, and by how many of its criteria. */
  steps: z
    .array(
      z.object({
        municipality: z.string(),
        steps: z.array(
          z.object({
            step: z.string(),
            reached: z
              .object({
                state: z.enum(['reached', 'partly', 'not_reached', 'not_known']),
                met: z.int(),
                of: z.int(),
              })
              .nullable(),
          }),
        ),
      }),
    )
    .optional(),
  /** T6: by task, how many of each side need much support; the mean of 0–3 is of both. */
  support: z.array(z.object({ task: z.string(), great: OfSides, mean: z.number().nullable() })).optional(),
  /** T4: by method, in how many municipalities either side uses it, and which sides of which. */
  methods: z.array(z.object({ method: z.string(), used: Tally.nullable(), by: z.array(StatedIn) })).optional(),
  /** F5 and F6: what the initiatives are, as far as each is known. */
  initiatives: z
    .object({
      /** Of how many municipalities and of how many of their police the initiatives are shown. */
      from: z.object({ municipality: z.int(), police: z.int() }),
      /** Ongoing or planned. */
      underWay: z.int(),
      mix: z.array(z.object({ approach: z.string(), level: z.string(), count: z.int() })),
      /** Of them both social and situational, and counted in both. */
      both: z.int(),
      /** Of them neither, since how they work or at whom they are aimed is not known. */
      mixNotKnown: z.int(),
      /** Ongoing or over. */
      started: z.int(),
      basis: z.array(
        z.object({ question: z.string(), answers: z.array(z.object({ answer: z.string(), count: z.int() })) }),
      ),
      evaluated: z.int(),
    })
    .optional(),
  /** F9: by obstacle, to how many of each side it is large or stops the work. */
  obstacles: z.array(z.object({ obstacle: z.string(), large: OfSides })).optional(),
})
export type FigureData = z.infer<typeof FigureData>
