using System.Runtime.InteropServices;
using SQLitePCL;

namespace TeamsBevakning.Storage.Sqlite;

/// <summary>The operating system's own SQLite, which its vendor patches, in place of a bundled copy.</summary>
internal static class SqliteLibrary
{
    private static readonly Lock Gate = new();
    private static bool loaded;

    private static string FileName =>
        OperatingSystem.IsWindows() ? "winsqlite3.dll" : OperatingSystem.IsMacOS() ? "libsqlite3.dylib" : "libsqlite3.so.0";

    /// <exception cref="StorageException">The machine has no SQLite; the message says what to install.</exception>
    public static void Load()
    {
        lock (Gate)
        {
            if (loaded)
            {
                return;
            }

            if (!NativeLibrary.TryLoad(FileName, out var handle))
            {
                throw new StorageException(
                    $"Systembiblioteket SQLite ({FileName}) saknas. Installera det: Debian/Ubuntu 'apt-get install libsqlite3-0', Fedora 'dnf install sqlite-libs', Alpine 'apk add sqlite-libs'.");
            }

            NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly, (name, _, _) => name == "e_sqlite3" ? handle : IntPtr.Zero);
            raw.SetProvider(new SQLite3Provider_e_sqlite3());

            // Nobody asks how much memory it uses, and counting takes a lock at each allocation, the same one for all connections.
            _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
            loaded = true;
        }
    }
}
