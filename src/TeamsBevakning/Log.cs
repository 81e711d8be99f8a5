
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Deliveries;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Snapshots;
using TeamsBevakning.Storage;

namespace TeamsBevakning;

/// <summary>Every log message: ids, counts and durations; never citizens' text, names or tokens.</summary>
internal static partial class Log
{
    // Intake: 1000–1099
    [LoggerMessage(1000, LogLevel.Information, "Received {Posts} posts, opened {Items} items")]
    public static partial void PostsReceived(ILogger logger, int posts, int items);

    [LoggerMessage(1001, LogLevel.Warning, "Intake refused a request of sender {Sender}: {Why}")]
    public static partial void IntakeRefused(ILogger logger, string sender, string why);

    [LoggerMessage(1002, LogLevel.Warning, "A Facebook webhook call was refused: {Why}")]
    public static partial void FacebookRefused(ILogger logger, string why);

    [LoggerMessage(1003, LogLevel.Warning, "A Facebook webhook named page {Page}, which no account in the register has as platformId; its change was left out")]
    public static partial void FacebookPageUnknown(ILogger logger, string page);

    [LoggerMessage(1004, LogLevel.Information, "A Facebook webhook for page {Page} told {Changes} changes that are not of comments; they were left out")]
    public static partial void FacebookChangesLeftOut(ILogger logger, string page, int changes);

    [LoggerMessage(1005, LogLevel.Warning, "A Facebook webhook for page {Page} told a change of comment {Comment} that could not be read ({Why}); it was left out")]
    public static partial void FacebookCommentLeftOut(ILogger logger, string page, string comment, string why);

    [LoggerMessage(1006, LogLevel.Error, "Comments could not be stored; the sender was told to try again")]
    public static partial void IntakeNotStored(ILogger logger, Exception e);

    [LoggerMessage(1007, LogLevel.Warning, "A Facebook webhook came, but no register is imported; Meta was told to try again")]
    public static partial void FacebookWithoutRegister(ILogger logger);

    [LoggerMessage(1008, LogLevel.Warning, "{File}, line {Line}, was left out: {Fault}")]
    public static partial void ReplayLineLeftOut(ILogger logger, string file, int line, string fault);

    [LoggerMessage(1009, LogLevel.Warning, "A replayed comment was left out: account {Account} is no longer in the register")]
    public static partial void ReplayAccountGone(ILogger logger, string account);

    [LoggerMessage(1010, LogLevel.Information, "Replaying {File}: {Lines} comments are still to come")]
    public static partial void ReplayOpened(ILogger logger, string file, int lines);

    [LoggerMessage(1011, LogLevel.Warning, "A source is answered 429: more than {Refused} refused requests a minute, or more than {AtOnce} at once; said once a minute at most")]
    public static partial void CallerLimited(ILogger logger, int refused, int atOnce);

    // Items: 1100–1199
    [LoggerMessage(1100, LogLevel.Information, "Press {Verb} on item {Item}: {Outcome}")]
    public static partial void Pressed(ILogger logger, ItemId item, PressVerb verb, string outcome);

    [LoggerMessage(1120, LogLevel.Information, "Flagging for item {Item}: {Outcome}")]
    public static partial void Flagged(ILogger logger, ItemId item, string outcome);

    [LoggerMessage(1101, LogLevel.Information, "Item {Item}: time did {Entries} things to it, which stand in the journal")]
    public static partial void StepsDone(ILogger logger, ItemId item, int entries);

    [LoggerMessage(1102, LogLevel.Information, "Policy {Version} is in force; {Items} open items were moved to it")]
    public static partial void PolicyInForce(ILogger logger, string version, int items);

    [LoggerMessage(1103, LogLevel.Warning, "The file in Policy:Path holds version {File}, which has been in force and was replaced; {InForce} stays in force. Use 'policy apply' to put it back")]
    public static partial void PolicyFileIsOld(ILogger logger, string file, string inForce);

    [LoggerMessage(1104, LogLevel.Warning, "Policy version {Version}, which an item opened under, is not in the store or cannot be read; the one in force is used for its buttons")]
    public static partial void PolicyVersionGone(ILogger logger, string version);

    // Outbox: 1200–1299
    [LoggerMessage(1200, LogLevel.Information, "Delivery {Delivery}: card {Card} of item {Item} stands in its channel (new: {IsNew})")]
    public static partial void Delivered(ILogger logger, long delivery, ItemId item, CardKind card, bool isNew);

    [LoggerMessage(1201, LogLevel.Warning, "Delivery {Delivery}: the card of item {Item} is gone; a new one is posted")]
    public static partial void CardGone(ILogger logger, long delivery, ItemId item);

    [LoggerMessage(1202, LogLevel.Warning, "Delivery {Delivery}: No channel is tied to unit {Unit}, nor to the communications unit {CommunicationsUnit}, or they refuse, and nobody can be reached in a chat: add the bot to a team and write 'koppla <verksamhet>' to it in the channel. The card waits until then")]
    public static partial void NoPlace(ILogger logger, long delivery, UnitId unit, UnitId communicationsUnit);

    [LoggerMessage(1203, LogLevel.Warning, "Delivery {Delivery} of item {Item} failed ({Reason}); next try in {Wait}")]
    public static partial void DeliveryFailed(ILogger logger, long delivery, ItemId item, string reason, TimeSpan wait);

    [LoggerMessage(1204, LogLevel.Error, "Delivery {Delivery} of item {Item} met a fault of our own")]
    public static partial void DeliveryBroke(ILogger logger, long delivery, ItemId item, Exception e);

    [LoggerMessage(1205, LogLevel.Error, "Delivery {Delivery} of item {Item} is held ({Fault}: {Reason}) until somebody mends it; tried again in {Wait}")]
    public static partial void DeliveryHeld(ILogger logger, long delivery, ItemId item, DeliveryFault fault, string reason, TimeSpan wait);

    [LoggerMessage(1206, LogLevel.Warning, "Delivery {Delivery} of item {Item}: its place refuses ({Fault}: {Reason}); the next one is tried")]
    public static partial void PlaceRefuses(ILogger logger, long delivery, ItemId item, DeliveryFault fault, string reason);

    [LoggerMessage(1207, LogLevel.Information, "Delivery {Delivery} of item {Item}, which is handled, ends: its place refuses the update ({Reason})")]
    public static partial void DeliveryDropped(ILogger logger, long delivery, ItemId item, string reason);

    [LoggerMessage(1208, LogLevel.Warning, "Delivery {Delivery} of item {Item} was not sent and is given back: its claim had grown old, or its place is gone")]
    public static partial void DeliveryGivenBack(ILogger logger, long delivery, ItemId item);

    [LoggerMessage(1209, LogLevel.Error, "What came of a delivery could not be stored; again in {Wait}")]
    public static partial void OutcomeNotStored(ILogger logger, TimeSpan wait, Exception e);

    [LoggerMessage(1210, LogLevel.Error, "Item {Item} was opened: the notice of item {About} to unit {Unit} reaches nobody")]
    public static partial void UndeliveredOpened(ILogger logger, ItemId item, ItemId about, UnitId unit);

    // Workers: 1300–1399
    [LoggerMessage(1300, LogLevel.Error, "{Worker} failed once; it goes on")]
    public static partial void TickFailed(ILogger logger, string worker, Exception e);

    // Teams: 1400–1499
    [LoggerMessage(1400, LogLevel.Error, "A turn of type {Type} failed: {Fault}")]
    public static partial void TurnFailed(ILogger logger, string type, string fault);

    [LoggerMessage(1401, LogLevel.Error, "A press on item {Item} could not be stored")]
    public static partial void PressNotStored(ILogger logger, ItemId item, Exception e);

    [LoggerMessage(1406, LogLevel.Warning, "What a message told of who wrote and where could not be stored; it is learnt the next time")]
    public static partial void NotLearnt(ILogger logger, Exception e);

    [LoggerMessage(1403, LogLevel.Warning, "A request was refused with 401: it is not of Teams")]
    public static partial void ChannelRefused(ILogger logger);

    [LoggerMessage(1404, LogLevel.Warning, "A request was refused with 401: its conversation's tenant is neither Bot:MicrosoftAppTenantId nor one of Bot:Tenants")]
    public static partial void TenantRefused(ILogger logger);

    [LoggerMessage(1405, LogLevel.Warning, "An answer was not sent: the activity's service URL is not Teams' in the configured cloud, nor one of Bot:ServiceUrlHosts")]
    public static partial void AnswerNotSent(ILogger logger);

    [LoggerMessage(1406, LogLevel.Error, "An answer was not sent: there is no token for the bot's own calls ({Kind}, {Code})")]
    public static partial void NoToken(ILogger logger, string kind, string code);

    [LoggerMessage(1402, LogLevel.Warning, "The connector refused the answer to a {Type}: {Status} {Code}")]
    public static partial void AnswerRefused(ILogger logger, string type, int status, string? code);

    [LoggerMessage(1410, LogLevel.Warning, "A file was not sent: what came with the yes names no file, or a place that is not SharePoint or OneDrive")]
    public static partial void FileRefused(ILogger logger);

    [LoggerMessage(1411, LogLevel.Warning, "A file that a person asked for was not taken: its place answered {Status} (0: not at all)")]
    public static partial void FileNotTaken(ILogger logger, int status);

    [LoggerMessage(1413, LogLevel.Error, "The week could not be made a file: the store did not answer")]
    public static partial void FileNotMade(ILogger logger, Exception e);

    [LoggerMessage(1412, LogLevel.Error, "A search could not be answered: the store did not answer")]
    public static partial void SearchFailed(ILogger logger, Exception e);

    // Watch: 1500–1599
    [LoggerMessage(1500, LogLevel.Warning, "The self-check mended item {Item}: {Entries} things were missing, which stand in the journal")]
    public static partial void Mended(ILogger logger, ItemId item, int entries);

    [LoggerMessage(1501, LogLevel.Error, "{Count} due rows have not been got to, the longest since {Since}")]
    public static partial void DueForTooLong(ILogger logger, int count, NodaTime.Instant since);

    [LoggerMessage(1502, LogLevel.Warning, "The heartbeat is withheld: {Amiss}")]
    public static partial void HeartbeatWithheld(ILogger logger, string amiss);

    [LoggerMessage(1503, LogLevel.Warning, "The heartbeat was not taken: its address answered {Status} (0: not at all)")]
    public static partial void HeartbeatNotTaken(ILogger logger, int status);

    [LoggerMessage(1504, LogLevel.Information, "Credential {Credential} ends at {Expires}: it was looked at")]
    public static partial void CredentialWatched(ILogger logger, string credential, NodaTime.Instant expires);

    // Duties: 1600–1699
    [LoggerMessage(1600, LogLevel.Information, "The duties were planned: {Count} by policy {Policy}")]
    public static partial void DutiesPlanned(ILogger logger, int count, string policy);

    [LoggerMessage(1601, LogLevel.Information, "Duty {Duty} came: item {Item}; the next one opens at {Next}")]
    public static partial void DutyOpened(ILogger logger, string duty, ItemId? item, NodaTime.Instant next);

    // Graph: 1700–1799
    [LoggerMessage(1700, LogLevel.Information, "Group {Group} was read: {Members} people are in it")]
    public static partial void GroupRead(ILogger logger, GroupId group, int members);

    [LoggerMessage(1701, LogLevel.Warning, "Group {Group}, which the register names, could not be read: {Outcome} ({Detail}). Who was in it when it was last read still holds")]
    public static partial void GroupUnread(ILogger logger, GroupId group, GroupOutcome outcome, string detail);

    [LoggerMessage(1703, LogLevel.Warning, "The automatic replies of {Person} could not be read: {Outcome} ({Detail}). What was known holds")]
    public static partial void ReplyUnread(ILogger logger, PersonId person, GroupOutcome outcome, string detail);

    [LoggerMessage(1704, LogLevel.Warning, "The calendar of {Person} could not be read: {Outcome} ({Detail}). What was known holds")]
    public static partial void CalendarUnread(ILogger logger, PersonId person, GroupOutcome outcome, string detail);

    [LoggerMessage(1702, LogLevel.Warning, "Group {Group}, which the register names, is not in Microsoft Entra: nobody is in it")]
    public static partial void GroupNotFound(ILogger logger, GroupId group);

    // Snapshots: 1900–1999
    [LoggerMessage(1900, LogLevel.Information, "A snapshot of {Account} is kept: {Size} bytes")]
    public static partial void SnapshotWritten(ILogger logger, AccountId account, long size);

    [LoggerMessage(1901, LogLevel.Information, "A snapshot's file was not taken: {Fault}")]
    public static partial void SnapshotRefused(ILogger logger, FileFault fault);

    [LoggerMessage(1902, LogLevel.Error, "A snapshot of {Account} could not be written to Snapshots:Folder")]
    public static partial void SnapshotNotWritten(ILogger logger, AccountId account, Exception e);

    [LoggerMessage(1903, LogLevel.Error, "A snapshot could not be noted: the store did not answer")]
    public static partial void SnapshotNotStored(ILogger logger, Exception e);

    // Crisis: 1800–1899
    [LoggerMessage(1800, LogLevel.Information, "The crisis was switched: {Count} open items follow")]
    public static partial void CrisisFollowed(ILogger logger, int count);

    [LoggerMessage(1407, LogLevel.Error, "A press for several items could not be stored")]
    public static partial void GroupNotStored(ILogger logger, Exception e);

    [LoggerMessage(1408, LogLevel.Error, "What was said of an absence could not be stored")]
    public static partial void AbsenceNotStored(ILogger logger, Exception e);

    [LoggerMessage(1409, LogLevel.Error, "Somebody's view of the card of item {Item} could not be read")]
    public static partial void ViewNotRead(ILogger logger, ItemId item, Exception e);

    [LoggerMessage(1420, LogLevel.Error, "The kept snapshot of item {Item} is not what the journal says; it is not given out. See snapshots verify")]
    public static partial void SnapshotAltered(ILogger logger, ItemId item);

    [LoggerMessage(1419, LogLevel.Error, "Somebody's help could not be read")]
    public static partial void HelpNotRead(ILogger logger, Exception e);

    [LoggerMessage(1801, LogLevel.Error, "A switch of the crisis could not be stored")]
    public static partial void CrisisNotStored(ILogger logger, Exception e);
}
