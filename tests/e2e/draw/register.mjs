/** The register file that the bot imports; who plays also works with communications, and so may tie that unit. @param {import('./cast.mjs').Cast} cast */
export function registerOf(cast) {
  const { me, colleague, substitute, communicator, manager } = cast.people;
  const held = { administrators: [me.id, colleague.id], substitutes: [substitute.id] };
  return {
    municipality: { id: 'kommunen', name: cast.municipality, tenantId: cast.tenantId, communicationsUnit: cast.units.communications.id },
    units: Object.values(cast.units),
    people: [me, colleague, substitute, communicator, manager].map(({ id, name, title, objectId }) => ({ id, name, title, objectId })),
    accounts: Object.values(cast.accounts).map((account) => ({ ...account, ...held })),
    communicators: [communicator.id, { person: me.id, units: [cast.units.communications.id] }],
    managers: [manager.id],
  };
}

/** The Playground's settings (JSON is YAML): the same people by the same object ids, and one who is in no register. @param {import('./cast.mjs').Cast} cast */
export function playgroundSettingsOf(cast) {
  const { me, ...others } = cast.people;
  return {
    version: '0.1.1',
    tenantId: cast.tenantId,
    bot: cast.bot,
    currentUser: user(me),
    users: Object.values(others).map(user),
    personalChat: cast.personalChat,
    groupChat: cast.groupChat,
    team: { ...cast.team, channels: [cast.channel] },
  };
}

/** @param {import('./people.mjs').Person} person */
function user({ teamsId, name, given, surname, objectId, email }) {
  return { id: teamsId, name, userPrincipleName: email, aadObjectId: objectId, givenName: given, surname, email };
}
