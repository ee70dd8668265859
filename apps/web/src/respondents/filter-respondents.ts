import { respondentStatuses } from './statuses.ts'
import type { Respondent } from '@kartlaggning/schema/respondents/respondent'

export interface Sorting {
  readonly by: 'name' | 'status' | 'active'
  readonly descending: boolean
}

export interface RespondentFilter extends Sorting {
  readonly status: string
  readonly kind: string
  readonly text: string
}

/** The page's address says what is shown, so that it can be gone back to and passed on. */
export function filterFrom(query: URLSearchParams): RespondentFilter {
  const by = query.get('ordning')
  return {
    status: query.get('status') ?? '',
    kind: query.get('typ') ?? '',
    text: query.get('sok') ?? '',
    by: by === 'status' || by === 'active' ? by : 'name',
    descending: query.has('fallande'),
  }
}

/** Those who match, in the order asked for; equals keep the order they came in. */
export function filterRespondents(
  respondents: readonly Respondent[],
  { status, kind, text, by, descending }: RespondentFilter,
): Respondent[] {
  const wanted = text.trim().toLocaleLowerCase('sv')
  const found = respondents.filter(
    (it) =>
      (status === '' || it.status === status) &&
      (kind === '' || it.kind === kind) &&
      (wanted === '' ||
        [it.name, ...it.contacts.flatMap((c) => [c.name, c.email])].some((t) =>
          t.toLocaleLowerCase('sv').includes(wanted),
        )),
  )
  const sorted = found.toSorted(orders[by])
  return descending ? sorted.toReversed() : sorted
}

const orders = {
  name: (a, b) => a.name.localeCompare(b.name, 'sv'),
  status: (a, b) => respondentStatuses.indexOf(a.status) - respondentStatuses.indexOf(b.status),
  active: (a, b) => (a.submittedAt ?? a.lastSavedAt ?? '').localeCompare(b.submittedAt ?? b.lastSavedAt ?? ''),
} as const satisfies Record<Sorting['by'], (a: Respondent, b: Respondent) => number>
