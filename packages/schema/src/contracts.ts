import { z } from 'zod'
import * as answerNotes from './answers/answer-notes.ts'
import * as answers from './answers/answers.ts'
import * as coding from './answers/coding/coding.ts'
import * as colleagues from './answers/colleagues.ts'
import * as completions from './answers/completion.ts'
import * as disclosure from './answers/disclosure/disclosure.ts'
import * as mask from './answers/disclosure/mask.ts'
import * as differences from './answers/differences.ts'
import * as answerExports from './answers/export/export.ts'
import * as earlierRound from './answers/earlier/earlier-round.ts'
import * as roundData from './answers/export/round-data.ts'
import * as archive from './report/archive/archive.ts'
import * as papers from './answers/files.ts'
import * as countyCrosswalk from './answers/other-survey/county-crosswalk.ts'
import * as otherSurvey from './answers/other-survey/other-survey.ts'
import * as presence from './answers/presence.ts'
import * as activeTime from './answers/active-time.ts'
import * as receipts from './answers/receipt.ts'
import * as revisions from './answers/revisions.ts'
import * as proxies from './answers/proxies.ts'
import * as secrecy from './answers/secrecy.ts'
import * as submission from './answers/submission.ts'
import * as sideBySide from './answers/side-by-side.ts'
import * as gaps from './gaps/gap.ts'
import * as editionData from './report/edition-data.ts'
import * as apiKey from './identity/api-key.ts'
import * as tie from './gaps/tie.ts'
import * as oidc from './identity/oidc.ts'
import * as passkey from './identity/passkey.ts'
import * as secondFactors from './identity/second-factor.ts'
import * as securityEvents from './identity/security-events.ts'
import * as session from './identity/session.ts'
import * as previousSession from './identity/previous-session.ts'
import * as backgroundJobs from './jobs/background-jobs.ts'
import * as json from './json.ts'
import * as letters from './letters/letters.ts'
import * as mailbox from './mail/mailbox.ts'
import * as outbox from './mail/outbox.ts'
import * as commenting from './needs/commenting.ts'
import * as nextSteps from './needs/county-next-steps.ts'
import * as needQueue from './needs/need-queue.ts'
import * as needComment from './needs/need-comment.ts'
import * as needs from './needs/need.ts'
import * as plannedStep from './needs/planned-step.ts'
import * as permission from './permission.ts'
import * as problem from './problem.ts'
import * as agreementOnQuestion from './reconciliation/agreement-on-question.ts'
import * as conversation from './reconciliation/conversation.ts'
import * as countDifferences from './reconciliation/count-differences.ts'
import * as mirror from './reconciliation/mirror.ts'
import * as reconciliation from './reconciliation/reconciliation.ts'
import * as rehearsals from './rehearsal/rehearsal.ts'
import * as profiles from './report/profile/profiles.ts'
import * as initiativeCatalogue from './report/initiatives/initiative-catalogue.ts'
import * as retention from './report/retention/retention.ts'
import * as reportChapters from './report/chapters.ts'
import * as publicReport from './report/public/public-report.ts'
import * as withdrawal from './report/public/withdrawal.ts'
import * as maskedInEdition from './report/masked-in-edition.ts'
import * as editionReaders from './report/edition-readers.ts'
import * as orderedFile from './report/ordered-file.ts'
import * as reports from './report/report.ts'
import * as actors from './respondents/actor.ts'
import * as deadlines from './respondents/deadline.ts'
import * as people from './respondents/people.ts'
import * as preflight from './respondents/preflight.ts'
import * as respondents from './respondents/respondent.ts'
import * as abstention from './respondents/abstention.ts'
import * as proxy from './respondents/proxy.ts'
import * as calls from './respondents/calls.ts'
import * as declining from './respondents/declining.ts'
import * as reminders from './respondents/reminders.ts'
import * as roundMail from './respondents/round-mail.ts'
import * as county from './rounds/county.ts'
import * as submittedByDay from './respondents/submitted-by-day.ts'
import * as questionSelection from './rounds/question-selection.ts'
import * as rounds from './rounds/round.ts'

/** Every operation, by the contract that it is in. */
export const contracts = {
  session: session.session,
  previousSession: previousSession.previousSession,
  oidc: oidc.oidc,
  secondFactors: secondFactors.secondFactors,
  staff: secondFactors.staff,
  securityEvents: securityEvents.securityEvents,
  apiKeys: apiKey.apiKeys,
  editionData: editionData.editionData,
  mailbox: mailbox.mailbox,
  letters: letters.letters,
  outbox: outbox.outbox,
  backgroundJobs: backgroundJobs.backgroundJobs,
  roundMail: roundMail.roundMail,
  counties: county.counties,
  reminders: reminders.reminders,
  calls: calls.calls,
  declining: declining.declining,
  rounds: rounds.rounds,
  preflight: preflight.preflight,
  respondents: respondents.respondents,
  deadlines: deadlines.deadlines,
  submittedByDay: submittedByDay.submittedByDay,
  people: people.people,
  actors: actors.actors,
  answers: answers.answers,
  activeTime: activeTime.activeTime,
  receipts: receipts.receipts,
  revisions: revisions.revisions,
  papers: papers.papers,
  otherSurveys: otherSurvey.otherSurveys,
  countyCrosswalks: countyCrosswalk.countyCrosswalks,
  answerExports: answerExports.answerExports,
  earlierRounds: earlierRound.earlierRounds,
  roundData: roundData.roundData,
  archives: archive.archives,
  retention: retention.retention,
  colleagues: colleagues.colleagues,
  answerNotes: answerNotes.answerNotes,
  completions: completions.completions,
  proxies: proxies.proxies,
  secrecy: secrecy.secrecy,
  coding: coding.coding,
  disclosures: disclosure.disclosures,
  differences: differences.differences,
  presence: presence.presence,
  sideBySide: sideBySide.sideBySide,
  reconciliation: reconciliation.reconciliation,
  gaps: gaps.gaps,
  needs: needs.needs,
  commenting: commenting.commenting,
  initiativeCatalogue: initiativeCatalogue.initiativeCatalogue,
  reportChapters: reportChapters.chapters,
  reports: reports.reports,
  orderedFiles: orderedFile.orderedFiles,
  editionReaders: editionReaders.editionReaders,
  publicReports: publicReport.publicReports,
  rehearsals: rehearsals.rehearsals,
  profiles: profiles.profiles,
}

export type ContractName = keyof typeof contracts

const modules = [
  json,
  problem,
  permission,
  session,
  oidc,
  passkey,
  secondFactors,
  securityEvents,
  apiKey,
  editionData,
  mailbox,
  letters,
  outbox,
  backgroundJobs,
  roundMail,
  county,
  reminders,
  calls,
  abstention,
  proxy,
  declining,
  rounds,
  questionSelection,
  preflight,
  respondents,
  deadlines,
  submittedByDay,
  people,
  actors,
  answers,
  submission,
  activeTime,
  colleagues,
  answerNotes,
  completions,
  mask,
  disclosure,
  differences,
  answerExports,
  earlierRound,
  roundData,
  archive,
  papers,
  otherSurvey,
  countyCrosswalk,
  presence,
  receipts,
  revisions,
  proxies,
  secrecy,
  coding,
  sideBySide,
  agreementOnQuestion,
  conversation,
  countDifferences,
  mirror,
  reconciliation,
  tie,
  gaps,
  needs,
  needComment,
  commenting,
  needQueue,
  rehearsals,
  nextSteps,
  plannedStep,
  initiativeCatalogue,
  reportChapters,
  publicReport,
  withdrawal,
  maskedInEdition,
  reports,
  orderedFile,
  editionReaders,
  profiles,
  retention,
]

/** What has a name in the contracts, with its name. */
export const namedSchemas: ReadonlyMap<z.ZodType, string> = new Map(
  modules.flatMap((it) =>
    Object.entries<unknown>(it).flatMap(([name, value]) =>
      value instanceof z.ZodType ? [[value, name] as const] : [],
    ),
  ),
)
