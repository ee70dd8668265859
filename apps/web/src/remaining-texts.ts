import type { Texts } from './translation.ts'

/** The words of the chapters that `remaining-routes.ts` leads to. */
export const remainingTexts = import.meta.glob<Texts>(
  './{api-keys,second-factor,rounds,rounds/county,respondents,respondents/people,respondents/contact-import,respondents/follow-up,respondents/letters,respondents/preflight,respondents/proxy,respondents/disclosure,jobs,reconciliation,gaps,needs,needs/coding,rehearsal,report,report/chapters,report/initiatives,report/profile,report/public,report/retention,answers/earlier,answers/other-survey,answers/side-by-side,look/pages}/texts.*.ts',
  { import: 'texts' },
)
