import type { Client } from 'pg'
import { connect } from '../migrate.ts'
import { differencesIn } from '../walls.ts'
import { readAnchors } from './anchors.ts'
import { brokenChains, brokenEvents, contradictedAnchors } from './chains.ts'
import { changedRows } from './rows.ts'

/** What an owner of the database may have altered, each in a sentence, and what was looked at. */
export interface Verdict {
  readonly findings: readonly string[]
  readonly counted: Readonly<Record<string, number>>
}

/** Looks through the whole database, as it stands at one moment, and through what was anchored outside of it. */
export async function verifyDatabase(url: string, directory: string): Promise<Verdict> {
  // Before the database, which is then at least as far.
  const anchored = await readAnchors(directory)
  const client = await connect(url)
  try {
    await client.query(`begin isolation level repeatable read read only; set local time zone 'UTC'`)
    const walls = await differencesIn(client)
    const counted = await counts(client)
    const findings = [
      ...walls.map((difference) => `Walls: ${difference}.`),
      ...(await brokenChains(client)),
      ...(await brokenEvents(client)),
      ...(anchored ? await contradictedAnchors(client, anchored.anchors) : []),
      ...(await alteredDocuments(client)),
      ...(await changedRows(client)),
      ...(anchored?.findings ?? []),
      ...(anchored || counted['chains'] === 0
        ? []
        : [`Nothing is anchored in ${directory}: say with ANCHOR_DIR where the server writes.`]),
    ]
    return { findings, counted: { ...counted, anchors: anchored?.anchors.length ?? 0 } }
  } finally {
    await client.end()
  }
}

async function counts(client: Client): Promise<Record<string, number>> {
  const { rows } = await client.query<Record<string, number>>(
    `select (select count(*)::int from trail_head) as chains, (select count(*)::int from trail) as steps,
       (select count(*)::int from security_event) as events,
       (select count(*)::int from answer) as answers, (select count(*)::int from submission) as submissions,
       (select count(*)::int from edition_document) as editions`,
  )
  return rows[0] ?? {}
}

/** Frozen documents whose bytes are not those that were hashed. */
async function alteredDocuments(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ what: string; at: string }>(
    `select what, to_char(at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') || ' UTC' as at from (
       select 'Submission ' || reference || ' (id ' || id || ')' as what, submitted_at as at,
         convert_to(document::text, 'UTF8') as bytes, hash
       from submission
       union all
       select 'What others may read of submission ' || reference || ' (id ' || id || ')', submitted_at,
         convert_to(mirror.document::text, 'UTF8'), mirror.hash
       from submission_mirror as mirror join submission on id = submission_id
       union all
       select concat('Edition ', number, ' of round ', round_id, ' for ', reader), published_at, convert_to(document, 'UTF8'), hash
       from edition_document join edition using (round_id, number)
       union all
       select concat('Profile ', number, ' of respondent ', respondent_id), released_at, convert_to(document, 'UTF8'), hash
       from profile
       union all
       select concat('Copy of submission ', submission_id, ' that was disclosed (', format, ', id ', disclosure_id, ')'),
         disclosed_at, bytes, hash
       from disclosure_file join disclosure on id = disclosure_id) as it
     where hash <> encode(sha256(bytes), 'hex') order by at, what`,
  )
  return rows.map(({ what, at }) => `${what}, frozen ${at}: the document is not the one that its hash is of.`)
}
