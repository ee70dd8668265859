import { dateInTable } from '@kartlaggning/schema/document/dates'
import { readDay } from '@kartlaggning/schema/document/read-day'
import { readNumber } from '@kartlaggning/schema/questionnaire/read-number'
import type { Consultation, Round, RoundPlan } from '@kartlaggning/schema/rounds/round'
import type { z } from 'zod'

/** The plan as it is typed: text in every field, so that nothing is refused while one writes. */
export interface PlanForm {
  county: string
  name: string
  year: string
  scope: RoundPlan['scope']
  opensOn: string
  closesOn: string
  purpose: string
  voluntary: 'yes' | 'no'
  legalGround: string
  consultation: { held: 'later' | 'yes' | 'no'; with: string; on: string; reason: string }
  selection: string
  estimatedMinutes: string
  registryNumber: string
  contactName: string
  contactEmail: string
  reconciles: 'yes' | 'no'
  previousRoundId: string
  municipalities: string[]
  /** They are moved in the analysis, beside the rules they belong to. */
  thresholds: RoundPlan['thresholds'] | Record<string, never>
}

/** Whose round it is, on which day, and who plans it: the contact, unless somebody else was or is said to be. */
interface Planned {
  readonly county: string
  readonly today: Date
  readonly by: { readonly name: string; readonly email: string } | null
}

/** A plan to begin with: the round’s own, or what is likely to be the same as in the last round. */
export function formOf(round: Round | null, last: Round | undefined, { county, today, by }: Planned): PlanForm {
  const from = round ?? last
  const contact = from ?? { contactName: by?.name, contactEmail: by?.email }
  return {
    county: round?.county ?? county,
    name: round?.name ?? '',
    year: String(round?.year ?? today.getFullYear()),
    scope: from?.scope ?? 'full',
    opensOn: round?.opensOn ?? inDays(today, 14),
    closesOn: round?.closesOn ?? inDays(today, 56),
    purpose: from?.purpose ?? '',
    voluntary: (from?.voluntary ?? true) ? 'yes' : 'no',
    legalGround: from?.legalGround ?? '',
    consultation: consultationOf(round),
    selection: from?.selection ?? '',
    estimatedMinutes: String(from?.estimatedMinutes ?? 60),
    registryNumber: round?.registryNumber ?? '',
    contactName: contact.contactName ?? '',
    contactEmail: contact.contactEmail ?? '',
    reconciles: (from?.reconciles ?? true) ? 'yes' : 'no',
    previousRoundId: (round ? round.previousRoundId : last?.id) ?? '',
    municipalities: from?.municipalities ?? [],
    thresholds: from?.thresholds ?? {},
  }
}

function consultationOf(round: Round | null): PlanForm['consultation'] {
  const consultation = round?.consultation
  if (!consultation) return { held: 'later', with: '', on: '', reason: '' }
  return consultation.held
    ? { held: 'yes', with: consultation.with, on: consultation.on, reason: '' }
    : { held: 'no', with: '', on: '', reason: consultation.reason }
}

/** What was typed, in the shape of a plan; whether it is valid is for the plan's own schema to say. */
export function planOf(form: PlanForm): z.input<typeof RoundPlan> {
  const { consultation } = form
  return {
    ...form,
    year: numberIn(form.year),
    opensOn: dateIn(form.opensOn),
    closesOn: dateIn(form.closesOn),
    voluntary: form.voluntary === 'yes',
    legalGround: form.voluntary === 'yes' ? null : form.legalGround.trim() || null,
    consultation: consultationAsTyped(consultation),
    estimatedMinutes: numberIn(form.estimatedMinutes),
    registryNumber: form.registryNumber.trim() || null,
    contactEmail: form.contactEmail.trim(),
    reconciles: form.reconciles === 'yes',
    previousRoundId: form.previousRoundId || null,
  }
}

function consultationAsTyped({ held, with: counterpart, on, reason }: PlanForm['consultation']): Consultation | null {
  if (held === 'later') return null
  return held === 'yes' ? { held: true, with: counterpart, on: dateIn(on) } : { held: false, reason }
}

function numberIn(text: string): number {
  const read = readNumber(text)
  return 'number' in read ? read.number : Number.NaN
}

/** 20261205 is as good as 2026-12-05. */
const dateIn = (text: string) => readDay(text) ?? text.trim()

const inDays = (from: Date, days: number) => dateInTable(new Date(from.getTime() + days * 86_400_000).toISOString())
