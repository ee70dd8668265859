type NamesIn<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | NamesIn<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

export interface Page<Path extends string> {
  /** The address with these params: `pages.round({ roundId })` is `/omgangar/0199…`. */
  (...params: [NamesIn<Path>] extends [never] ? [] : [Readonly<Record<NamesIn<Path>, string | number>>]): string
  /** As the router matches it, from the root: `omgangar/:roundId`. */
  readonly path: Path
}

function page<const Path extends string>(path: Path): Page<Path> {
  const address = (params: Readonly<Record<string, string | number>> = {}) =>
    `/${path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))}`
  return Object.assign(address, { path }) as Page<Path>
}

/** The address of every page, in the order of the story. Pages and mails lead nowhere but here. */
export const pages = {
  start: page(''),
  signIn: page('logga-in'),
  signInStep: page('logga-in/andra-steget'),
  oidc: page('logga-in/konto'),
  invitation: page('inbjudan'),
  contact: page('om/kontakt'),
  personalData: page('om/personuppgifter'),
  accessibility: page('om/tillganglighet'),
  mailbox: page('brevlada'),
  sessions: page('inloggningar'),
  ownName: page('mitt-namn'),
  secondFactors: page('inloggningar/andra-steget'),
  security: page('lan/:county/sakerhet'),
  apiKeys: page('lan/:county/nycklar'),
  countyCrosswalks: page('lan/:county/andra-undersokningar'),
  retention: page('lan/:county/gallring'),

  rounds: page('omgangar'),
  newRound: page('omgangar/ny'),
  round: page('omgangar/:roundId'),
  planRound: page('omgangar/:roundId/planera'),
  comparability: page('omgangar/:roundId/jamforbarhet'),
  correction: page('omgangar/:roundId/rattat-formular'),
  roundQuestions: page('omgangar/:roundId/fragor'),
  letters: page('omgangar/:roundId/mejl'),
  preflight: page('omgangar/:roundId/kan-oppnas'),
  rehearsal: page('omgangar/:roundId/ovning'),
  rehearsedMail: page('omgangar/:roundId/ovning/brevlada'),
  newOwnQuestion: page('omgangar/:roundId/fragor/ny'),
  ownQuestion: page('omgangar/:roundId/fragor/:questionId'),

  calls: page('omgangar/:roundId/ring'),
  reminders: page('omgangar/:roundId/paminnelser'),
  roundMail: page('omgangar/:roundId/utskick'),
  backgroundJobs: page('drift'),

  county: page('lan/:county'),
  importRound: page('lan/:county/tidigare-omgang'),
  importedRound: page('omgangar/:roundId/inlast'),
  actors: page('lan/:county/aktorer'),
  actor: page('lan/:county/aktorer/:actorId'),
  people: page('personer/:county'),
  person: page('personer/:county/:personId'),
  replacePerson: page('personer/:county/:personId/byt'),
  importContacts: page('omgangar/:roundId/bjud-in/lista'),
  inviteAll: page('omgangar/:roundId/bjud-in'),
  contacts: page('omgangar/:roundId/bjud-in/:respondentId'),
  deadlines: page('omgangar/:roundId/sista-dagen'),
  respondents: page('omgangar/:roundId/svarande'),
  submissions: page('omgangar/:roundId/svar'),
  coding: page('omgangar/:roundId/svar/fritext'),
  codeBook: page('omgangar/:roundId/svar/fritext/teman'),
  submission: page('omgangar/:roundId/svar/:respondentId'),
  disclosure: page('omgangar/:roundId/svar/:respondentId/lamna-ut'),

  sideBySide: page('svara/flera/:roundId'),
  sideBySideSection: page('svara/flera/:roundId/:section'),
  taskList: page('svara/:respondentId'),
  colleagues: page('svara/:respondentId/kollegor'),
  decline: page('svara/:respondentId/avboj'),
  receipt: page('svara/:respondentId/kvittens'),
  changes: page('svara/:respondentId/andringar'),
  paper: page('svara/:respondentId/forbered'),
  otherSurvey: page('svara/:respondentId/annan-undersokning'),
  checkAnswers: page('svara/:respondentId/granska'),
  section: page('svara/:respondentId/:section'),
  importFile: page('svara/:respondentId/:section/hamta-fil'),
  copyFrom: page('svara/:respondentId/:section/kopiera/:from'),
  entry: page('svara/:respondentId/:section/:entryId'),

  communicatedNeeds: page('behov/:respondentId'),
  ownReconciliation: page('avstamning/:respondentId'),
  reconciliation: page('omgangar/:roundId/avstamning'),
  reconciliationByQuestion: page('omgangar/:roundId/avstamning/fragor'),
  ties: page('omgangar/:roundId/avstamning/spegel'),
  reconciliationOf: page('omgangar/:roundId/avstamning/:municipality'),
  figures: page('omgangar/:roundId/figurer'),
  answersBehind: page('omgangar/:roundId/figurer/:figure'),

  matrix: page('omgangar/:roundId/gap'),
  rules: page('omgangar/:roundId/gap/regler'),
  rule: page('omgangar/:roundId/gap/regler/:rule'),
  matrixCell: page('omgangar/:roundId/gap/:municipality/:problem'),

  needs: page('omgangar/:roundId/gap-och-behov'),
  comments: page('omgangar/:roundId/gap-och-behov/kommentarer'),
  ownNeed: page('omgangar/:roundId/gap-och-behov/eget'),
  need: page('omgangar/:roundId/gap-och-behov/:needId'),
  mergeNeeds: page('omgangar/:roundId/gap-och-behov/:needId/sla-ihop'),
  /** What the same was called before: it stands in letters and bookmarks. */
  formerSecurity: page('sakerhet'),
  formerActors: page('aktorer'),
  formerActor: page('aktorer/:actorId'),
  formerGaps: page('omgangar/:roundId/gap/lista'),
  formerNeeds: page('omgangar/:roundId/behov'),
  formerNeed: page('omgangar/:roundId/behov/:needId'),

  initiatives: page('insatskatalog/:county'),
  initiative: page('insatskatalog/:county/:initiativeId'),

  report: page('omgangar/:roundId/rapport'),
  reportChapters: page('omgangar/:roundId/rapport/kapitel'),
  reportChapter: page('omgangar/:roundId/rapport/kapitel/:chapter'),
  reportForParticipants: page('omgangar/:roundId/rapport/for-deltagarna'),
  edition: page('rapport/:roundId/:number'),
  reportForLansbra: page('omgangar/:roundId/rapport/for-lansbra'),
  reportForEveryone: page('omgangar/:roundId/rapport/for-alla'),
  /** Open to everyone. */
  publicEdition: page('oppen-rapport/:roundId/:number'),
  newestPublicEdition: page('oppen-rapport/:roundId'),
  profile: page('profil/:respondentId'),
  profiles: page('omgangar/:roundId/profiler'),
} as const
