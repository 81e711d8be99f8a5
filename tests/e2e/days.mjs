import * as added from './job/added.mjs';
import * as tied from './job/tied.mjs';
import * as morning from './days/morning.mjs';
import * as slip from './days/slip.mjs';
import * as hours from './days/hours.mjs';
import * as twoAtOnce from './days/two-at-once.mjs';
import * as handledMeanwhile from './days/handled-meanwhile.mjs';
import * as away from './days/away.mjs';
import * as standsIn from './days/stands-in.mjs';
import * as comesBack from './days/comes-back.mjs';
import * as fromMine from './days/from-mine.mjs';
import * as ownView from './days/own-view.mjs';
import * as crisis from './days/crisis.mjs';
import * as threat from './days/threat.mjs';
import * as guided from './days/guided.mjs';
import * as late from './days/late.mjs';
import * as oldCard from './days/old-card.mjs';
import * as status from './days/status.mjs';
import * as removed from './days/removed.mjs';
import * as monday from './days/monday.mjs';

/** The administrator's, the substitute's, the communicator's and the manager's day, and the awkward ones; in the order they are played. */
export const steps = [
  added, tied, morning, slip, hours, twoAtOnce, handledMeanwhile, away, standsIn, comesBack, fromMine, ownView, crisis, threat, guided, late, oldCard, status, removed, monday,
];
