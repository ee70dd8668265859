import type { OnBehalf, Proxy } from '@kartlaggning/schema/respondents/proxy'
import { sql } from 'kysely'

const said = sql`jsonb_build_object('channel', channel, 'note', proxy.note, 'sourceName', source_name,
  'sourceFunction', source_function, 'givenOn', given_on, 'by', opened_by_name, 'at', iso(opened_at))`

/** That the county board writes the answers on its behalf, in a query that has `respondent`; null where it does not. */
export const openProxyOf = sql<(Proxy & { readonly mine: boolean }) | null>`(
  select ${said} || jsonb_build_object('mine', opened_by = current_person())
  from proxy where respondent_id = respondent.id and ended_at is null)`.as('proxy')

/** How it came that the county board submitted it, in a query that has `submission`; null where it did not. */
export const proxyOfSubmission = sql<Proxy | null>`(select ${said} from proxy where proxy.id = submission.proxy_id)`.as(
  'proxy',
)

/** As much of it as stands where nobody is named. */
export const onBehalfOfSubmission = sql<OnBehalf | null>`(
  select jsonb_build_object('channel', channel, 'givenOn', given_on) from proxy where proxy.id = submission.proxy_id)`.as(
  'onBehalf',
)

/** The same of what it submitted last, in a query that has `respondent`. */
export const onBehalfOfNewest = sql<OnBehalf | null>`(
  select jsonb_build_object('channel', channel, 'givenOn', given_on) from submission join proxy on proxy.id = proxy_id
  where submission.respondent_id = respondent.id and version = (
    select max(version) from submission as newest where newest.respondent_id = respondent.id))`.as('onBehalf')
