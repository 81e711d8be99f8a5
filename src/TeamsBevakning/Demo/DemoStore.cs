using System.Globalization;
using TeamsBevakning.Settings;

namespace TeamsBevakning.Demo;

/// <summary>The demonstration's store and where its clock stood. A file beside the store marks it as a demonstration's, so that no other is ever touched.</summary>
internal sealed class DemoStore(string folder)
{
    private string Marker { get; } = Path.Combine(folder, "demo-clock.txt");

    public string Database { get; } = Path.Combine(folder, "bevakning.db");

    /// <exception cref="SettingsException">There is a store that is no demonstration's.</exception>
    public void Prepare(bool fresh)
    {
        if (File.Exists(Database) && !File.Exists(Marker))
        {
            throw new SettingsException($"{Path.GetFullPath(Database)} finns redan och hör inte till demon. Kör demon i en annan mapp, så att inget där ändras.");
        }

        Directory.CreateDirectory(folder);
        if (fresh)
        {
            foreach (var file in new[] { Database, $"{Database}-wal", $"{Database}-shm", Marker })
            {
                File.Delete(file);
            }
        }

        if (!File.Exists(Marker))
        {
            File.WriteAllText(Marker, string.Empty);
        }
    }

    public DateTimeOffset? LastShown() =>
        DateTimeOffset.TryParse(File.ReadAllText(Marker), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    public void Remember(DateTimeOffset time) => File.WriteAllText(Marker, time.ToString("O", CultureInfo.InvariantCulture));
}
