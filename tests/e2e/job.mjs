import * as added from './steps/added.mjs';
import * as alreadyTaken from './steps/already-taken.mjs';
import * as answeredInThread from './steps/answered-in-thread.mjs';
import * as answeredWithNote from './steps/answered-with-note.mjs';
import * as escalated from './steps/escalated.mjs';
import * as firstCardTells from './steps/first-card-tells.mjs';
import * as foundLate from './steps/found-late.mjs';
import * as handedBack from './steps/handed-back.mjs';
import * as intakeRefused from './steps/intake-refused.mjs';
import * as interim from './steps/interim.mjs';
import * as journalled from './steps/journalled.mjs';
import * as lateAnswer from './steps/late-answer.mjs';
import * as mine from './steps/mine.mjs';
import * as noAction from './steps/no-action.mjs';
import * as plainText from './steps/plain-text.mjs';
import * as question from './steps/question.mjs';
import * as quietLog from './steps/quiet-log.mjs';
import * as reminded from './steps/reminded.mjs';
import * as repeated from './steps/repeated.mjs';
import * as restarted from './steps/restarted.mjs';
import * as stranger from './steps/stranger.mjs';
import * as taken from './steps/taken.mjs';
import * as takenOver from './steps/taken-over.mjs';
import * as tieRefused from './steps/tie-refused.mjs';
import * as tied from './steps/tied.mjs';
import * as undoEnds from './steps/undo-ends.mjs';
import * as undone from './steps/undone.mjs';
import * as withoutChannel from './steps/without-channel.mjs';
import * as week from './steps/week.mjs';

/** In the order they are played; each stands on those before it. */
export const steps = [
  added, tied, tieRefused, question, taken, journalled, repeated, alreadyTaken, stranger, intakeRefused,
  answeredWithNote, undone, noAction, undoEnds, answeredInThread,
  withoutChannel, escalated, firstCardTells, takenOver, lateAnswer,
  restarted, plainText, mine, handedBack, week, reminded, interim, foundLate, quietLog,
];
