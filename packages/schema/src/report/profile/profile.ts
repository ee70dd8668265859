import { z } from 'zod'
import { Severity } from '../../gaps/gap.ts'
import { Id } from '../../id.ts'
import { Json } from '../../json.ts'
import { OnBehalf } from '../../respondents/proxy.ts'
import { RespondentKind } from '../../respondents/respondent-kind.ts'
import { MainGroup } from '../../rounds/municipality-group.ts'
import { Letterhead } from '../../rounds/letterhead.ts'
import { ReadIn } from '../../rounds/read-in.ts'
import { Footnote } from '../../versions/question-change.ts'
import { FatesOfSide } from '../figure-data.ts'

const InTwoLanguages = z.object({ sv: z.string(), en: z.string() })
const Side = z.enum(['municipality', 'police'])
const Month = z
  .string()
  .regex(/^\d{4}-\d{2}$/)
  .meta({ examples: ['2026-06'] })

/** In how many municipalities each thing is answered, one's own among them. */
export const Spread = z.object({
  levels: z.array(z.object({ level: z.string(), count: z.int() })),
  silent: z.int(),
  withheld: z.int(),
})
export type Spread = z.infer<typeof Spread>

/** Where one stands in one part of the work. `null` in place of a spread: too few others are there to compare with. */
const Position = z.object({
  indicator: z.string(),
  own: z.string().nullable(),
  /** The month that belongs to the answer: of the picture, the plan, the follow-up, or in which the agreement ends. */
  month: Month.nullable(),
  county: Spread.nullable(),
  alike: Spread.nullable(),
  /** Where the law requires it. */
  law: z.enum(['met', 'not_met', 'not_known']).nullable(),
})
export type Position = z.infer<typeof Position>

/** Something that works, with how it is in the county where that can be said. */
const Strength = z.object({
  what: z.enum(['in-place', 'all-in-plan', 'evaluated', 'strategic-council', 'alike']),
  indicator: z.string().optional(),
  name: z.string().optional(),
  problem: z.string().optional(),
  shared: z.boolean().optional(),
  count: z.int().optional(),
  of: z.int().optional(),
})
export type Strength = z.infer<typeof Strength>

const Differing = z.object({
  question: z.string(),
  municipality: Json.nullable(),
  police: Json.nullable(),
  outcome: z.enum(['open', 'agreed', 'explained']),
  /** What both state since. */
  agreed: Json.nullable(),
})
export type Differing = z.infer<typeof Differing>

/** The two sides beside each other; or why they are not. */
const Sides = z.union([
  z.object({
    shown: z.literal(true),
    compared: z.int(),
    before: z.int(),
    after: z.int(),
    problems: z.object({ compared: z.int(), alike: z.int(), notCompared: z.int() }),
    /** Every problem that both have judged, with how the judgements compare. */
    judged: z.array(z.object({ problem: z.string(), municipality: Json, police: Json, differs: z.boolean() })),
    differing: z.array(Differing),
  }),
  z.object({ shown: z.literal(false), why: z.enum(['not-reconciling', 'counterpart-silent', 'nothing-in-common']) }),
])
export type Sides = z.infer<typeof Sides>

const ProfileNeed = z.object({
  needId: Id,
  title: InTwoLanguages,
  sentences: z.array(InTwoLanguages),
  answers: z.int(),
  severity: Severity.nullable(),
  /** `null`: it also rests on answers that are not shown here. */
  motivation: z.string().nullable(),
  support: z.string().nullable(),
})
export type ProfileNeed = z.infer<typeof ProfileNeed>

/** Who has evaluated work on a problem that one finds large, and shares it. */
const ProfileContact = z.object({
  municipality: z.string(),
  side: Side,
  problem: z.string(),
  initiative: z.string(),
  share: z.string(),
})
export type ProfileContact = z.infer<typeof ProfileContact>

const ProfileDate = z.object({
  /** In an overview of several, whose it is. */
  municipality: z.string().optional(),
  what: z.enum(['agreement', 'plan', 'picture', 'initiative']),
  name: z.string().optional(),
  month: Month,
  monthsLeft: z.int(),
  near: z.boolean(),
})
export type ProfileDate = z.infer<typeof ProfileDate>

const SinceThen = z.object({
  initiatives: FatesOfSide.nullable(),
  structure: z.array(
    z.object({
      indicator: z.string(),
      before: z.string(),
      now: z.string(),
      change: z.enum(['improved', 'worsened']),
      footnotes: z.array(Footnote),
    }),
  ),
})

/** What a text for an application is written from. */
const Application = z.object({
  pictureMonth: Month.nullable(),
  sources: z.array(z.string()),
  /** Large to both sides, or to the municipality alone where the other's judgement is not seen. */
  problems: z.array(z.string()),
  problemsOfBoth: z.boolean(),
  planMonth: Month.nullable(),
  planDecider: z.string().nullable(),
  underWay: z.int(),
  inPlan: z.int().nullable(),
  followupMonth: Month.nullable(),
  agreementTo: Month.nullable(),
  withoutAnalysis: z.array(z.string()),
})
export type Application = z.infer<typeof Application>

const AgendaItem = z.object({
  what: z.enum(['differs', 'agreement', 'plan', 'picture', 'need', 'contact']),
  problem: z.string().optional(),
  month: Month.optional(),
  title: InTwoLanguages.optional(),
  municipality: z.string().optional(),
  minutes: z.int(),
})
export type AgendaItem = z.infer<typeof AgendaItem>

/** What one side says, or why it is not there to read. */
const Said = z.union([z.string(), z.number(), z.object({ notShown: z.enum(['withheld', 'silent']) })])
export type Said = z.infer<typeof Said>

const OfSides = z.object({ municipality: Said, police: Said })

/** The municipalities of a local police area beside each other, in the order of their names. */
const Area = z.object({
  municipalities: z.array(z.string()),
  structure: z.array(z.object({ indicator: z.string(), cells: z.array(OfSides) })),
  /** Those that are large to somebody in the area, in the most municipalities first. */
  problems: z.array(
    z.object({ problem: z.string(), large: z.int(), policeDiffer: z.boolean(), cells: z.array(OfSides) }),
  ),
})
export type Area = z.infer<typeof Area>

/**
 * What one respondent gets back, in figures and codes; the page and the files turn codes into words. Compiled from what it may
 * see, and frozen when it is released.
 */
export const Profile = z.object({
  /** Whose words and layout it has; those released before there was a choice do not say. */
  outline: z.int().optional(),
  round: z.object({
    id: Id,
    name: z.string(),
    county: z.string(),
    countyName: z.string(),
    authority: z.string(),
    /** Those released before there were letterheads do not say. */
    letterhead: Letterhead.nullish(),
    questionnaire: z.string(),
    fictional: z.boolean(),
    registryNumber: z.string().nullable(),
    /** The day that months are counted from. */
    referenceDate: z.iso.date(),
    contactName: z.string(),
    contactEmail: z.string(),
    readIn: ReadIn.optional(),
  }),
  respondent: z.object({ id: Id, kind: RespondentKind, name: z.string(), place: z.string() }),
  /** The county board has submitted its answers on its behalf. */
  onBehalf: OnBehalf.optional(),
  /** How many municipalities were asked. */
  municipalities: z.int(),
  /** Who has not answered, of the same kind. */
  silent: z.array(z.string()),
  positions: z.array(Position),
  /** How far it has come on the five steps, as the two sides together state. */
  steps: z.array(
    z.object({
      step: z.string(),
      state: z.enum(['reached', 'partly', 'not_reached', 'not_known']),
      met: z.int(),
      of: z.int(),
    }),
  ),
  /** Those of about the same size and, where they are enough, of the same kind; or why they cannot be compared with. */
  alike: z.union([
    z.object({
      names: z.array(z.string()),
      from: z.int(),
      to: z.int(),
      population: z.int(),
      /** Not there in a profile from before kinds were known. */
      kind: MainGroup.nullable().optional(),
    }),
    z.object({ why: z.enum(['no-population', 'too-few']) }),
  ]),
  strengths: z.array(Strength),
  sides: Sides,
  needs: z.array(ProfileNeed),
  /** How many more concern it, that rest on answers which are not shown here. */
  withheldNeeds: z.int(),
  contacts: z.array(ProfileContact),
  dates: z.array(ProfileDate),
  since: SinceThen.nullable(),
  /** A municipality's alone: the grant is for municipalities. */
  application: Application.nullable(),
  agenda: z.array(AgendaItem),
  /** Of a local police area, in the place of where one stands oneself. */
  area: Area.optional(),
})
export type Profile = z.infer<typeof Profile>
