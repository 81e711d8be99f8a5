import assert from 'node:assert/strict';
import { exchange, messageIn } from '../teams/events.mjs';
import { journal as kinds, says } from '../texts.mjs';

export const name = 'tie-refused';
export const title = 'one who is in no register may tie no channel, which the journal tells';

/** @param {import('../world.mjs').World} world */
export async function play({ bot, journal, wire, channel, cast }) {
  const before = await journal.lines();
  const { stranger } = cast.people;
  const { activity } = wire.newest(exchange('message', channel.id));
  const mark = wire.mark();
  const from = { id: stranger.teamsId, name: stranger.name, aadObjectId: stranger.objectId };
  assert.equal((await bot.activity({ ...activity, id: `${activity.id}-2`, from })).status, 200);
  const { text } = await wire.next('an answer to the stranger', messageIn(activity.conversation.id), mark);
  assert.ok(text.startsWith(says.notListed), text);
  const added = (await journal.lines()).filter((line) => !before.includes(line));
  assert.equal(added.length, 1, `the journal should have one line more:\n${added.join('\n')}`);
  assert.ok(kinds.refused(stranger).test(added[0]), added[0]);
}
