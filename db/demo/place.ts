/** 0–4, or that it is not known or does not concern the municipality. */
export type Concern = number | 'unknown' | 'not_applicable'

/** Answers of one section by the question's own name; what is not said here is answered as usual. */
export type Answers = Readonly<Record<string, Answer>>
type Answer = string | number | boolean | readonly Answer[] | { readonly [name: string]: Answer }

export interface Initiative {
  /** Code of the list `method`; what is not said here is as that method usually is (methods.ts). */
  readonly method: string
  readonly since: string
  /** Who else takes part, when not those who usually do. */
  readonly with?: readonly string[]
  readonly answers?: Answers
}

/** One organisation by its name in the register, `housing` for the municipality's own housing company, with how important it is and how well it works (1–5). */
type Collaborator = readonly [actor: string, importance: number, quality: number, frequency?: string]

export interface Side {
  readonly knowledge?: Answers
  readonly agreements?: Answers
  /** Priority, trend, safety and the rest of the problem picture. */
  readonly problems: Answers & { readonly priority: readonly [string, string, string] }
  readonly initiatives: readonly Initiative[]
  readonly counterpart: { readonly importance: number; readonly quality: number; readonly frequency: string }
  readonly missing: readonly string[]
  readonly collaborators: readonly Collaborator[]
}

export type ActorRole = 'leads' | 'co_leads' | 'participates' | 'finances' | 'refers' | 'informed'

export interface JointAction {
  readonly method: string
  readonly since: string
  /** What the municipality calls it, and the police when they say something else. */
  readonly name?: string
  readonly policeName?: string
  /** Who lists it. */
  readonly by: 'both' | 'municipality' | 'police'
  /** The counterpart's role according to those who list it. */
  readonly counterpart?: ActorRole
  /** What the other side says in the reconciliation; null when it has not said. Listed by both: the same, unless null. */
  readonly confirmation?: 'known_not_listed' | 'ended' | 'not_known' | null
  readonly comment?: string
  /** Municipalities covered besides the place itself. */
  readonly alsoIn?: readonly string[]
  /** How well it works, in the eyes of those who list it. */
  readonly works?: number
  readonly policeWorks?: number
  readonly answers?: Answers
}

/** One municipality and its police in last year's round. Everything is fictional. */
export interface Place {
  readonly code: string
  /** The municipality and its housing company as the register of actors names them. */
  readonly actor: string
  readonly housing: string
  /** What both sides say of the knowledge base and the agreements, before what one side says by itself. */
  readonly knowledge: Answers
  readonly agreements: Answers
  /** Concern in the eyes of municipality and police; problems not named here are as in most places (usual-answers.ts). */
  readonly concern: Readonly<Record<string, readonly [municipality: Concern, police: Concern]>>
  /** Null: the side never submitted. */
  readonly municipality: Side | null
  readonly police: Side | null
  readonly jointActions: readonly JointAction[]
}
