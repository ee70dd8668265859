import type { Translated } from '../texts.ts'
import type { problemTexts as swedish } from './problems.sv.ts'
import { mailAddressText } from './mail-address-text.ts'

export const problemTexts = {
  'not-signed-in': 'You have been signed out. Sign in again.',
  'access-has-ended':
    'You no longer have access to the answers. Contact the county administrative board if this is wrong.',
  'signed-in-as-another':
    '{{name}} is signed in in this browser now, so nothing has been saved. What you have written is still on the page. Sign in again as yourself.',
  'link-not-valid': 'The link is no longer valid. Ask for a code to your e-mail address.',
  'code-not-valid':
    'The code is not right. Enter it again or send a new code. If you have several, only the latest counts.',
  'sign-in-step-has-ended': 'It took too long. Sign in from the beginning.',
  'sign-in-was-not-finished': 'The sign-in was not finished, or took too long. Start again.',
  'sign-in-service-away':
    'The sign-in of the county administrative board does not answer just now. Try again in a while.',
  'no-role-at-the-county-board':
    'Your account has no role in the service. Ask those who manage access where you work to add you to the right group.',
  'address-belongs-to-another':
    'Your e-mail address is already used by somebody else in the service. Contact those who run it.',
  'not-allowed': 'You do not have access to this. Contact the county administrative board if you should.',
  'not-found': 'What you are looking for is no longer there. Go back and reload the page.',
  'input-not-valid': 'Something you have written cannot be saved. Correct it and try again.',
  'body-not-readable': 'What was sent did not arrive whole. What you have written is still here. Try again.',
  'body-too-large': 'It is too much at once. Divide it and try again.',
  'media-type-not-supported': 'The service cannot read what was sent. Reload the page and try again.',
  'method-not-allowed': 'It cannot be done like this. Reload the page and try again.',
  'request-too-slow': 'It took too long to send. Check the network and try again.',
  'idempotency-key-missing': 'The page is older than the service. Reload the page and try again.',
  'idempotency-key-reused': 'This has already been done, with other content. Reload the page and see what holds.',
  'too-many-requests': 'There were too many attempts in a short time. Wait a minute and try again.',
  'service-overloaded': 'The service is very busy right now. Try again in a moment.',
  'storage-is-full':
    'Nothing can be saved right now. What you have written is still here. We keep trying, and you can contact the county administrative board.',
  'document-was-altered':
    'What was submitted or published has been altered afterwards and is therefore not shown. Contact the county administrative board.',
  'internal-error': 'Something went wrong on our side. What you have saved is still there. Try again in a moment.',

  'round-is-not-open':
    'The round is not open, so the answers cannot be changed. Contact the county administrative board if something needs correcting.',
  'profile-is-not-released':
    'The profile is not ready yet. It comes when the county board has gone through the answers, and then we send you a message.',
  'round-does-not-reconcile':
    'The round has no reconciliation. Municipality and police do not see each other’s answers.',
  'round-is-not-in-reconciliation': 'Reconciliation is not in progress right now, so the answer cannot be changed.',

  'contact-already-invited': 'The address has already been invited. Enter another e-mail address.',
  'staff-cannot-answer':
    'Those who work at the county administrative board may not read drafts and can therefore not answer. Invite somebody else.',
  'address-is-real': 'Only made-up people answer in a rehearsal. Write an address that ends with @ovning.invalid.',
  'address-is-made-up': 'Addresses that end with @ovning.invalid are for rehearsals only. Write a real address.',
  'person-has-no-access': 'The person no longer has access. Reload the page.',
  'person-has-access': 'The person already has access. Reload the page.',
  'access-is-not-open-yet':
    'Your access has not started yet. Those who already answer have a day to say yes or no. Open the link again tomorrow.',
  'nobody-to-remind': 'None of them has anything left to submit, or they are not invited yet.',
  'day-is-to-come': 'Choose a day that is not after today.',
  'day-has-passed': 'Choose a day after today.',
  'report-names-nobody':
    'Found no letter in the round that has bounced according to the text. Copy the whole message, with the address and the error code.',
  'access-does-not-wait': 'The person no longer waits for your answer. Reload the page.',
  'mail-address-not-valid': `${mailAddressText.en}.`,

  'actor-of-another-county':
    'The actor belongs to another county. Choose one in your county or one shared by the whole country.',

  'answer-changed-by-another': 'Someone else has changed the same answer. Choose which one to keep.',
  'answer-not-asked': 'The question is not part of your form. Reload the page.',
  'answering-is-a-duty':
    'Answering is mandatory in this round, so it is not possible to decline. Contact the county administrative board.',
  'has-declined': 'It already says that you have declined. Reload the page.',
  'has-not-declined': 'It has already been taken back. Reload the page.',
  'answers-are-submitted': 'The answers have been submitted. Open them again if something needs changing.',
  'questionnaire-was-corrected':
    'The questions have been corrected since you opened the page. Reload the page. What you have written comes along.',
  'answers-have-been-begun':
    'They have already begun to answer themselves. So it is not possible to answer on their behalf. Ask them to submit what they have written.',
  'answers-are-given-by-proxy':
    'The county administrative board is writing the answers. Take over on the overview if you want to answer yourselves.',
  'no-proxy-is-open': 'Nobody writes the answers on their behalf any more. Reload the page.',
  'answer-is-locked':
    'The answer is locked. The county administrative board has asked you to complete some questions only.',
  'completion-is-asked': 'You have already asked for something that is not answered yet.',
  'answer-is-not-marked': 'The answer is no longer marked as secret. Reload the page.',
  'passage-is-not-there':
    'The marked words are not in the answer as it was submitted last. Reload the page and mark again.',
  'coding-was-changed-by-another':
    'Somebody else has changed this. Reload the page and see the change before you go on.',
  'themes-cannot-merge': 'The theme can only be merged with another theme that is not itself merged.',
  'no-completion-is-asked': 'There is no request to take back. Reload the page.',
  'answers-are-not-submitted': 'The answers have not been submitted yet.',
  'answers-are-not-complete': 'Some answers are missing or need correcting before you can submit.',
  'entry-not-found': 'The initiative or actor has been removed. Go back to the list.',
  'colleague-cannot-be-withdrawn':
    'The person has stopped answering, or is the one who submits. Contact the county administrative board if somebody else is to submit.',

  'joint-action-is-not-counterparts': 'The joint action does not belong to your counterpart. Reload the page.',
  'answers-do-not-differ': 'The answers to that question do not differ. Reload the page.',
  'conversation-has-moved-on':
    'Your counterpart or a colleague was first. Reload the page and read what has been said.',

  'comments-are-closed': 'The time to comment has passed. Contact the county administrative board.',
  'county-has-no-coordinator':
    'The county has no coordinator at the moment, so the question cannot be sent. What you have written is still on the page.',

  unreachable: 'We cannot reach the service. Check your internet connection and try again.',
} as const satisfies Translated<typeof swedish>
