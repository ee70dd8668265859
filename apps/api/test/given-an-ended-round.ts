import { verifyDatabase } from '@kartlaggning/db/verify/look-through'
import { newId } from '@kartlaggning/schema/id'
import { answerNotes } from '@kartlaggning/schema/answers/answer-notes'
import { reports } from '@kartlaggning/schema/report/report'
import { calls } from '@kartlaggning/schema/respondents/calls'
import { people } from '@kartlaggning/schema/respondents/people'
import { givenAnAnalysis } from './story-after-closing.ts'
import { givenACoordinator, type World } from './world.ts'

const params = { county: '19' }

/** A round whose report was published so many months ago, with a call and letters; Anna has been closed in it. */
export async function givenAnEndedRound(world: World, monthsAgo = 25) {
  const story = await givenAnAnalysis(world)
  const { coordinator, roundId, municipality, police } = story
  const publishedAt = (moment: string) =>
    world.owner.query(`alter table edition alter column published_at set default ${moment}`)
  await publishedAt(`clock() - make_interval(months => ${monthsAgo})`)
  await coordinator.call(reports.publish, { params: { roundId }, body: { note: '' } })
  await publishedAt('clock()')
  const { respondentId, personId, email } = municipality
  await coordinator.call(calls.note, {
    params: { respondentId },
    body: { personId, note: 'Har semester', nextOn: null },
  })
  await coordinator.call(answerNotes.write, {
    params: { respondentId },
    body: { entry: null, question: null, note: 'Fråga om semestern' },
  })
  const description = { name: 'Kanaria Ek', function: '', phone: '0700-333222', organisation: 'Sala kommun' }
  await coordinator.call(people.describe, { params: { ...params, personId }, body: description })
  await coordinator.call(people.close, { params: { ...params, personId } })
  await world.owner.query(
    `set session_replication_role = replica;
     update mail set sent_at = now();
     insert into mail (id, person_id, respondent_id, sent_at) values ('${newId()}', '${police.personId}', '${police.respondentId}', now());
     insert into mail_content (mail_id, recipient, subject, body) select id, '${email}', 'Hej', 'Fråga Kanaria Ek' from mail
       where id not in (select mail_id from mail_content);
     insert into performed (person_id, key, request, at)
       values ('${police.personId}', '${newId()}', '', now() - make_interval(months => ${monthsAgo}));
     set session_replication_role = default`,
  )
  return { ...story, another: await givenACoordinator(world) }
}

/** All that the database holds, as one text. */
export const everyText = async ({ owner }: World) => {
  const { rows } = await owner.query<{ it: string }>(
    `select string_agg(query_to_xml(format('select * from %I', relname), true, false, '')::text, '') as it
     from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  )
  return rows[0]?.it ?? ''
}
/** What `pnpm verify` finds; a test's database is anchored nowhere, and made with the rights that one begins with. */
export async function alteredIn({ ownerUrl }: World) {
  const { findings } = await verifyDatabase(ownerUrl, '')
  return findings.filter((it) => !/^Nothing is anchored|grant of temporary on the database/.test(it))
}
