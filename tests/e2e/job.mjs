import * as added from './job/added.mjs';
import * as alreadyTaken from './job/already-taken.mjs';
import * as answeredInThread from './job/answered-in-thread.mjs';
import * as answeredWithNote from './job/answered-with-note.mjs';
import * as escalated from './job/escalated.mjs';
import * as firstCardTells from './job/first-card-tells.mjs';
import * as foundLate from './job/found-late.mjs';
import * as handedBack from './job/handed-back.mjs';
import * as intakeRefused from './job/intake-refused.mjs';
import * as interim from './job/interim.mjs';
import * as journalled from './job/journalled.mjs';
import * as lateAnswer from './job/late-answer.mjs';
import * as mine from './job/mine.mjs';
import * as noAction from './job/no-action.mjs';
import * as plainText from './job/plain-text.mjs';
import * as question from './job/question.mjs';
import * as quietLog from './job/quiet-log.mjs';
import * as reminded from './job/reminded.mjs';
import * as repeated from './job/repeated.mjs';
import * as restarted from './job/restarted.mjs';
import * as stranger from './job/stranger.mjs';
import * as taken from './job/taken.mjs';
import * as takenOver from './job/taken-over.mjs';
import * as tieRefused from './job/tie-refused.mjs';
import * as tied from './job/tied.mjs';
import * as undoEnds from './job/undo-ends.mjs';
import * as undone from './job/undone.mjs';
import * as withoutChannel from './job/without-channel.mjs';
import * as week from './job/week.mjs';

/** In the order they are played; each stands on those before it. */
export const steps = [
  added, tied, tieRefused, question, taken, journalled, repeated, alreadyTaken, stranger, intakeRefused,
  answeredWithNote, undone, noAction, undoEnds, answeredInThread,
  withoutChannel, escalated, firstCardTells, takenOver, lateAnswer,
  restarted, plainText, mine, handedBack, week, reminded, interim, foundLate, quietLog,
];
