using System.CommandLine;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsBevakning.Settings;

namespace TeamsBevakning.Cli;

/// <summary><c>manifest build</c>: the Teams app package of this bot, from what stands in <c>manifest/</c>.</summary>
internal static class ManifestCommand
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "manifest");

    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var bot = new Option<string?>("--bot-id") { Description = "Botens id i Azure. Utelämnat: Bot:MicrosoftAppId." };
        var developer = new Option<string?>("--developer") { Description = "Vem som står bakom appen, till exempel Sjöstads kommun. Högst 32 tecken." };
        var website = new Option<string?>("--website") { Description = "Sidan som berättar om appen, om personuppgifter och om villkor. Börjar med https://." };
        var to = new Option<string>("--out") { Description = "Paketets fil.", DefaultValueFactory = _ => "bevakning.zip" };
        var build = new Command("build", "Bygger appens paket, som laddas upp i Teams.") { bot, developer, website, to };
        build.SetAction((parsed, ct) => CommandRun.TellAsync(() => BuildAsync(parsed.GetValue(bot), parsed.GetValue(developer), parsed.GetValue(website), parsed.GetRequiredValue(to), ct)));
        return new Command("manifest", "Appens paket till Teams.") { build };
    }

    private static async Task<int> BuildAsync(string? bot, string? developer, string? website, string to, CancellationToken ct)
    {
        var manifest = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, "manifest.json"), ct))!.AsObject();
        var id = BotId(bot ?? WebApplication.CreateSlimBuilder().Configuration["Bot:MicrosoftAppId"]);
        manifest["id"] = id;
        manifest["bots"]![0]!["botId"] = id;
        manifest["composeExtensions"]![0]!["botId"] = id;
        var by = manifest["developer"]!.AsObject();
        by["name"] = developer is null ? by["name"]!.GetValue<string>() : Developer(developer);
        foreach (var key in website is null ? [] : new[] { "websiteUrl", "privacyUrl", "termsOfUseUrl" })
        {
            by[key] = Website(website!);
        }

        if (Path.GetDirectoryName(Path.GetFullPath(to)) is { } parent)
        {
            Directory.CreateDirectory(parent);
        }

        await using (var file = File.Create(to))
        await using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
        {
            await using (var entry = await zip.CreateEntry("manifest.json").OpenAsync(ct))
            {
                await entry.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(manifest, Written), ct);
            }

            foreach (var name in new[] { "en.json", "color.png", "outline.png" })
            {
                await zip.CreateEntryFromFileAsync(Path.Combine(Folder, name), name, ct);
            }
        }

        Console.WriteLine($"{to} är klar: version {manifest["version"]}, bot {id}.");
        if (website is null)
        {
            Console.WriteLine("Adresserna i paketet är exempel. Ange --website (och --developer) innan andra ska använda appen.");
        }

        return 0;
    }

    private static string BotId(string? text) => Guid.TryParse(text, out var id) && id != Guid.Empty
        ? id.ToString()
        : throw new SettingsException(string.IsNullOrWhiteSpace(text)
            ? "Botens id saknas. Ange --bot-id, eller Bot:MicrosoftAppId i inställningarna: det app-id som står på botens registrering i Azure."
            : $"{text} är inget bot-id. Det ska se ut som 3f2504e0-4f89-41d3-9a0c-0305e82c3301 och står på botens registrering i Azure.");

    private static string Developer(string name) => name.Trim() is { Length: > 0 and <= 32 } developer
        ? developer
        : throw new SettingsException("--developer ska vara ett namn på högst 32 tecken.");

    private static string Website(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && text.Length <= 2048
        ? uri.AbsoluteUri
        : throw new SettingsException($"{text} går inte att ha som --website. Den ska börja med https://, som https://www.sjostad.se/bevakning.");
}
