using System.Text.RegularExpressions;
using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Teams;

/// <summary>A line that names people so that Teams notifies them; the card below says why.</summary>
internal static partial class Mentions
{
    public static void AddTo(Activity message, IReadOnlyList<Person> people)
    {
        if (people.Count == 0)
        {
            return;
        }

        var mentions = people.Select(person => new Mention(new ChannelAccount { Id = person.Id.ToString(), Name = person.Name }, $"<at>{Markup().Replace(person.Name, " ")}</at>")).ToList();
        message.Text = string.Join(' ', mentions.Select(mention => mention.Text));
        message.TextFormat = "xml";
        message.Entities = [.. mentions];
    }

    /// <summary>What a name may hold that the message would read as markup.</summary>
    [GeneratedRegex(@"[<>&""*_`\[\]]")]
    private static partial Regex Markup();
}
