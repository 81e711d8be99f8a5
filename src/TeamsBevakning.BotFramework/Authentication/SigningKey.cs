using System.Collections.Frozen;
using Microsoft.IdentityModel.Tokens;

namespace TeamsBevakning.BotFramework;

/// <summary>A key of the channel service, and the channels whose activities it may vouch for.</summary>
internal sealed record SigningKey(string Kid, RsaSecurityKey Key, FrozenSet<string> Endorsements);
