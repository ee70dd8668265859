import type { OnBehalf, Proxy } from '@kartlaggning/schema/respondents/proxy'
import { sql } from 'kysely'

const said = sql`jsonb_build_object('channel', channel, 'note', proxy.note, 'sourceName', source_name,
  'sourceFunction', source_function, 'givenOn', given_on, 'by', opened_by_name, 'at', iso(opened_at))`

/** That the county board writes the answers on its behalf, in a query that has `respondent`; null where it does not. */
export const openProxyOf = sql<(Proxy & { readonly mine: boolean }) | null>`(
  select ${said} || jsonb_build_object('mine', opened_by = current_person())
  from proxy where respondent_id = respondent.id and ended_at is null)`.as('proxy')

/**
 * What the county board wrote on its behalf and had not submitted when the time to answer ended, in a query that has
 * `respondent`; null where it has been submitted or written since.
 */
export const closedProxyOf = sql<Proxy | null>`(
  select ${said} from proxy where proxy.respondent_id = respondent.id and ended_as = 'closed'
    and not exists (select from proxy as later where later.respondent_id = respondent.id
      and later.opened_at > proxy.opened_at)
    and not exists (select from submission where submission.respondent_id = respondent.id))`.as('closedProxy')

/** How it came that the county board submitted it, in a query that has `submission`; null where it did not. */
export const proxyOfSubmission = sql<Proxy | null>`(
  select ${said} || is_partly_on_behalf(submission) from proxy where proxy.id = submission.proxy_id)`.as('proxy')

/** As much of it as stands where nobody is named. */
export const onBehalfOfSubmission = sql<OnBehalf | null>`(
  select jsonb_build_object('channel', channel, 'givenOn', given_on) || is_partly_on_behalf(submission)
  from proxy where proxy.id = submission.proxy_id)`.as('onBehalf')

/**
 * The same of what it submitted last, in a query that has `respondent`. As part of the query and not by on_behalf_in_newest, which
 * works out anew for each of a hundred respondents who may see it.
 */
export const onBehalfOfNewest = sql<OnBehalf | null>`(
  select (select jsonb_build_object('channel', channel, 'givenOn', given_on) || is_partly_on_behalf(newest)
    from proxy where proxy.id = newest.proxy_id)
  from submission as newest where newest.respondent_id = respondent.id order by version desc limit 1)`.as('onBehalf')

/** The same for whoever may read what it is said of, though not the submission itself: the other side of a municipality. */
export const onBehalfOfSide = sql<OnBehalf | null>`on_behalf_of_side(respondent.id)`.as('onBehalf')
