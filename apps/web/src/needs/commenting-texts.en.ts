import type { Translated } from '../texts.ts'
import type { texts as swedish } from './commenting-texts.sv.ts'

/** What those concerned read before publication, and what comes of it. */
export const texts = {
  communicated: {
    title: 'What the report will say of {{name}}',
    wasShown: 'What {{name}} could read before the report',
    back: 'Back to the overview',
    notYet:
      'The county administrative board has not gone through the answers yet. When that is done you can read here what the report will say of you, and comment on it.',
    notShown: 'The report is published. Nobody was shown the needs for comment before that.',
    lead_zero: 'The report will bring up no development need of yours that you can read here.',
    lead_one:
      'The report will bring up {{count}} development need that concerns you. It rests on the answers of the round and is no judgement of you.',
    lead_other:
      'The report will bring up {{count}} development needs that concern you. They rest on the answers of the round and are no judgement of you.',
    before_zero: 'The report is published. Before that there was no development need of yours to read here.',
    before_one:
      'The report is published. Before that you could read of {{count}} development need that concerns you. It rests on the answers of the round and is no judgement of you.',
    before_other:
      'The report is published. Before that you could read of {{count}} development needs that concern you. They rest on the answers of the round and are no judgement of you.',
    others: 'Needs that rest on answers that you may not read do not stand here.',
    until: 'You can comment until {{date}}. The comment stands beside it in the report.',
    over: 'The time to comment passed on {{date}}.',
    motivation: 'Motivation of the county administrative board',
    support: 'Planned support',
    withheld: 'Not shown, since the need also rests on answers that you may not read.',
    comment: 'Your comment',
    hint: 'Is it right? Is something under way? The county administrative board reads it, and it stands in the report for all who may read of the need.',
    save: 'Save the comment',
    about: 'on {{need}}',
    saved: 'The comment is saved.',
    takenBack: 'There is no comment.',
    by: '{{name}}, {{date}}',
    none: 'You have not commented.',
  },
  comments: {
    link: 'Comments from those concerned',
    title: 'Comments from those concerned',
    headline_zero: 'Nobody has commented',
    headline_one: '{{count}} comment from {{answered}} {{answered:respondent|respondents}}',
    headline_other: '{{count}} comments from {{answered}} {{answered:respondent|respondents}}',
    lead: 'Before the report is published, each municipality and its police can read what it will say of them, and comment on it.',
    open: '{{count}} {{count:respondent has|respondents have}} been shown the needs that concern {{count:it|them}}. {{count:It|They}} can comment until {{date}}.',
    over: '{{count}} {{count:respondent has|respondents have}} been shown the needs that concern {{count:it|them}}. The time to comment passed on {{date}}.',
    begin: 'Show it to those concerned',
    beginText:
      'They are shown the needs that are confirmed, as far as they may read the answers behind them. Everyone who answers for the whole gets a letter.',
    again: 'Show what is new, or move the day',
    againText:
      'They are shown what has been confirmed or changed since. Only those who have something new to read get a letter.',
    day: 'Last day to comment',
    hint: 'Write year, month and day, for example 2027-01-15.',
    wrongDay: 'Write the day as year, month and day, for example 2027-01-15',
    show: 'Show it and send letters',
    showAgain: 'Save and show what is new',
    done_zero: 'Nobody has got anything new to read. They can comment until {{date}}.',
    done_one: '{{count}} respondent has got something to read. It can comment until {{date}}.',
    done_other: '{{count}} respondents have got something to read. They can comment until {{date}}.',
    who: 'Respondent',
    shown: 'Needs to read',
    comments: 'Comments',
    said: 'What those concerned say',
  },
} as const satisfies Translated<typeof swedish>
