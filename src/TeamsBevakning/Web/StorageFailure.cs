using TeamsBevakning.Storage;

namespace TeamsBevakning.Web;

internal static class StorageFailure
{
    /// <summary>The store could not do it now; the same request may succeed later. A disposed store is one that is shutting down.</summary>
    public static bool Is(Exception e) => e is StorageException or ObjectDisposedException;
}
